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
        spot.Move(at, at + 1);
        _ = spot.Text[at] switch
        {
            '@' => EmailRecogniser.At(ref spot),
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

    private static bool AtNumberBehindLetters(ref Spot spot, int start) =>
        NationalInsuranceRecogniser.At(ref spot, start)
        || DrivingLicenceRecogniser.At(ref spot, start)
        || PostcodeRecogniser.AtForces(ref spot, start)
        || VehicleRegistrationRecogniser.AtLettersThenNumber(ref spot, start)
        || CaseReferenceRecogniser.AtPrefixed(ref spot, start);

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
        var figures = Figures.Read(spot.Text, spot.Start);
        return MacAddressRecogniser.AtPair(ref spot)
            || Ipv4Recogniser.At(ref spot, in figures)
            || CoordinatesRecogniser.At(ref spot, in figures)
            || PaymentCardRecogniser.At(ref spot, in figures)
            || TimestampRecogniser.At(ref spot)
            || CaseReferenceRecogniser.AtCrimeNumber(ref spot, in figures)
            || SortCodeRecogniser.At(ref spot, in figures)
            || NhsNumberRecogniser.At(ref spot, in figures)
            || TaxpayerReferenceRecogniser.At(ref spot, in figures)
            || NumericDateRecogniser.At(ref spot, in figures)
            || PassportRecogniser.At(ref spot, in figures)
            || PhoneRecogniser.At(ref spot)
            || BankAccountRecogniser.At(ref spot, in figures)
            || MedicalLicenceRecogniser.AtRegistrationNumber(ref spot, in figures)
            || TemporaryReferenceRecogniser.At(ref spot)
            || CaseReferenceRecogniser.AtWord(ref spot)
            || SlippedDigits.At(ref spot, in figures);
    }

    private static bool AtMixed(ref Spot spot)
    {
        var letters = LettersBefore(ref spot);
        return letters >= 0 && (NationalInsuranceRecogniser.At(ref spot, letters) || DrivingLicenceRecogniser.At(ref spot, letters))
            || AtMixedWord(ref spot);
    }

    private static bool AtMixedWord(ref Spot spot) =>
        IbanRecogniser.At(ref spot)
        || DrivingLicenceRecogniser.At(ref spot, spot.Start)
        || NationalInsuranceRecogniser.At(ref spot, spot.Start)
        || CryptoWalletRecogniser.At(ref spot)
        || PostcodeRecogniser.At(ref spot)
        || VehicleRegistrationRecogniser.At(ref spot)
        || TemporaryReferenceRecogniser.At(ref spot)
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
