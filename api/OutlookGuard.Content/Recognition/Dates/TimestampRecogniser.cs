namespace OutlookGuard.Content.Recognition.Dates;

/// <summary>Dates with a time as machines write them: 2024-06-05T09:15:30.500-07:00.</summary>
/// <remarks>Source: ISO 8601-1, RFC 3339.</remarks>
internal static class TimestampRecogniser
{
    public static bool At(ref Spot spot)
    {
        var text = spot.Text[spot.Start..];
        if (text.Length < 16 || spot.End - spot.Start != 4 || !Fits(text, "dddd-dd-ddTdd:dd"))
            return false;
        var end = 16;
        if (Fits(text[end..], ":dd"))
            end += 3;
        if (Fits(text[end..], ".d"))
        {
            end += 2;
            while (end < text.Length && Glyph.IsDigit(text[end]))
                end++;
        }

        if (end < text.Length && text[end] is 'Z' or 'z')
            end++;
        else if (Fits(text[end..], "+dd:dd") || Fits(text[end..], "-dd:dd"))
            end += 6;
        if (!Glyph.IsEdge(text, end))
            return false;
        DateFinding.Add(ref spot, spot.Start, spot.Start + end, Confidence.Likely);
        return spot.Take(spot.Start + end);
    }

    private static bool Fits(ReadOnlySpan<char> text, string form)
    {
        if (text.Length < form.Length)
            return false;
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] == 'd' ? !Glyph.IsDigit(text[i]) : Glyph.Upper(text[i]) != form[i])
                return false;
        }

        return true;
    }
}
