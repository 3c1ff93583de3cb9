using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Content.Explaining;

/// <summary>The nearest listed word that names what was found, and where it stands. It holds a place in our list, never a word of the mail.</summary>
/// <param name="Entry">Its place in <see cref="CueWords"/>; 0 for none.</param>
/// <param name="Place">How many words before the finding it stands, from 1; behind it when negative.</param>
internal readonly record struct NearbyCue(short Entry, sbyte Place)
{
    // Chosen: as far as the recognisers themselves look for a mention; three words forward.
    private const int WordsBack = 10;
    private const int CharactersBack = 120;
    private const int WordsForward = 3;
    private const int CharactersForward = 40;

    private static readonly string[] Numbers = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Where it stands, as a clause; null without one.</summary>
    public string? InWords => Entry == 0 ? null : Place switch
    {
        1 => $"'{CueSpelling.Of(Entry)}' stands right before it",
        > 1 => $"'{CueSpelling.Of(Entry)}' stands {Numbers[Place]} words before it",
        -1 => $"'{CueSpelling.Of(Entry)}' stands right after it",
        _ => $"'{CueSpelling.Of(Entry)}' stands {Numbers[-Place]} words after it",
    };

    /// <summary>Looks for it where a recogniser said that a cue word spoke.</summary>
    /// <returns>The nearest before, else the nearest behind, else none: a column's heading or a word in pieces.</returns>
    public static NearbyCue Of(FindingKind kind, Explanation why, ReadOnlySpan<char> text, int start, int end)
    {
        var own = CueOf(kind);
        if (own == Cue.None || !why.HasFlag(Explanation.CueWord))
            return default;
        return Before(text, start, own) is { Entry: not 0 } before ? before : After(text, end, own);
    }

    private static NearbyCue Before(ReadOnlySpan<char> text, int start, Cue own)
    {
        var floor = Math.Max(0, start - CharactersBack);
        var at = start;
        for (sbyte place = 1; place <= WordsBack; place++)
        {
            while (at > floor && !Glyph.IsWord(text[at - 1]))
                at--;
            var end = at;
            while (at > floor && Glyph.IsWord(text[at - 1]))
                at--;
            if (at == end)
                break;
            if (CueWords.EntryOf(text[at..end], own) is var entry and not 0)
                return new NearbyCue(entry, place);
        }

        return default;
    }

    private static NearbyCue After(ReadOnlySpan<char> text, int end, Cue own)
    {
        var ceiling = Math.Min(text.Length, end + CharactersForward);
        var at = end;
        for (sbyte place = 1; place <= WordsForward; place++)
        {
            while (at < ceiling && !Glyph.IsWord(text[at]))
                at++;
            var start = at;
            while (at < ceiling && Glyph.IsWord(text[at]))
                at++;
            if (at == start)
                break;
            if (CueWords.EntryOf(text[start..at], own) is var entry and not 0)
                return new NearbyCue(entry, (sbyte)-place);
        }

        return default;
    }

    private static Cue CueOf(FindingKind kind) => kind switch
    {
        FindingKind.DateOfBirth => Cue.Birth,
        FindingKind.NhsNumber => Cue.Nhs,
        FindingKind.NationalInsuranceNumber => Cue.NationalInsurance,
        FindingKind.PassportNumber => Cue.Passport,
        FindingKind.DrivingLicenceNumber => Cue.Driving,
        FindingKind.UniqueTaxpayerReference => Cue.Taxpayer,
        FindingKind.TemporaryReferenceNumber => Cue.TemporaryReference,
        FindingKind.VehicleRegistration => Cue.Vehicle,
        FindingKind.CaseReference => Cue.Case | Cue.Reference,
        FindingKind.MedicalLicence => Cue.Medical,
        FindingKind.PhoneNumber => Cue.Phone,
        FindingKind.EmailAddress => Cue.Email,
        FindingKind.Postcode => Cue.Postcode,
        FindingKind.IpAddress or FindingKind.MacAddress => Cue.Network,
        FindingKind.GpsCoordinates or FindingKind.What3words => Cue.Place,
        FindingKind.Iban => Cue.Iban,
        FindingKind.PaymentCard => Cue.Card,
        FindingKind.SortCode => Cue.SortCode,
        FindingKind.BankAccount => Cue.Account,
        FindingKind.CryptoWallet => Cue.Crypto,
        _ => Cue.None,
    };
}
