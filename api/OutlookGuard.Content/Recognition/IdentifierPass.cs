using System.Buffers;
using OutlookGuard.Content.Recognition.Contact;
using OutlookGuard.Content.Recognition.Dates;
using OutlookGuard.Content.Recognition.Finance;
using OutlookGuard.Content.Recognition.Identifiers;
using OutlookGuard.Content.Recognition.Text;

namespace OutlookGuard.Content.Recognition;

/// <summary>One pass over a text for everything that has a pattern: it stops only where a digit or one of a few marks stands.</summary>
/// <remarks>
/// Linear by construction: no character is anchored twice, and every matcher reads a bounded stretch around its anchor.
/// The order of the matchers at one anchor is from the most to the least particular form; the first that is sure takes the place.
/// </remarks>
internal static class IdentifierPass
{
    // Nothing that is looked for is one unbroken word longer than this (the longest: a Bitcoin address of the newest form, 90 characters).
    private const int LongestWord = 96;

    // Fewer digits are a count, an age or a time unless a date, an address of hardware or a bracket stands around them.
    private const int FewestDigits = 4;
    private const int FewestOfCard = 12;

    // The first word of an encoded text: "QUIgNDUg" is five characters.
    private const int ShortestEncoded = 4;

    private static readonly SearchValues<char> Anchors = SearchValues.Create("0123456789@.:-");

    /// <summary>Finds everything with a pattern.</summary>
    /// <param name="text">A view of the text.</param>
    /// <param name="found">Receives the candidates.</param>
    /// <returns>What else the pass came across.</returns>
    public static Trace Find(string text, List<Candidate> found)
    {
        var spot = new Spot(text, found);
        var position = 0;
        while (position < text.Length)
        {
            var next = text.AsSpan(position).IndexOfAny(Anchors);
            if (next < 0)
                break;
            var at = position + next;
            position = Glyph.IsDigit(text[at]) ? AtWord(ref spot, at, position) : AtMark(ref spot, at);
        }

        WrittenDateRecogniser.Find(text, found);
        SpokenEmailRecogniser.Find(text, found);
        return spot.Trace;
    }

    private static int AtMark(ref Spot spot, int at)
    {
        // Most marks end a sentence or a clause: only one that touches what follows is looked at.
        if (at + 1 == spot.Text.Length || spot.Text[at + 1] is ' ' or '\n')
            return at + 1;
        spot.Move(at, at + 1);
        _ = spot.Text[at] switch
        {
            '@' => EmailRecogniser.At(ref spot),
            '.' when !Glyph.IsWord(spot.Text[at + 1]) => false,
            '.' => What3wordsRecogniser.At(ref spot) || DottedMacAddressRecogniser.At(ref spot) || UrlRecogniser.AtDot(ref spot),
            ':' => UrlRecogniser.AtColon(ref spot) || MacAddressRecogniser.At(ref spot) || Ipv6Recogniser.At(ref spot),
            _ => MacAddressRecogniser.At(ref spot),
        };
        return spot.Resume;
    }

    private static int AtWord(ref Spot spot, int digit, int floor)
    {
        var text = spot.Text;
        var start = digit;
        while (start > floor && Glyph.IsWord(text[start - 1]))
            start--;
        if (start == floor && start > 0 && Glyph.IsWord(text[start - 1]))
            start = floor;
        int end = digit, digits = 0;
        while (end < text.Length && Glyph.IsWord(text[end]))
        {
            digits += Glyph.IsDigit(text[end]) ? 1 : 0;
            end++;
        }

        spot.Move(start, end);
        if (end - start > LongestWord)
        {
            AtEncoded(ref spot);
            return end;
        }

        _ = digits == end - start ? AtNumber(ref spot) : AtMixed(ref spot);
        return spot.Resume;
    }

    private static bool AtNumber(ref Spot spot)
    {
        var letters = LettersBefore(ref spot);
        return letters >= 0 && AtNumberBehindLetters(ref spot, letters) || AtGroups(ref spot);
    }

    private static bool AtNumberBehindLetters(ref Spot spot, int start) => (spot.Start - 1 - start) switch
    {
        1 => VehicleRegistrationRecogniser.AtLettersThenNumber(ref spot, start),
        2 => NationalInsuranceRecogniser.At(ref spot, start)
            || VehicleRegistrationRecogniser.AtLettersThenNumber(ref spot, start)
            || CaseReferenceRecogniser.AtPrefixed(ref spot, start),
        3 => VehicleRegistrationRecogniser.AtLettersThenNumber(ref spot, start) || CaseReferenceRecogniser.AtPrefixed(ref spot, start),
        4 => PostcodeRecogniser.AtForces(ref spot, start) || CaseReferenceRecogniser.AtPrefixed(ref spot, start),
        5 => DrivingLicenceRecogniser.At(ref spot, start) || CaseReferenceRecogniser.AtPrefixed(ref spot, start),
        _ => CaseReferenceRecogniser.AtPrefixed(ref spot, start),
    };

