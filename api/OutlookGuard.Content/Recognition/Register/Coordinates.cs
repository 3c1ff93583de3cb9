using System.Globalization;

namespace OutlookGuard.Content.Recognition.Register;

/// <summary>Reads a position out of the words of a finding, and tells which protected place it gives away.</summary>
internal static class Coordinates
{
    /// <summary>How near to a protected place a position gives it away, in metres. Source: decision table 5.1, level 3.</summary>
    public const double Near = 200;

    /// <summary>Reads decimal degrees ("54.9783, -1.6178") or degrees, minutes and seconds with N, S, E or W.</summary>
    /// <param name="words">The words of one finding.</param>
    /// <returns>The position, or null when there is none.</returns>
    public static GeoPosition? Read(ReadOnlySpan<char> words)
    {
        Span<double> numbers = stackalloc double[6];
        Span<int> ends = stackalloc int[6];
        var count = 0;
        for (var i = 0; i < words.Length && count < numbers.Length; i++)
        {
            if (!char.IsAsciiDigit(words[i]))
                continue;
            var start = i;
            while (i < words.Length && (char.IsAsciiDigit(words[i]) || words[i] == '.'))
                i++;
            if (!double.TryParse(words[start..i].TrimEnd('.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                return null;
            numbers[count] = start > 0 && words[start - 1] is '-' or '−' && count is 0 or 1 ? -number : number;
            ends[count++] = i;
        }

        return count switch
        {
            2 => Valid(Signed(numbers[0], words, ends[0], ends[1]), Signed(numbers[1], words, ends[1], words.Length)),
            4 => Valid(Signed(numbers[0] + (numbers[1] / 60), words, ends[1], ends[3]), Signed(numbers[2] + (numbers[3] / 60), words, ends[3], words.Length)),
            6 => Valid(
                Signed(numbers[0] + (numbers[1] / 60) + (numbers[2] / 3600), words, ends[2], ends[5]),
                Signed(numbers[3] + (numbers[4] / 60) + (numbers[5] / 3600), words, ends[5], words.Length)),
            _ => null,
        };
    }

    /// <summary>The protected place that a position gives away.</summary>
    /// <param name="position">Where.</param>
    /// <param name="register">The places.</param>
    /// <returns>Its index in the register, or -1.</returns>
    public static int PlaceNear(GeoPosition position, RegisterIndex register)
    {
        for (var i = 0; i < register.Entries.Length; i++)
            if (register.Entries[i] is { Kind: EntryKind.ProtectedPlace, Position: { } place } && place.MetresTo(position) <= Near)
                return i;
        return -1;
    }

    // The letter of a hemisphere stands right behind its number.
    private static double Signed(double degrees, ReadOnlySpan<char> words, int from, int until)
    {
        foreach (var letter in words[from..Math.Min(until, from + 4)])
            if (letter is 'S' or 's' or 'W' or 'w')
                return -Math.Abs(degrees);
        return degrees;
    }

    private static GeoPosition? Valid(double latitude, double longitude) =>
        Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new GeoPosition(latitude, longitude) : null;
}
