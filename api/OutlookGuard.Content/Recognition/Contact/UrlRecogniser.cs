using System.Buffers;

namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>Web addresses: with a scheme, with www., or a bare name under a known top-level domain.</summary>
/// <remarks>Source: RFC 3986; the punctuation of the sentence around is left outside, a bracket only when it was opened outside.</remarks>
internal static class UrlRecogniser
{
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789.");

    private const int LongestHost = 253;
    private const int LongestPath = 2_048;
    private const int LongestScheme = 6;

    /// <summary>Reads around the colon of "://".</summary>
    public static bool AtColon(ref Spot spot)
    {
        var text = spot.Text;
        if (spot.At(spot.Start + 1) != '/' || spot.At(spot.Start + 2) != '/')
            return false;
        var start = spot.Start;
        while (start > 0 && spot.Start - start < LongestScheme && Glyph.IsLetter(text[start - 1]))
            start--;
        var host = spot.Start + 3;
        if (!IsScheme(text[start..spot.Start]))
        {
            // An unknown scheme is no web address, and neither is the host behind it.
            spot.Take(HostEnd(text, host));
            return true;
        }

        if (spot.At(host) == '[')
            return spot.Take(host);
        var name = text[host..Math.Min(text.Length, host + LongestHost)];
        var user = name[..(name.IndexOfAny('/', ' ', '\n') is var stop and >= 0 ? stop : name.Length)].IndexOf('@');
        host += user + 1;
        var hostEnd = HostEnd(text, host);
        if (!IsHost(text[host..hostEnd]))
            return spot.Take(Math.Max(host, hostEnd));

        // The pass goes on inside the path: a map link carries a position, a query may carry a number.
        spot.Add(FindingKind.Url, start, PathEnd(text, hostEnd), Confidence.Strong, Explanation.Shape);
        spot.NoHostBefore = hostEnd;
        return spot.Take(hostEnd);
    }

    /// <summary>Reads around the first dot of a name.</summary>
    public static bool AtDot(ref Spot spot)
    {
        var text = spot.Text;
        if (spot.Start < spot.NoHostBefore || !Glyph.IsWord(spot.At(spot.Start - 1)) || !Glyph.IsWord(spot.At(spot.Start + 1)))
            return false;
        var start = spot.Start;
        while (start > 0 && spot.Start - start < LongestHost && (Glyph.IsWord(text[start - 1]) || text[start - 1] == '-'))
            start--;
        while (start < spot.Start && text[start] == '-')
            start++;
        var end = HostEnd(text, start);
        spot.NoHostBefore = end;
        if (spot.At(start - 1) is '@' or '/' or '\\' or '.' or '_' or '%' or '+' || spot.At(end) is '@' or '_' or '\\')
            return false;
        var host = text[start..end];
        if (!IsHost(host))
            return false;
        var top = host[(host.LastIndexOf('.') + 1)..];
        var www = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (www && host.Count('.') < 2 || !www && (!TopLevelDomains.Contains(top) || Glyph.IsUpper(top[0]) && !Glyph.IsUpper(top[^1])))
            return false;
        var bare = host.Count('.') == 1 && TopLevelDomains.IsWord(top) && spot.At(end) != '/';
        spot.Add(FindingKind.Url, start, PathEnd(text, end), www ? Confidence.Strong : bare ? Confidence.Weak : Confidence.Fair, Explanation.Shape);
        return spot.Take(end);
    }

    private static bool IsScheme(ReadOnlySpan<char> scheme) =>
        Glyph.Same(scheme, "http") || Glyph.Same(scheme, "https") || Glyph.Same(scheme, "ftp") || Glyph.Same(scheme, "ftps") || Glyph.Same(scheme, "sftp");

    private static int HostEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < LongestHost && (Glyph.IsWord(text[i]) || (text[i] is '.' or '-' && i + 1 < text.Length && Glyph.IsWord(text[i + 1]) && i > start)))
            i++;
        return i;
    }

    // At least two labels with a top level of letters, or an address of numbers, or this machine.
    private static bool IsHost(ReadOnlySpan<char> host)
    {
        if (Glyph.Same(host, "localhost"))
            return true;
        var dot = host.LastIndexOf('.');
        if (dot < 1 || host.Length - dot < 3)
            return dot > 0 && host.Count('.') == 3 && !host.ContainsAnyExcept(NumberMarks);
        var top = host[(dot + 1)..];
        return !top.ContainsAnyInRange('0', '9') || top.StartsWith("xn--", StringComparison.OrdinalIgnoreCase)
            || (host.Count('.') == 3 && !host.ContainsAnyExcept(NumberMarks));
    }

    private static int PathEnd(ReadOnlySpan<char> text, int hostEnd)
    {
        var i = hostEnd;
        if (i < text.Length && text[i] == ':' && i + 1 < text.Length && Glyph.IsDigit(text[i + 1]))
        {
            i++;
            while (i < text.Length && i - hostEnd <= 5 && Glyph.IsDigit(text[i]))
                i++;
        }

        if (i >= text.Length || text[i] is not ('/' or '?' or '#'))
            return i;
        var from = i;
        var open = 0;
        while (i < text.Length && i - from < LongestPath && IsPath(text, i))
        {
            open += text[i] is '(' or '[' ? 1 : 0;
            if (text[i] is ')' or ']' && --open < 0)
                break;
            i++;
        }

        while (i > from && text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '(' or '[')
            i--;
        return i;
    }

    private static bool IsPath(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        <= ' ' or '"' or '<' or '>' or '`' or '{' or '}' or '|' or '\\' or '^' or '\u00A0' or '\u201C' or '\u201D' => false,
        '\'' => i + 1 < text.Length && Glyph.IsWord(text[i + 1]),
        _ => true,
    };
}