    // "AA 12 34 56 B", "MORGA 753116", "OG-1042": letters in a word of their own, one separator before.
    private static int LettersBefore(ref Spot spot)
    {
        const int Longest = 8;
        var gap = spot.At(spot.Start - 1);
        if (gap is not (' ' or '-' or '.' or '\t' or '\n' or '/' or '_') || !Glyph.IsLetter(spot.At(spot.Start - 2)))
            return -1;
        var start = spot.Start - 2;
        while (start > 0 && spot.Start - start < Longest && Glyph.IsLetter(spot.Text[start - 1]))
            start--;
        return Glyph.IsEdge(spot.Text, start) ? start : -1;
    }

    private static bool AtGroups(ref Spot spot)
    {
        if (spot.At(spot.End) is '.' or '°' && AtDecimals(ref spot))
            return true;
        var figures = Figures.Read(spot.Text, spot.Start);
        if (figures.Count < FewestDigits)
            return AtFewDigits(ref spot, in figures);
        return (figures.Count >= FewestOfCard && PaymentCardRecogniser.At(ref spot, in figures))
            || MacAddressRecogniser.AtPair(ref spot)
            || TimestampRecogniser.At(ref spot)
            || AtPairs(ref spot, in figures)
            || (figures.Count >= NhsNumberRecogniser.Length && (NhsNumberRecogniser.At(ref spot, in figures) || TaxpayerReferenceRecogniser.At(ref spot, in figures)))
            || NumericDateRecogniser.At(ref spot, in figures)
            || PassportRecogniser.At(ref spot, in figures)
            || PhoneRecogniser.At(ref spot)
            || AtSingleGroup(ref spot, in figures)
            || PassRow(ref spot, in figures);
    }

    // Beginning anew at each of a thousand one-digit groups would find nothing and cost twenty groups each time.
    private static bool PassRow(ref Spot spot, in Figures figures) =>
        figures.IsRow && spot.Take(figures.StartOf(figures.Groups / 2));

    private static bool AtDecimals(ref Spot spot)
    {
        if (spot.End - spot.Start > 3)
            return false;
        var figures = Figures.Read(spot.Text, spot.Start);
        return Ipv4Recogniser.At(ref spot, in figures) || CoordinatesRecogniser.At(ref spot, in figures);
    }

    // Most numbers in a mail are counts, ages and times: one to three digits.
    private static bool AtFewDigits(ref Spot spot, in Figures figures) =>
        NumericDateRecogniser.At(ref spot, in figures)
        || MacAddressRecogniser.AtPair(ref spot)
        || TemporaryReferenceRecogniser.At(ref spot)
        || PhoneRecogniser.AtBracket(ref spot)
        || SlippedDigits.At(ref spot, in figures);

    private static bool AtPairs(ref Spot spot, in Figures figures) =>
        figures.Groups > 2 && CaseReferenceRecogniser.AtCrimeNumber(ref spot, in figures)
        || SortCodeRecogniser.At(ref spot, in figures);

    private static bool AtSingleGroup(ref Spot spot, in Figures figures) =>
        BankAccountRecogniser.At(ref spot, in figures)
        || MedicalLicenceRecogniser.AtRegistrationNumber(ref spot, in figures)
        || TemporaryReferenceRecogniser.At(ref spot)
        || CaseReferenceRecogniser.AtWord(ref spot)
        || SlippedDigits.At(ref spot, in figures);

    private static bool AtMixed(ref Spot spot)
    {
        var letters = LettersBefore(ref spot);
        if (letters >= 0 && spot.Start - 1 - letters == 2 && NationalInsuranceRecogniser.At(ref spot, letters))
            return true;
        if (letters >= 0 && spot.Start - 1 - letters == 5 && DrivingLicenceRecogniser.At(ref spot, letters))
            return true;
        return AtMixedWord(ref spot);
    }

    private static bool AtMixedWord(ref Spot spot) =>
        IbanRecogniser.At(ref spot)
        || (spot.End - spot.Start is 5 or 11 or >= 16 && DrivingLicenceRecogniser.At(ref spot, spot.Start))
        || NationalInsuranceRecogniser.At(ref spot, spot.Start)
        || CryptoWalletRecogniser.At(ref spot)
        || PostcodeRecogniser.At(ref spot)
        || VehicleRegistrationRecogniser.At(ref spot)
        || TemporaryReferenceRecogniser.At(ref spot)
        || TaxpayerReferenceRecogniser.AtLettered(ref spot)
        || PassportRecogniser.AtLettered(ref spot)
        || MedicalLicenceRecogniser.AtLettered(ref spot)
        || PhoneRecogniser.AtExtension(ref spot)
        || CaseReferenceRecogniser.AtWord(ref spot)
        || SlippedDigits.AtMixed(ref spot)
        || AtEncoded(ref spot);

    // Reading on inside is the next view's work; here the word is only noticed.
    private static bool AtEncoded(ref Spot spot)
    {
        if (spot.End - spot.Start >= ShortestEncoded && spot.Trace == Trace.None && Base64Words.IsAt(spot.Text, spot.Start))
            spot.Trace = Trace.EncodedWord;
        return false;
    }
}

/// <summary>What a pass came across besides candidates.</summary>
internal enum Trace
{
    None,

    /// <summary>A word that is text in another writing: it has to be read again, decoded.</summary>
    EncodedWord,
}
