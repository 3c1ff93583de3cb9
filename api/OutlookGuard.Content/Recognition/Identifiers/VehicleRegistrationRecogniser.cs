namespace OutlookGuard.Content.Recognition.Identifiers;

/// <summary>Vehicle registration marks of the United Kingdom.</summary>
/// <remarks>
/// Source: DVLA INF104 and V796: since 2001 two area letters, an age number (02 to 29 from March, 51 to 79 from September) and three letters, I, Q
/// and Z in neither first place; 1983 to 2001 a year letter, one to three digits, three letters; 1963 to 1983 the other way round; before, and in
/// Northern Ireland, letters and up to four digits. Only the first form stands without a cue word.
/// </remarks>
internal static class VehicleRegistrationRecogniser
{
    // Longer words are no mark: AB12CDE.
    private const int Longest = 7;

    public static bool At(ref Spot spot)
    {
        var word = spot.Word;
        if (word.Length > Longest)
            return false;
        return AtCurrent(ref spot, word) || AtPrefix(ref spot, word) || AtSuffixTogether(ref spot, word) || AtDateless(ref spot, word);
    }

    /// <summary>A mark whose letters are a word of their own: "ABC 123D" has its digits in the next word, "AIZ 1234" and "ABC 123" too.</summary>
    public static bool AtLettersThenNumber(ref Spot spot, int start)
    {
        var letters = spot.Start - 1 - start;
        if (letters is < 1 or > 3 || spot.End - spot.Start > 4 || spot.At(spot.Start - 1) is not (' ' or '-') || spot.GluedAfter(spot.End))
            return false;
        if (!spot.Says(Cue.Vehicle, start) || !AllUpper(spot.Text[start..(spot.Start - 1)]) || spot.Text[spot.Start] == '0')
            return false;
        return spot.Claim(FindingKind.VehicleRegistration, start, spot.End, Confidence.Blocking, Explanation.Shape | Explanation.CueWord);
    }

    private static bool AtCurrent(ref Spot spot, ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || !IsArea(word[0], "IQZ") || !IsArea(word[1], "IQZ") || !Glyph.IsDigit(word[2]) || !Glyph.IsDigit(word[3]))
            return false;
        var age = (word[2] - '0') * 10 + word[3] - '0';
        if (age is not (>= 2 and <= 29 or >= 51 and <= 79))
            return false;
        if (word.Length == 4 ? !ThreeLetters(ref spot, spot.End, out var end) : !ThreeLettersAt(ref spot, spot.Start + 4, spot.End, out end))
            return false;
        var upper = Glyph.IsUpper(word[0]) && Glyph.IsUpper(word[1]) && Glyph.IsUpper(spot.At(end - 1));
        return Answer(ref spot, end, upper ? Confidence.Likely : Confidence.Doubtful, upper);
    }

    private static bool AtPrefix(ref Spot spot, ReadOnlySpan<char> word)
    {
        if (!IsArea(word[0], "IOQUZ"))
            return false;
        var digits = CountDigits(word, 1);
        if (digits is 0 or > 3 || word[1] == '0')
            return false;
        int end;
        if (word.Length == 1 + digits ? !ThreeLetters(ref spot, spot.End, out end) : !ThreeLettersAt(ref spot, spot.Start + 1 + digits, spot.End, out end))
            return false;
        return Answer(ref spot, end, Confidence.Weak, Glyph.IsUpper(word[0]) && AllUpper(spot.Text[(end - 3)..end]));
    }

    private static bool AtSuffixTogether(ref Spot spot, ReadOnlySpan<char> word)
    {
        var start = spot.Start;
        if (Glyph.IsDigit(word[0]))
        {
            if (spot.At(start - 1) is not (' ' or '-') || !Glyph.IsLetter(spot.At(start - 4)) || !Glyph.IsEdge(spot.Text, start - 4))
                return false;
            start -= 4;
        }

        if (!ThreeLettersAt(ref spot, start, start + 3, out _))
            return false;
        var at = start == spot.Start ? 3 : 0;
        var digits = CountDigits(word, at);
        if (digits is 0 or > 3 || word[at] == '0' || word.Length != at + digits + 1 || !IsArea(word[^1], "IOQUZ"))
            return false;
        return Answer(ref spot, spot.End, Confidence.Weak, AllUpper(spot.Text.Slice(start, 3)) && Glyph.IsUpper(word[^1]), start);
    }

    private static bool AtDateless(ref Spot spot, ReadOnlySpan<char> word)
    {
        if (!spot.Says(Cue.Vehicle, spot.Start) || spot.SaysImpersonal(spot.Start))
            return false;
        int letters = 0, digits = 0, changes = 0;
        for (var i = 0; i < word.Length; i++)
        {
            _ = Glyph.IsDigit(word[i]) ? digits++ : letters++;
            changes += i > 0 && Glyph.IsDigit(word[i]) != Glyph.IsDigit(word[i - 1]) ? 1 : 0;
        }

        return changes == 1 && letters is >= 1 and <= 3 && digits is >= 1 and <= 4 && word.Length >= 4 && AllUpper(word.Trim("0123456789"))
            && spot.Claim(FindingKind.VehicleRegistration, spot.Start, spot.End, Confidence.Blocking, Explanation.Shape | Explanation.CueWord);
    }

    private static bool Answer(ref Spot spot, int end, float alone, bool upper, int? from = null)
    {
        var start = from ?? spot.Start;
        if (spot.GluedBefore(start) || spot.At(end) == '/' || spot.At(end) == '-' && Glyph.IsWord(spot.At(end + 1)))
            return false;
        if (spot.Says(Cue.Vehicle, start))
            return spot.Claim(FindingKind.VehicleRegistration, start, end, Confidence.Strong, Explanation.Shape | Explanation.CueWord);
        if (alone < Confidence.Doubtful && !upper)
            return false;
        if (spot.SaysOther(Cue.Vehicle, start))
        {
            spot.Add(FindingKind.VehicleRegistration, start, end, Math.Min(alone, Confidence.Doubtful), Explanation.Shape | Explanation.CounterCue);
            return false;
        }

        if (spot.Hints(Cue.Vehicle, start, end))
            return spot.Claim(FindingKind.VehicleRegistration, start, end, Confidence.Likely, Explanation.Shape | Explanation.CueWord);
        spot.Add(FindingKind.VehicleRegistration, start, end, alone, Explanation.Shape);
        return false;
    }

    private static bool ThreeLetters(ref Spot spot, int at, out int end)
    {
        end = at;
        return spot.At(at) is ' ' or '-' or '.' or '_' or '\t' or '\n' or '/' && ThreeLettersAt(ref spot, at + 1, at + 4, out end) && Glyph.IsEdge(spot.Text, end);
    }

    private static bool ThreeLettersAt(ref Spot spot, int at, int wordEnd, out int end)
    {
        end = at + 3;
        return wordEnd == end && IsArea(spot.At(at), "IQ") && IsArea(spot.At(at + 1), "IQ") && IsArea(spot.At(at + 2), "IQ");
    }

    private static int CountDigits(ReadOnlySpan<char> word, int from)
    {
        var count = 0;
        while (from + count < word.Length && Glyph.IsDigit(word[from + count]))
            count++;
        return count;
    }

    private static bool IsArea(char c, ReadOnlySpan<char> never) => Glyph.IsLetter(c) && !never.Contains(Glyph.Upper(c));

    private static bool AllUpper(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (!Glyph.IsUpper(c))
                return false;
        }

        return letters.Length > 0;
    }
}
