namespace OutlookGuard.Content.Recognition.Names;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    /// <summary>Part of an address on the net, or of nothing a name could be part of.</summary>
    Inert = 0,
    Lower,
    Title,
    Upper,
    Initial,
    Digits,

    /// <summary>Letters and digits in one word.</summary>
    Mixed,

    /// <summary>A script without case.</summary>
    Uncased,

    /// <summary>Han, kana or Hangul.</summary>
    Ideographs,
}

/// <summary>What stands between a word and the one before it.</summary>
[Flags]
internal enum Gap : uint
{
    None = 0,
    Space = 1 << 0,
    Line = 1 << 1,
    EmptyLine = 1 << 2,
    Comma = 1 << 3,
    Stop = 1 << 4,
    Colon = 1 << 5,
    Semicolon = 1 << 6,
    Slash = 1 << 7,
    Open = 1 << 8,
    Close = 1 << 9,
    Quote = 1 << 10,
    Dash = 1 << 11,
    Ampersand = 1 << 12,
    Cell = 1 << 13,
    Possessive = 1 << 14,
    Other = 1 << 15,

    /// <summary>An @ that addresses somebody ("@Sarah").</summary>
    Mention = 1 << 16,
}

/// <summary>What the reader has noted of a word.</summary>
[Flags]
internal enum Notes : ushort
{
    None = 0,
    Claimed = 1 << 0,
    Blocked = 1 << 1,
    Hyphen = 1 << 2,
    CamelCase = 1 << 3,

    /// <summary>Stands in a line that lists people (From:, To:, Attendees: …).</summary>
    PeopleLine = 1 << 4,

    /// <summary>An s was taken off: "the Okonkwos".</summary>
    Plural = 1 << 5,

    /// <summary>A single letter with a stop after it.</summary>
    Dotted = 1 << 6,

    /// <summary>Digits stand for letters: "M1chael".</summary>
    Disguised = 1 << 7,

    /// <summary>First word of a line whose break fell inside a sentence.</summary>
    Wrapped = 1 << 8,
}

/// <summary>One word of the text with what the lists say of it.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public WordTraits Traits;
    public uint Key;
    public Gap Before;
    public WordShape Shape;
    public Notes Notes;

    public readonly int Length => End - Start;

    public readonly bool IsCapital => Shape is WordShape.Title or WordShape.Upper or WordShape.Initial;

    public readonly bool StartsLine => (Before & (Gap.Line | Gap.EmptyLine)) != 0;

    public readonly bool StartsSentence => (Before & (Gap.Line | Gap.EmptyLine | Gap.Stop | Gap.Cell)) != 0;

    public readonly bool Has(WordTraits any) => (Traits & any) != 0;

    public readonly bool Noted(Notes any) => (Notes & any) != 0;
}
