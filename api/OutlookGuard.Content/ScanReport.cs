using System.Collections.Immutable;

namespace OutlookGuard.Content;

/// <summary>What a message holds: findings, and what could not be read. Never the words.</summary>
/// <remarks>A report is complete, or it says what could not be read: "nothing found" and "not looked" are different answers.</remarks>
public sealed record ScanReport
{
    /// <summary>The parts that were read, in the order of the message.</summary>
    public required ImmutableArray<MessagePart> Parts { get; init; }

    /// <summary>Everything found, by part and position.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>How many different people's data stands in the message.</summary>
    public int People { get; init; }

    /// <summary>The part that holds most of them, as an index into <see cref="Parts"/>; -1 for none.</summary>
    public int PeoplePart { get; init; } = -1;

    /// <summary>References of the register's cases whose people, numbers or references stand in the message, each once.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    /// <summary>What could not be read, and why; empty for a complete report.</summary>
    public required ImmutableArray<UnreadPart> Unread { get; init; }
}

/// <summary>One readable part of a message.</summary>
/// <param name="Place">Which part it is.</param>
/// <param name="Attachment">Which attachment it came from, counted from 0; -1 for the message itself.</param>
/// <param name="Hiding">Where inside a file it stood.</param>
/// <param name="Label">A name from inside the file that helps to find it (an entry's or a sheet's name), sealed.</param>
public sealed record MessagePart(PartPlace Place, int Attachment, HidingPlace Hiding, ConfidentialText Label)
{
    /// <summary>What it says; sealed, so that the report can be carried but not read.</summary>
    internal ConfidentialText Text { get; init; }
}

/// <summary>Which part of a message.</summary>
public enum PartPlace
{
    /// <summary>The subject line.</summary>
    Subject = 0,

    /// <summary>The new text.</summary>
    Body,

    /// <summary>An earlier message in the thread.</summary>
    QuotedThread,

    /// <summary>An appointment's location.</summary>
    Location,

    /// <summary>An attachment's file name.</summary>
    AttachmentName,

    /// <summary>Inside an attachment.</summary>
    Attachment,

    /// <summary>A recipient's display name.</summary>
    RecipientName,
}

/// <summary>Where text stood inside a file or body.</summary>
public enum HidingPlace
{
    /// <summary>In plain sight.</summary>
    None = 0,

    /// <summary>In a comment or note.</summary>
    Comment,

    /// <summary>In a header or footer.</summary>
    HeaderFooter,

    /// <summary>In a footnote or endnote.</summary>
    Footnote,

    /// <summary>In text that was deleted with change tracking on.</summary>
    TrackedChange,

    /// <summary>In a hidden sheet, row, column, slide or paragraph.</summary>
    Hidden,

    /// <summary>In the document's properties.</summary>
    Properties,

    /// <summary>In speaker notes.</summary>
    Notes,

    /// <summary>In a picture's own data (EXIF, XMP).</summary>
    PictureData,

    /// <summary>In the subject or the headers of an attached mail.</summary>
    MailHeader,

    /// <summary>In an embedded object or an entry of an archive.</summary>
    Embedded,
}

/// <summary>Something that could not be read.</summary>
/// <param name="Attachment">Which attachment, counted from 0; -1 for the message itself.</param>
/// <param name="Entry">The name of the entry inside it, sealed; empty for the whole file.</param>
/// <param name="Why">The reason.</param>
public sealed record UnreadPart(int Attachment, ConfidentialText Entry, UnreadReason Why);

/// <summary>Why something could not be read. Zero is the general case.</summary>
public enum UnreadReason
{
    /// <summary>A type of file we do not know.</summary>
    UnknownType = 0,

    /// <summary>Encrypted: nobody but the holder of the password can look.</summary>
    Encrypted,

    /// <summary>Broken, or not what it says it is.</summary>
    Malformed,

    /// <summary>A page that is only a picture.</summary>
    PictureOnly,

    /// <summary>Larger than a limit: bytes, entries, nesting or depth.</summary>
    TooLarge,

    /// <summary>It did not finish in time.</summary>
    TooSlow,

    /// <summary>The reader died.</summary>
    ReaderFailed,

    /// <summary>The tool that reads this type is not installed.</summary>
    ReaderMissing,

    /// <summary>The client gave no bytes for it.</summary>
    Empty,

    /// <summary>A link to a file elsewhere: what is behind it cannot be seen.</summary>
    CloudLink,
}
