namespace OutlookGuard.Content.Extraction;

/// <summary>Control words that stand for characters.</summary>
internal static class RtfWords
{
    /// <summary>The characters that a control word stands for; null for one that only formats.</summary>
    public static string? TextOf(ReadOnlySpan<byte> word)
    {
        Span<char> name = stackalloc char[12];
        if (word.Length > name.Length)
            return null;
        System.Text.Encoding.ASCII.GetChars(word, name);
        return name[..word.Length] switch
        {
            "par" or "line" or "sect" or "page" or "row" or "nestrow" or "column" or "lbr" or "softline" => "\n",
            "tab" or "cell" or "nestcell" => "\t",
            "emdash" => "—",
            "endash" => "–",
            "lquote" => "‘",
            "rquote" => "’",
            "ldblquote" => "“",
            "rdblquote" => "”",
            "bullet" => "•",
            "emspace" or "enspace" or "qmspace" => " ",
            "zwj" => "\u200D",
            "zwnj" => "\u200C",
            "zwbo" => "\u200B",
            "ltrmark" => "\u200E",
            "rtlmark" => "\u200F",
            _ => null,
        };
    }

    /// <summary>The commonest words that never begin a destination: asked first because they are most of a file.</summary>
    public static bool IsFormatting(ReadOnlySpan<byte> word) => word.Length <= 2 && !word.SequenceEqual("sv"u8) && !word.SequenceEqual("sn"u8) && !word.SequenceEqual("xe"u8)
        && !word.SequenceEqual("tc"u8) && !word.SequenceEqual("do"u8);
}
