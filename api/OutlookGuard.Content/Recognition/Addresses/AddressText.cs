namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>Steps over a text word by word, forwards and back.</summary>
internal readonly ref struct AddressText(ReadOnlySpan<char> text)
{
    public readonly ReadOnlySpan<char> Text = text;

    public char At(int i) => i >= 0 && i < Text.Length ? Text[i] : '\0';

    public static bool IsWordUnit(char unit) => char.IsLetter(unit) || unit is '\'' or '\u2019' or '-';

    /// <summary>Skips blanks, and at most one comma and one line break among them when asked to.</summary>
    public int Skip(int i, bool comma)
    {
        var commas = 0;
        var breaks = 0;
        var start = i;
        while (i < Text.Length && i - start < MostBlanks)
        {
            var unit = Text[i];
            if (unit is ' ' or '\t' or '\u00A0')
                i++;
            else if (comma && unit == ',' && commas++ == 0)
                i++;
            else if (comma && unit is '\n' or '\r' && breaks++ < 2)
                i++;
            else
                break;
        }

        return i;
    }

    public int WordEnd(int i)
    {
        var start = i;
        while (i < Text.Length && i - start < LongestWord && IsWordUnit(Text[i]))
            i++;
        while (i > start && Text[i - 1] is '-' or '\'' or '\u2019')
            i--;
        return i;
    }

    /// <summary>Where the word that ends before i begins.</summary>
    public int WordStart(int i)
    {
        var end = i;
        while (i > 0 && end - i < LongestWord && (IsWordUnit(Text[i - 1]) || char.IsAsciiDigit(Text[i - 1])))
            i--;
        return i;
    }

    /// <summary>Steps back over blanks, and one comma or line break when asked to; -1 when there are none.</summary>
    public int SkipBack(int i, bool comma)
    {
        var start = i;
        var commas = 0;
        while (i > 0 && start - i < MostBlanks)
        {
            var unit = Text[i - 1];
            if (unit is ' ' or '\t' or '\u00A0')
                i--;
            else if (comma && unit is ',' or '\n' or '\r' && commas++ < 2)
                i--;
            else
                break;
        }

        return i == start ? -1 : i;
    }

    private const int LongestWord = 24; // chosen: no street word is longer; keeps every step short on hostile text
    private const int MostBlanks = 8;
}
