using System.Buffers;

namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>E-mail addresses written out to be spoken or to hide from machines: "name at domain dot example", "name (at) gmail.com".</summary>
/// <remarks>
/// Source: habit; no standard. With brackets around "at" or "dot" written out the form speaks for itself; "look at bbc.example" does not, so a plain
/// "at" before a domain needs a mail provider's name or the word e-mail close before.
/// </remarks>
internal static class SpokenEmailRecogniser
{
    private const int LongestWord = 40;

    private static readonly SearchValues<string> Ats =
        SearchValues.Create([" at ", "(at)", "[at]", "{at}", "<at>"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Providers = ["gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "live", "btinternet", "aol", "proton", "protonmail", "sky", "msn", "mail"];

    public static void Find(string text, List<Candidate> found)
    {
        var position = 0;
        while (position < text.Length)
        {
            var next = text.AsSpan(position).IndexOfAny(Ats);
            if (next < 0)
                return;
            var at = position + next;
            position = Math.Max(at + 2, Read(text, at, found));
        }
    }

    private static int Read(ReadOnlySpan<char> text, int at, List<Candidate> found)
    {
        var bracket = text[at] != ' ';
        var end = at;
        var after = at + 4;
        while (end > 0 && text[end - 1] == ' ' && at - end < 2)
            end--;
        while (after < text.Length && text[after] == ' ' && after - at < 6)
            after++;
        var start = LocalStart(text, end);
        if (start == end)
            return 0;
        var spoken = false;
        var domain = ReadDomain(text, after, ref spoken);
        if (domain < 0)
            return 0;
        var sure = bracket || spoken;
        if (!sure && !IsProvider(text[after..domain]) && (CueWindow.Before(text, start).Near & Cue.Email) == 0)
            return 0;
        if (!sure && (CueWords.Of(text[start..end]) & ~Cue.Number) != 0)
            return 0;
        found.Add(new Candidate(FindingKind.EmailAddress, start, domain, Confidence.Strong, Explanation.Shape | Explanation.Disguised));
        return domain;
    }

    // "amara dot khan": words joined by "dot" or by dots belong to the name.
    private static int LocalStart(ReadOnlySpan<char> text, int end)
    {
        var start = WordStart(text, end);
        while (start > 5 && start < end && IsDot(text[(start - 5)..start]))
        {
            var earlier = WordStart(text, start - 5);
            if (earlier == start - 5)
                break;
            start = earlier;
        }

        return start;
    }

    private static int WordStart(ReadOnlySpan<char> text, int end)
    {
        var i = end;
        while (i > 0 && end - i < LongestWord && (Glyph.IsWord(text[i - 1]) || text[i - 1] is '.' or '_' or '-' or '+'))
            i--;
        while (i < end && text[i] is '.' or '-')
            i++;
        return i;
    }

    private static int ReadDomain(ReadOnlySpan<char> text, int start, ref bool spoken)
    {
        var i = start;
        var labels = 0;
        var label = start;
        while (i < text.Length && labels < 5)
        {
            label = i;
            while (i < text.Length && i - label < LongestWord && (Glyph.IsWord(text[i]) || text[i] == '-'))
                i++;
            if (i == label)
                return -1;
            labels++;
            if (i + 1 < text.Length && text[i] == '.' && Glyph.IsWord(text[i + 1]))
            {
                i++;
            }
            else if (i + 5 < text.Length && IsDot(text.Slice(i, 5)) && Glyph.IsWord(text[i + 5]))
            {
                spoken = true;
                i += 5;
            }
            else
            {
                break;
            }
        }

        return labels >= 2 && TopLevelDomains.Contains(text[label..i]) ? i : -1;
    }

    private static bool IsDot(ReadOnlySpan<char> text) =>
        Glyph.Same(text, " dot ") || Glyph.Same(text, "(dot)") || Glyph.Same(text, "[dot]") || Glyph.Same(text, "{dot}");

    private static bool IsProvider(ReadOnlySpan<char> domain)
    {
        var name = domain[..domain.IndexOfAny('.', ' ')];
        foreach (var provider in Providers)
        {
            if (Glyph.Same(name, provider))
                return true;
        }

        return false;
    }
}
