namespace OutlookGuard.Content.Recognition.Finance;

/// <summary>International bank account numbers: a country, two check digits, a bank's own number of that country's length.</summary>
/// <remarks>Source: ISO 13616-1: letters count as 10 to 35, the first four characters move to the end, the remainder by 97 is 1 (ISO 7064).</remarks>
internal static class IbanRecogniser
{
    private const int Longest = 34;

    // Where the digits of a British or Irish number begin: behind the four letters of the bank.
    private const int BankLetters = 8;

    public static bool At(ref Spot spot)
    {
        var start = spot.Start;
        var length = IbanCountries.LengthOf(spot.At(start), spot.At(start + 1));
        if (length == 0 || !Glyph.IsDigit(spot.At(start + 2)))
            return false;
        Span<char> number = stackalloc char[Longest];
        int count = 0, i = start, upper = 0, lower = 0;
        while (count < length)
        {
            if (count > 1 && spot.At(i) is ' ' or '-' or '.' or '_' or '\t' or '\n' or '/' or '\r')
                i += spot.At(i) == '\r' && spot.At(i + 1) == '\n' ? 2 : 1;
            var c = spot.At(i);
            if (!Glyph.IsDigit(c) && !Glyph.IsLetter(c))
                return false;
            lower += Glyph.IsLower(c) ? 1 : 0;
            upper += Glyph.IsUpper(c) ? 1 : 0;
            number[count++] = Glyph.Upper(c);
            i++;
        }

        if (!Glyph.IsEdge(spot.Text, i) || spot.GluedBefore(start))
            return false;
        var said = spot.Says(Cue.Iban | Cue.Account, start);
        if (lower > 0 && upper > 0 && !said)
            return false;
        var why = Explanation.CheckDigits | (said ? Explanation.CueWord : Explanation.Shape);
        if (IsValid(number[..length]))
            return spot.Claim(FindingKind.Iban, start, i, Confidence.Certain, why);
        return said && Mend(number[..length]) && IsValid(number[..length]) && spot.Claim(FindingKind.Iban, start, i, Confidence.Likely, why);
    }

    private static bool IsValid(ReadOnlySpan<char> number)
    {
        if (!Glyph.IsDigit(number[3]))
            return false;
        var remainder = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var c = number[(i + 4) % number.Length];
            remainder = Glyph.IsDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
        }

        return remainder == 1;
    }

    private static bool Mend(Span<char> number)
    {
        if (!(number[0] == 'G' && number[1] == 'B' || number[0] == 'I' && number[1] == 'E'))
            return false;
        foreach (ref var c in number[BankLetters..])
            c = c switch { 'O' or 'Q' or 'D' => '0', 'I' or 'L' => '1', 'S' => '5', 'B' => '8', 'Z' => '2', _ => c };
        return true;
    }
}
