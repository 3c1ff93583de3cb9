namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>Reads the number of a house or flat.</summary>
internal static class HouseNumber
{
    private const int MostDigits = 5;

    /// <summary>"12", "12a", "90B", "12-14", "2/1": where the house number at i ends, or -1.</summary>
    public static int End(AddressText line, int i)
    {
        var before = line.At(i - 1);
        if (char.IsLetterOrDigit(before) || before is '.' or '£' or '$' or '€' or '#' or '@' or '_' || (before is '/' or '-' or ':' && char.IsLetterOrDigit(line.At(i - 2))))
            return -1;
        var end = Digits(line, i);
        if (end - i > MostDigits)
            return -1;
        if (line.At(end) is '-' or '/' or '\u2013' && char.IsAsciiDigit(line.At(end + 1)))
        {
            var second = Digits(line, end + 1);
            if (second - end - 1 > MostDigits)
                return -1;
            end = second;
        }

        if (char.IsAsciiLetter(line.At(end)) && !char.IsLetterOrDigit(line.At(end + 1)))
            end++;
        return char.IsLetterOrDigit(line.At(end)) || line.At(end) is '%' or ':' or '@' or '_' || (line.At(end) is '.' or '-' or '/' && char.IsLetterOrDigit(line.At(end + 1))) ? -1 : end;
    }

    /// <summary>Where the digits at i end.</summary>
    public static int Digits(AddressText line, int i)
    {
        while (char.IsAsciiDigit(line.At(i)))
            i++;
        return i;
    }

    /// <summary>Where "Flat", "Room" or the like begins just before i, or -1.</summary>
    public static int UnitBefore(AddressText line, int i)
    {
        var end = line.SkipBack(i, comma: false);
        if (end <= 0)
            return -1;
        var start = line.WordStart(end);
        return start < end && StreetWords.Is(line.Text[start..end], StreetTraits.Unit) ? start : -1;
    }
}
