using System.Buffers;

namespace OutlookGuard.Content.Recognition.Context;

/// <summary>A password's place in the text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Confidence">How sure its shape makes it.</param>
internal readonly record struct Value(int Start, int End, float Confidence);

/// <summary>Reads the run of characters that may be a password: up to the next space, or to the closing quotation mark.</summary>
internal static class PasswordValue
{
    private const float Sure = 0.92f;
    private const float PlainWord = 0.75f;

    // Chosen: shorter runs are words or numbers of something else; longer ones are links.
    private const int Shortest = 4;
    private const int Longest = 64;

    private static readonly SearchValues<char> Closing = SearchValues.Create(".,;:!?)]}>\"'\u2019\u201D");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'\u2019\u201D)>]");
    private static readonly SearchValues<char> Opening = SearchValues.Create("\"'\u2018\u201C(<[");

    /// <summary>The value that follows a word directly: after a colon or an equals sign, or with no more than a space if it looks like nothing else.</summary>
    /// <param name="words">The words.</param>
    /// <param name="last">The word before the value.</param>
    /// <param name="isAnnounced">Whether that word is the announcing word itself.</param>
    /// <param name="value">The value.</param>
    public static bool After(in Words words, int last, bool isAnnounced, out Value value)
    {
        var text = words.Text;
        var at = words[last].End;
        while (at < text.Length && text[at] is ' ' or '"' or '*' or '\u00A0')
            at++;
        value = default;
        if (at < text.Length && (text[at] is ':' or '=' || (isAnnounced && text[at] is '-' or '\u2013' or '\u2014' && at + 1 < text.Length && text[at + 1] == ' ')))
            return Ends(words, words.At(at), at + 1, out value);
        return isAnnounced && Read(words, words[last].End, last + 1, out value) && value.Confidence >= Sure;
    }

    /// <summary>The value that a linking word ("is") announces: anything but a word that goes on with the sentence.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">The word after the linking word.</param>
    /// <param name="value">The value.</param>
    public static bool Is(in Words words, int at, out Value value)
    {
        value = default;
        return at <= words.Count && Ends(words, at, words[at - 1].End, out value);
    }

    // "The password is bluebell." ends there; "the password is bluebell coloured" and "Passwords: staff must ..." go on.
    private static bool Ends(in Words words, int at, int from, out Value value) =>
        Read(words, from, at, out value) && (value.Confidence >= Sure || at + 1 >= words.Count || words[at + 1].Before >= Gap.Line);

    /// <summary>A word that could hardly be anything but a password: letters with digits or signs inside.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">Its first word.</param>
    /// <param name="value">The value.</param>
    public static bool StrongAt(in Words words, int at, out Value value)
    {
        value = default;
        if (at < 0 || at >= words.Count)
            return false;
        var from = words[at].Start;
        while (from > 0 && !char.IsWhiteSpace(words.Text[from - 1]))
            from--;
        return Read(words, from, at, out value) && value.Confidence >= Sure && IsMixed(words.Text[value.Start..value.End]);
    }

    private static bool Read(in Words words, int from, int word, out Value value)
    {
        value = default;
        var text = words.Text;
        var start = from;
        while (start < text.Length && (text[start] is ' ' or '\t' or '\u00A0' or '*' || (text[start] is '\r' or '\n' && start - from < 4)))
            start++;
        char? quote = null;
        while (start < text.Length && Opening.Contains(text[start]))
            quote = text[start++];
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && end - start <= Longest)
            end++;
        if (quote is not null && text[start..Math.Min(text.Length, start + Longest)].IndexOfAny(Quotes) is var closes and >= Shortest)
            end = start + closes;
        while (end > start && Closing.Contains(text[end - 1]) && quote is null)
            end--;
        var letters = text[start..end];
        if (letters.Length is < Shortest or > Longest || letters.StartsWith("http", StringComparison.OrdinalIgnoreCase) || letters.Contains('@') && letters.Contains('.'))
            return false;
        var looksMade = letters.IndexOfAnyInRange('0', '9') >= 0 || IsMixed(letters) || quote is not null;
        if (!looksMade && word < words.Count && (Lexicon.Passwords.At(words, word).Meaning & (int)(PasswordCue.NoValue | PasswordCue.Links | PasswordCue.ComesAnotherWay | PasswordCue.File | PasswordCue.OfSomethingElse | PasswordCue.Announces)) != 0)
            return false;
        value = new Value(start, end, looksMade ? Sure : PlainWord);
        return true;
    }

    private static bool IsMixed(ReadOnlySpan<char> letters)
    {
        var (upper, lower, digit, sign) = (false, false, false, false);
        for (var i = 0; i < letters.Length; i++)
        {
            upper |= i > 0 && char.IsUpper(letters[i]);
            lower |= char.IsLower(letters[i]);
            digit |= char.IsDigit(letters[i]);
            sign |= letters[i] is '!' or '$' or '#' or '%' or '&' or '*' or '_' or '?' or '@' or '+' or '\u00A3';
        }

        return (lower && (upper || digit || sign)) || (digit && sign);
    }
}
