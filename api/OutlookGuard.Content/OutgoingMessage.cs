using System.Collections.Immutable;

namespace OutlookGuard.Content;

/// <summary>One mail or invitation as it would leave, its words sealed.</summary>
public sealed record OutgoingMessage
{
    /// <summary>Who it is from.</summary>
    public required Mailbox From { get; init; }

    /// <summary>Everybody it is addressed to: To, Cc and Bcc, in that order.</summary>
    public required ImmutableArray<Mailbox> Recipients { get; init; }

    /// <summary>The subject line.</summary>
    public required ConfidentialText Subject { get; init; }

    /// <summary>The body, new text first; it may hold the earlier thread as well.</summary>
    public required ConfidentialText Body { get; init; }

    /// <summary>How the body is written. Text that looks like HTML is read as HTML too.</summary>
    public BodyFormat BodyFormat { get; init; }

    /// <summary>The earlier thread where the client could tell it from the new text.</summary>
    public ConfidentialText QuotedThread { get; init; }

    /// <summary>Where an appointment takes place.</summary>
    public ConfidentialText Location { get; init; }

    /// <summary>The attached files, in order.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];
}

/// <summary>One address with the name shown beside it.</summary>
/// <param name="Name">The display name; empty when there is none.</param>
/// <param name="Address">The address as typed.</param>
public sealed record Mailbox(ConfidentialText Name, string Address);

/// <summary>How a body is written.</summary>
public enum BodyFormat
{
    /// <summary>Unknown: read as HTML when it holds tags, else as text.</summary>
    Unknown = 0,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>HTML.</summary>
    Html,
}

/// <summary>One attached file.</summary>
/// <param name="Name">Its name, which may itself hold personal data.</param>
/// <param name="Bytes">The whole file, at most 25 MiB.</param>
public sealed record Attachment(ConfidentialText Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The same file as it was read earlier, where its bytes were not sent again; otherwise null.</summary>
    public KeptFile? Kept { get; init; }

    /// <summary>Where the file lies when only a link to it leaves; empty when the file itself does. Nobody looks behind it.</summary>
    public ConfidentialText CloudLink { get; init; }
}
