using System.Globalization;

namespace OutlookGuard.Policy;

/// <summary>Days, moments, numbers and lists as people say them, in the invariant culture whatever the machine speaks.</summary>
internal static class InWords
{
    // chosen: a worker reads five names at a glance, and five personal addresses on one mail are a group anyway.
    private const int MostListed = 5;

    /// <summary>"9 March 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"today at 09:59", or "on 9 March 2026 at 09:59" on any other day and where today is not known.</summary>
    public static string Moment(DateTimeOffset moment, DateTimeOffset? now)
    {
        var time = moment.ToString("HH:mm", CultureInfo.InvariantCulture);
        return now is { } today && DayOf(today) == DayOf(moment) ? $"today at {time}" : $"on {Day(DayOf(moment))} at {time}";
    }

    /// <summary>The same with its first letter as a sentence begins.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The day of a moment, in the moment's own offset.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => new(moment.Year, moment.Month, moment.Day);

    /// <summary>"14".</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"a", "a and b", "a, b and c", and from six on "a, b, c, d, e and 3 more". Empty for none.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.Where(item => item.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        return all.Length switch
        {
            0 => "",
            1 => all[0],
            <= MostListed => $"{string.Join(", ", all[..^1])} and {all[^1]}",
            _ => $"{string.Join(", ", all[..MostListed])} and {Number(all.Length - MostListed)} more",
        };
    }
}
