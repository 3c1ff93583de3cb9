namespace OutlookGuard.Content.Recognition.Contact;

/// <summary>Postcodes of the United Kingdom: an outward code that exists, a digit and two letters; GIR 0AA; BFPO numbers.</summary>
/// <remarks>
/// Source: Royal Mail, programmers' guide to PAF, and BS 7666: the last two letters are never C, I, K, M, O or V. Forms A9, A99, A9A, AA9, AA99, AA9A.
/// </remarks>
internal static class PostcodeRecogniser
{
    private const int Inward = 3;

    public static bool At(ref Spot spot)
    {
        var word = spot.Word;
        if (word.Length is >= 5 and <= 7)
            return IsInward(word[^Inward..]) && Judge(ref spot, spot.End - Inward, spot.End);
        if (word.Length == Inward && Glyph.IsDigit(word[0]))
            return AtGiro(ref spot);
        if (word.Length is < 2 or > 4)
            return false;
        var inward = spot.End;
        while (inward < spot.End + 3 && spot.At(inward) is ' ' or '-' or '.' or '\t' or '\n' or '\r' or '_' or '/')
            inward++;
        return inward > spot.End && inward + Inward <= spot.Text.Length && Glyph.IsEdge(spot.Text, inward + Inward)
            && IsInward(spot.Text.Slice(inward, Inward)) && Judge(ref spot, inward, inward + Inward);
    }

    /// <summary>"BFPO 57": the number is the anchored word.</summary>
    public static bool AtForces(ref Spot spot, int start) =>
        spot.End - spot.Start <= 4 && spot.Start - start == 5 && Glyph.Same(spot.Text[start..(spot.Start - 1)], "bfpo")
        && spot.Claim(FindingKind.Postcode, start, spot.End, Confidence.Strong, Explanation.Shape | Explanation.List);

    private static bool AtGiro(ref Spot spot)
    {
        var start = spot.Start - 4;
        return start >= 0 && Glyph.Same(spot.Text[start..spot.End], "gir 0aa") && Glyph.IsEdge(spot.Text, start)
            && spot.Claim(FindingKind.Postcode, start, spot.End, Confidence.Strong, Explanation.Shape | Explanation.List);
    }

    private static bool Judge(ref Spot spot, int inward, int end)
    {
        int start = spot.Start, outwardEnd = Math.Min(spot.End, inward);
        var outward = spot.Text[start..outwardEnd];
        var known = OutwardCodes.Look(outward);
        if (known == Outward.Unknown)
            return Glyph.Same(spot.Text[start..end], "gir0aa") && spot.Claim(FindingKind.Postcode, start, end, Confidence.Strong, Explanation.Shape);
        if (spot.GluedBefore(start) || spot.At(end) is '-' or '/' && Glyph.IsWord(spot.At(end + 1)))
            return false;
        var together = inward == outwardEnd;
        var upper = Glyph.IsUpper(outward[0]) && Glyph.IsUpper(spot.Text[end - 1]);
        var confidence = Alone(known, together, upper, end - start);
        var why = Explanation.Shape | (known == Outward.InUse ? Explanation.List : Explanation.None);
        if (spot.Says(Cue.Postcode, start))
            return spot.Claim(FindingKind.Postcode, start, end, Confidence.Strong, why | Explanation.CueWord);
        if (!upper && IsOrdinalOrUnit(spot.Text.Slice(inward, Inward)) && !StandsBehindPlace(spot.Text, start))
            confidence = Confidence.Weak;
        else if (spot.SaysImpersonal(start) && (together || known != Outward.InUse))
            confidence = Math.Min(confidence, Confidence.Doubtful);
        spot.Add(FindingKind.Postcode, start, end, confidence, why);
        if (confidence < Confidence.Blocking)
            return false;
        return spot.Take(end);
    }

    private static float Alone(Outward known, bool together, bool upper, int length) => (known, together, upper) switch
    {
        (Outward.InUse, false, true) => Confidence.Strong,
        (Outward.InUse, false, false) => Confidence.Likely,
        (Outward.InUse, true, true) => Confidence.Likely,
        (Outward.InUse, true, false) => length > 5 ? Confidence.Fair : Confidence.Blocking,
        (_, false, true) => Confidence.Fair,
        _ => Confidence.Doubtful,
    };

    private static bool IsInward(ReadOnlySpan<char> code) =>
        Glyph.IsDigit(code[0]) && IsInwardLetter(code[1]) && IsInwardLetter(code[2]);

    private static bool IsInwardLetter(char c) => Glyph.IsLetter(c) && Glyph.Upper(c) is not ('C' or 'I' or 'K' or 'M' or 'O' or 'V');

    // "Blackburn ll17 6yr", "..., e3 4th".
    private static bool StandsBehindPlace(ReadOnlySpan<char> text, int start)
    {
        var i = start - 1;
        if (i < 1 || text[i] is not (' ' or '\n' or '\t'))
            return false;
        if (text[i - 1] == ',')
            return true;
        while (i > 0 && start - i < 24 && Glyph.IsLetter(text[i - 1]))
            i--;
        return start - i > 4 && Glyph.IsUpper(text[i]);
    }

    // "the e3 4th", "b2 3rd", "w10 2hr", "sw8 4gb": small letters make these something else.
    private static bool IsOrdinalOrUnit(ReadOnlySpan<char> code)
    {
        var tail = (Glyph.Lower(code[1]), Glyph.Lower(code[2]));
        return code[0] switch
        {
            '1' when tail == ('s', 't') => true,
            '2' when tail == ('n', 'd') => true,
            '3' when tail == ('r', 'd') => true,
            _ => tail is ('t', 'h') or ('h', 'r') or ('y', 'r') or ('g', 'b') or ('t', 'b') or ('f', 't') or ('l', 'b') or ('x', 'l'),
        };
    }
}
