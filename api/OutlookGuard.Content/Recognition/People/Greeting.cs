namespace OutlookGuard.Content.Recognition.People;

/// <summary>Finds the lines that greet the reader: a name there is the reader's own.</summary>
internal static class Greeting
{
    // Chosen: a greeting stands in the first lines; further down "Dear" belongs to something quoted.
    private const int FirstLines = 4;
    private const int LongestName = 48;

    // Chosen: the longest single given name in ordinary use, with its comma.
    private const int LongestGreetedAlone = 20;

    private static readonly string[] Openers = ["dear", "hi", "hello", "hey", "good morning", "good afternoon", "good evening", "morning", "afternoon", "evening", "hiya", "greetings", "annwyl", "helo", "bore da", "prynhawn da"];

    public static List<Span> Find(string text)
    {
        var greetings = new List<Span>();
        var seen = 0;
        foreach (var line in Lines.Of(text))
        {
            var words = text.AsSpan(line.Start, line.End - line.Start);
            if (words.Trim().IsEmpty)
                continue;
            if (++seen > FirstLines)
                break;
            var lead = words.Length - words.TrimStart().Length;
            if (seen == 1 && IsNameAlone(words.Trim()))
                greetings.Add(line);
            foreach (var opener in Openers)
            {
                if (!words[lead..].StartsWith(opener, StringComparison.OrdinalIgnoreCase) || words.Length <= lead + opener.Length || char.IsLetter(words[lead + opener.Length]))
                    continue;
                var start = line.Start + lead + opener.Length;
                greetings.Add(new Span(start, NameEnd(text, start, Math.Min(line.End, start + LongestName))));
                break;
            }
        }

        return greetings;
    }

    // "Karen," alone on the first line. With a surname it may be a heading: "Shanice Campbell," is left to the other signs.
    private static bool IsNameAlone(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= LongestGreetedAlone && line[^1] is ',' or '!' && char.IsUpper(line[0]) && line[..^1].IndexOfAny(" \t,.:") < 0;

    // The name ends at the first mark that is not part of one: "Dear Sam, the report …", "Hi Karen - can we …".
    private static int NameEnd(string text, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (text[i] is ',' or '!' or '.' or ':' or ';' or '?' && i > start + 1 && !IsTitleStop(text, start, i))
                return i;
            if (text[i] is '-' or '–' && text[i - 1] == ' ')
                return i;
        }

        return limit;
    }

    private static bool IsTitleStop(string text, int start, int i) =>
        text[i] == '.' && text.AsSpan(start, i - start).Trim() is var title && (title is "Mr" or "Mrs" or "Ms" or "Dr" or "Mx" or "Prof");
}
