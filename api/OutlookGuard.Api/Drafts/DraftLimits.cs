using OutlookGuard.Content;

namespace OutlookGuard.Api.Drafts;

/// <summary>How much is kept of files that were read while their mail is still being written.</summary>
internal static class DraftLimits
{
    /// <summary>How long words are kept. Chosen: most mails are written in less; afterwards the client sends the bytes.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(30);

    /// <summary>How much longer a mail that came in time may still use them before they are overwritten.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <summary>The most memory that one person's kept words take, in bytes. Chosen: the words of a hundred ordinary files many times over.</summary>
    public const int BytesOfOne = 16 * 1024 * 1024;

    /// <summary>The most memory that everybody's kept words take, in bytes. Chosen: a quarter of the smallest machine we run on.</summary>
    public const int BytesOfAll = 256 * 1024 * 1024;

    /// <summary>The most files kept for one person: those of one full mail.</summary>
    public const int FilesOfOne = Disclosures.DisclosureLimits.Attachments;

    /// <summary>The largest request, in bytes, with room for what stands around the file.</summary>
    public const long RequestBytes = Limits.AttachmentBytes + (64 * 1024);
}
