using System.Buffers;

namespace OutlookGuard.Content.Recognition.Context;

/// <summary>The phrases of one tree at every word of a text, found once, for readers that look around. Dispose after use.</summary>
internal readonly ref struct Phrases
{
    private readonly Phrase[] rented;
    private readonly int count;

    private Phrases(Phrase[] rented, int count, int meanings)
    {
        this.rented = rented;
        this.count = count;
        Meanings = meanings;
    }

    /// <summary>All meanings of the text together.</summary>
    public int Meanings { get; }

    /// <summary>The longest phrase at a word; none outside the text.</summary>
    /// <param name="at">The word's place.</param>
    public Phrase this[int at] => unchecked((uint)at) < (uint)count ? rented[at] : default;

    /// <summary>Finds them.</summary>
    /// <param name="words">The text.</param>
    /// <param name="tree">The tree.</param>
    public static Phrases Of(in Words words, PhraseTrie tree)
    {
        var rented = ArrayPool<Phrase>.Shared.Rent(Math.Max(1, words.Count));
        return new Phrases(rented, words.Count, tree.All(words, rented));
    }

    /// <summary>Gives the rented array back.</summary>
    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<Phrase>.Shared.Return(rented);
    }
}
