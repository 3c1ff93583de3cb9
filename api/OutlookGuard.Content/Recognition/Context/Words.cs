using System.Buffers;

namespace OutlookGuard.Content.Recognition.Context;

/// <summary>What stands between one word and the word before it, weakest first.</summary>
internal enum Gap : byte
{
    /// <summary>Spaces, hyphens, quotation marks.</summary>
    Space = 0,

    /// <summary>A colon: a label before its value.</summary>
    Colon,

    /// <summary>One line break that looks like wrapping.</summary>
    Line,

    /// <summary>A comma, semicolon, bracket, dash, slash, tab or cell border.</summary>
    Comma,

    /// <summary>The end of a sentence, a list item or a short line.</summary>
    Sentence,

    /// <summary>An empty line, or the beginning of the text.</summary>
    Paragraph,
}

/// <summary>One word of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Id">Its number in the <see cref="Vocabulary"/>; 0 for a word that no table uses.</param>
/// <param name="Before">What stands between it and the word before.</param>
internal readonly record struct Word(int Start, int End, int Id, Gap Before);

/// <summary>A text cut into words once, for every reader of this folder.</summary>
/// <remarks>
/// The array is rented: dispose after use. Clitics stand alone ("he's" is "he" + "'s"), hyphens separate, digits before letters are cut off ("7yo" is "7" + "yo").
/// </remarks>
internal readonly ref struct Words
{
    private readonly Word[] rented;

    private Words(ReadOnlySpan<char> text, Word[] rented, int count)
    {
        Text = text;
        this.rented = rented;
        Count = count;
    }

    /// <summary>The text the offsets point into.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>A word by its place.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>, exclusive.</param>
    public ref readonly Word this[int index] => ref rented[index];

    /// <summary>What a word can mean beside its letters.</summary>
    /// <param name="index">The word's place; outside the text there is no sense.</param>
    public Sense Sense(int index) => unchecked((uint)index) < (uint)Count ? Lexicon.Vocabulary.SenseOf(rented[index].Id) : Context.Sense.None;

    /// <summary>The number of a word, or 0 outside the text.</summary>
    /// <param name="index">The word's place.</param>
    public int Id(int index) => unchecked((uint)index) < (uint)Count ? rented[index].Id : 0;

    /// <summary>The letters of a word as written.</summary>
    /// <param name="index">The word's place.</param>
    public ReadOnlySpan<char> Letters(int index) => Text[rented[index].Start..rented[index].End];

    /// <summary>Whether a word begins with a capital.</summary>
    /// <param name="index">The word's place; false outside the text.</param>
    public bool IsCapitalised(int index) => unchecked((uint)index) < (uint)Count && char.IsUpper(Text[rented[index].Start]);

    /// <summary>The first word that begins at or after a position; <see cref="Count"/> when there is none.</summary>
    /// <param name="position">In UTF-16 code units.</param>
    public int At(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rented[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">The text, already normalised.</param>
    /// <returns>The words; dispose them.</returns>
    public static Words Read(ReadOnlySpan<char> text)
    {
        // Chosen: English runs at about six characters a word; a text of one-letter words makes the array grow.
        var words = ArrayPool<Word>.Shared.Rent(Math.Max(16, text.Length / 4));
        var count = WordReader.Read(text, ref words, Lexicon.Vocabulary);
        return new Words(text, words, count);
    }

    /// <summary>Gives the rented array back.</summary>
    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<Word>.Shared.Return(rented);
    }
}
