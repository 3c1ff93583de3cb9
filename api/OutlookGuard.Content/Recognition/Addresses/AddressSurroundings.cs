namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>What stands around a street's name.</summary>
internal static class AddressSurroundings
{
    private const int PostcodeWithin = 60; // source: quality goals, an address joins to a postcode within 60 characters

    /// <summary>Whether "at", "to" or a word of living somewhere stands within three words before the number.</summary>
    public static bool IsCued(AddressText line, int number)
    {
        var i = number;
        for (var words = 0; words < 3; words++)
        {
            var end = line.SkipBack(i, comma: true);
            if (end <= 0)
                return false;
            if (line.At(end - 1) == ':')
                end--;
            var start = line.WordStart(end);
            if (start == end)
                return false;
            var word = line.Text[start..end];
            if (words == 0 && (word.Equals("at", StringComparison.OrdinalIgnoreCase) || word.Equals("to", StringComparison.OrdinalIgnoreCase)
                || word.Equals("number", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase)))
                return true;
            if (StreetWords.Is(word, StreetTraits.Dwelling))
                return true;
            i = start;
        }

        return false;
    }

    /// <summary>"Victoria Road Surgery": whether what follows the street makes an organisation of it.</summary>
    public static bool IsOrganisation(AddressText line, int end)
    {
        if (line.At(end) is not (' ' or '\u00A0'))
            return false;
        var start = line.Skip(end, comma: false);
        var wordEnd = line.WordEnd(start);
        return wordEnd > start && StreetWords.Is(line.Text[start..wordEnd], StreetTraits.Organisation);
    }

    /// <summary>Whether a postcode stands within 60 characters, by its shape only.</summary>
    public static bool PostcodeFollows(AddressText line, int end)
    {
        var window = line.Text.Slice(end, Math.Min(PostcodeWithin, line.Text.Length - end));
        for (var i = 1; i + 2 < window.Length; i++)
        {
            if (char.IsAsciiDigit(window[i]) && char.IsAsciiLetter(window[i + 1]) && char.IsAsciiLetter(window[i + 2])
                && (window[i - 1] == ' ' || char.IsAsciiLetterOrDigit(window[i - 1])) && (i + 3 >= window.Length || !char.IsAsciiLetterOrDigit(window[i + 3])))
                return true;
        }

        return false;
    }
}
