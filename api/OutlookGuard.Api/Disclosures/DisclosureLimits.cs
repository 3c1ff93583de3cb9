using OutlookGuard.Content;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Every cap of a request to assess, in one place. What is longer is refused with its field's name, never cut.</summary>
internal static class DisclosureLimits
{
    /// <summary>The version of the contract.</summary>
    public const int Contract = 1;

    /// <summary>The most recipients of all three lines together. Source: Outlook's own limit where it has one.</summary>
    public const int Recipients = 1_000;

    /// <summary>The most characters of a subject, a name, an address or a place. Outlook stops at 255; chosen: room for what is pasted.</summary>
    public const int LineCharacters = 1_000;

    /// <summary>The most characters of a body.</summary>
    public const int BodyCharacters = 10 * 1024 * 1024;

    /// <summary>The largest JSON document, in bytes: a full body in which every second character needs two bytes and some escaping.</summary>
    public const int DocumentBytes = 24 * 1024 * 1024;

    /// <summary>The most attachments.</summary>
    public const int Attachments = 100;

    /// <summary>The largest attachment, in bytes.</summary>
    public const int AttachmentBytes = Limits.AttachmentBytes;

    /// <summary>The most bytes of all attachments together: Exchange Online's default for a whole message, 35 MB.</summary>
    public const int AllAttachmentsBytes = 35 * 1024 * 1024;

    /// <summary>The largest request, in bytes, with room for what stands between the parts.</summary>
    public const long RequestBytes = DocumentBytes + AllAttachmentsBytes + (1024 * 1024);

    /// <summary>The most characters of a reason or of who is at risk. Chosen: two pages.</summary>
    public const int ReasonCharacters = 4_000;

    /// <summary>The most characters of a link.</summary>
    public const int LinkCharacters = 4_000;

    /// <summary>The most characters of a reference, a part's name or a key.</summary>
    public const int TokenCharacters = 128;

    /// <summary>What a part's name or an idempotency key looks like.</summary>
    public const string Token = "^[A-Za-z0-9._:-]+$";

    /// <summary>Whether a text looks like a token.</summary>
    public static bool IsToken(string text) => System.Text.RegularExpressions.Regex.IsMatch(text, Token, System.Text.RegularExpressions.RegexOptions.NonBacktracking);

    /// <summary>The most characters of a client's name or version.</summary>
    public const int ClientCharacters = 32;

    /// <summary>How many categories there are.</summary>
    public const int Categories = 12;
}
