using System.Text.RegularExpressions;

namespace OutlookGuard.Benchmarks;

/// <summary>The same kinds as plain compiled expressions, without context, checks or exact positions: what a first attempt would cost.</summary>
internal static class NaiveExpressions
{
    private static readonly Regex[] All =
    [
        .. new[]
        {
            @"\b\d{3}[ -]?\d{3}[ -]?\d{4}\b", @"\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b", @"\b\d{9}\b", @"\b[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z0-9]{2}\b",
            @"\b[A-Z]{2}\d{2} ?[A-Z]{3}\b", @"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", @"(?:\+44|0)[ \-\d()]{9,14}\d", @"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+",
            @"\bhttps?://\S+|\bwww\.\S+", @"\b(?:\d{1,3}\.){3}\d{1,3}\b", @"\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b", @"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b",
            @"\b(?:\d[ -]?){13,19}\b", @"\b\d{2}-\d{2}-\d{2}\b", @"\b\d{8}\b", @"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b", @"\b\d{2}/\d{5}/\d{2}\b",
            @"\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}\b",
        }.Select(pattern => new Regex(pattern, RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)),
    ];

    public static int Count(string text)
    {
        var count = 0;
        foreach (var expression in All)
            count += expression.Count(text);
        return count;
    }
}
