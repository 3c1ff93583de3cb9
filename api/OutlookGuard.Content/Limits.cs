namespace OutlookGuard.Content;

/// <summary>Every cap of this project in one place.</summary>
/// <remarks>Source: quality goals for attachments, measured on 1,439 real files (most entries 563, deepest 32, largest inflated 15.3 MB).</remarks>
public static class Limits
{
    /// <summary>The largest attachment, in bytes: 25 MiB, Outlook's own limit.</summary>
    public const int AttachmentBytes = 25 * 1024 * 1024;

    /// <summary>The most entries in one archive.</summary>
    public const int ArchiveEntries = 2_000;

    /// <summary>The most bytes that one attachment may inflate to, nested archives included.</summary>
    public const long InflatedBytes = 200L * 1024 * 1024;

    /// <summary>The largest ratio of inflated to packed bytes for an entry above <see cref="RatioAppliesAbove"/>.</summary>
    public const int InflationRatio = 100;

    /// <summary>Entries that inflate to no more than this are not judged by ratio.</summary>
    public const int RatioAppliesAbove = 1024 * 1024;

    /// <summary>How many archives may stand inside one another.</summary>
    public const int Nesting = 3;

    /// <summary>The deepest XML element.</summary>
    public const int XmlDepth = 256;

    /// <summary>The most characters of XML text in one part.</summary>
    public const long XmlCharacters = 100_000_000;

    /// <summary>The most characters of text taken from one message and its attachments.</summary>
    public const int TextCharacters = 50_000_000;

    /// <summary>How long one attachment may take to read.</summary>
    public static readonly TimeSpan ExtractionTime = TimeSpan.FromSeconds(8);

    /// <summary>How much memory the reading child may use, in bytes.</summary>
    public const long ExtractionMemory = 512L * 1024 * 1024;

    /// <summary>How deep the parts of one attached mail may stand inside one another. chosen: mail programs write three or four.</summary>
    public const int MailPartDepth = 16;

    /// <summary>The most pieces of text taken from one attachment. chosen: ten for each entry of the largest archive.</summary>
    public const int Pieces = 20_000;

    /// <summary>A picture of at most this many bytes may be a signature's logo. chosen: a page that can be read does not fit.</summary>
    public const int LogoBytes = 20 * 1024;

    /// <summary>A logo's longest side, in pixels. chosen with <see cref="LogoBytes"/>: a signature's logo is seldom above 300.</summary>
    public const int LogoSide = 400;

    /// <summary>How many attachments one reading child reads before a fresh one takes its place. chosen: damage by one file reaches few others.</summary>
    public const int ReadingsPerChild = 200;
}
