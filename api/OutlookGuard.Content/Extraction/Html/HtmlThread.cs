namespace OutlookGuard.Content.Extraction;

/// <summary>How far an earlier thread reaches from where it begins.</summary>
internal enum HtmlThread
{
    None = 0,

    /// <summary>As far as the element; new text may stand below it.</summary>
    Element,

    /// <summary>To the end of the mail.</summary>
    Rest,
}

/// <summary>Where mail programs begin the earlier thread.</summary>
/// <remarks>Source: the marks that Outlook (desktop, web, mobile), Gmail, Apple Mail, Thunderbird, Yahoo and Proton write.</remarks>
internal static class HtmlThreadMarks
{
    private static readonly string[] RestIds = ["divRplyFwdMsg", "appendonsend", "OLK_SRC_BODY_SECTION", "replySplit"];
    private static readonly string[] ElementIds = ["mail-editor-reference-message-container", "ms-outlook-mobile-reference-message", "isReplyContent", "isForwardContent"];
    private static readonly string[] ElementClasses =
    [
        "gmail_quote", "gmail_quote_container", "yahoo_quoted", "moz-cite-prefix", "moz-forward-container", "protonmail_quote", "zmail_extra", "tutanota_quote",
    ];


    // The word before the first colon of a forwarded header, in the languages of mail programs seen in the United Kingdom.
    private static readonly string[] FromWords = ["From", "Oddi wrth", "O", "De", "Von", "Da", "Od", "Van", "От", "من"];

    public static HtmlThread OfId(ReadOnlySpan<char> id)
    {
        // Outlook on the web puts "x_" before the ids of what it shows, once for each reply.
        while (id.StartsWith("x_"))
            id = id[2..];
        return IsOneOf(id, RestIds) ? HtmlThread.Rest : IsOneOf(id, ElementIds) ? HtmlThread.Element : HtmlThread.None;
    }

    public static HtmlThread OfClass(ReadOnlySpan<char> name)
    {
        while (name.StartsWith("x_"))
            name = name[2..];
        return IsOneOf(name, ElementClasses) ? HtmlThread.Element : HtmlThread.None;
    }

    /// <summary>A blockquote is an earlier message when it says so or when the line before announces one.</summary>
    public static HtmlThread OfQuote(ReadOnlySpan<char> type, ReadOnlySpan<char> lineBefore) =>
        type.Equals("cite", StringComparison.OrdinalIgnoreCase) || Announces(lineBefore.Trim()) ? HtmlThread.Element : HtmlThread.None;

    /// <summary>A rule above "From:" is how Outlook on the desktop begins a thread.</summary>
    public static HtmlThread OfRule(ReadOnlySpan<char> ahead)
    {
        var start = FirstWords(ahead);
        foreach (var word in FromWords)
        {
            if (start.StartsWith(word, StringComparison.OrdinalIgnoreCase) && start[word.Length..].TrimStart().StartsWith(':'))
                return HtmlThread.Rest;
        }
        return HtmlThread.None;
    }

    public static bool IsRule(ReadOnlySpan<char> style) => style.Contains("border-top:solid", StringComparison.OrdinalIgnoreCase);

    private static bool Announces(ReadOnlySpan<char> line) =>
        line.EndsWith("wrote:", StringComparison.OrdinalIgnoreCase) || line.EndsWith("ysgrifennodd:", StringComparison.OrdinalIgnoreCase);

    private static string FirstWords(ReadOnlySpan<char> ahead)
    {
        const int Enough = 40, Within = 1000;
        var flow = new TextFlow();
        var tokens = new HtmlTokeniser(ahead[..Math.Min(ahead.Length, Within)]);
        while (flow.LastLine.Length < Enough && tokens.Read() is var token && token is not (HtmlToken.End or HtmlToken.Unfinished))
        {
            if (token is HtmlToken.Text)
                flow.Write(HtmlEntities.Decode(tokens.Value));
        }
        return flow.ToString();
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
