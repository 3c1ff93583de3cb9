using System.Globalization;

namespace OutlookGuard.Content.Extraction;

/// <summary>A colour as far as "can it be seen on that one" needs it.</summary>
/// <remarks>Source: CSS Color Module Level 4.</remarks>
internal readonly record struct HtmlColour(byte Red, byte Green, byte Blue)
{
    // chosen: a reader does not tell letters from paper when every channel is this close.
    private const int Indistinguishable = 20;

    public static HtmlColour White => new(255, 255, 255);

    public static HtmlColour Black => default;

    public bool IsLike(HtmlColour other) =>
        Math.Abs(Red - other.Red) <= Indistinguishable && Math.Abs(Green - other.Green) <= Indistinguishable && Math.Abs(Blue - other.Blue) <= Indistinguishable;

    /// <summary>Reads a colour; null for one that is unknown to us or see-through.</summary>
    public static HtmlColour? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.StartsWith("#"))
            return Hexadecimal(text[1..]);
        if (text.StartsWith("rgb", StringComparison.OrdinalIgnoreCase))
            return Channels(text[(text.IndexOf('(') + 1)..]);
        return Named(text) ?? (text.Length is 6 or 3 ? Hexadecimal(text) : null);
    }

    public static bool IsTransparent(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Equals("transparent", StringComparison.OrdinalIgnoreCase))
            return true;
        var alpha = text.LastIndexOfAny(",/");
        return text.StartsWith("rgba", StringComparison.OrdinalIgnoreCase) && alpha > 0 && CssLength.Of(text[(alpha + 1)..].TrimEnd(") ")) is < 0.06;
    }

    private static HtmlColour? Hexadecimal(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 3 or 4)
            return Byte([digits[0], digits[0]]) is { } r && Byte([digits[1], digits[1]]) is { } g && Byte([digits[2], digits[2]]) is { } b ? new(r, g, b) : null;
        return digits.Length is 6 or 8 && Byte(digits[..2]) is { } red && Byte(digits[2..4]) is { } green && Byte(digits[4..6]) is { } blue ? new(red, green, blue) : null;
    }

    private static byte? Byte(ReadOnlySpan<char> two) =>
        byte.TryParse(two, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static HtmlColour? Channels(ReadOnlySpan<char> list)
    {
        Span<byte> channels = stackalloc byte[3];
        var count = 0;
        foreach (var range in list.SplitAny(" ,/)"))
        {
            if (list[range].IsEmpty)
                continue;
            if (CssLength.Of(list[range]) is not { } value)
                return null;
            channels[count++] = (byte)Math.Clamp(list[range].EndsWith("%") ? value * 2.55 : value, 0, 255);
            if (count == 3)
                return new HtmlColour(channels[0], channels[1], channels[2]);
        }
        return null;
    }

    private static HtmlColour? Named(ReadOnlySpan<char> name) => name.ToString().ToUpperInvariant() switch
    {
        "WHITE" or "SNOW" or "WINDOW" or "CANVAS" => White,
        "IVORY" => new(255, 255, 240),
        "GHOSTWHITE" => new(248, 248, 255),
        "FLORALWHITE" => new(255, 250, 240),
        "MINTCREAM" or "AZURE" => new(245, 255, 250),
        "WHITESMOKE" => new(245, 245, 245),
        "BLACK" or "WINDOWTEXT" or "CANVASTEXT" => Black,
        "RED" => new(255, 0, 0),
        "GREEN" => new(0, 128, 0),
        "LIME" => new(0, 255, 0),
        "BLUE" => new(0, 0, 255),
        "NAVY" => new(0, 0, 128),
        "YELLOW" => new(255, 255, 0),
        "GRAY" or "GREY" => new(128, 128, 128),
        "SILVER" => new(192, 192, 192),
        _ => null,
    };
}

/// <summary>Numbers in style sheets.</summary>
internal static class CssLength
{
    /// <summary>The number that the text begins with, whatever its unit; null when it begins with none.</summary>
    public static double? Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var end = 0;
        while (end < text.Length && end < 20 && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '-' or '+'))
            end++;
        return double.TryParse(text[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
