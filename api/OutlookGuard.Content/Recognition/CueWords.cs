namespace OutlookGuard.Content.Recognition;

/// <summary>The vocabulary of cue words: whole words only, in any case.</summary>
/// <remarks>
/// Source of the words: forms and letters of UK services (NHS, HMRC, DVLA, police, courts, banks), written down here; every list is our own.
/// The table is open addressing over a 64-bit hash that no two listed words share; a word that is not listed answers <see cref="Cue.None"/>.
/// </remarks>
internal static class CueWords
{
    /// <summary>The longest word that can be a cue; longer ones are not looked up.</summary>
    public const int LongestWord = 16;

    private const int TableBits = 11;
    private const int TableSize = 1 << TableBits;

    private static readonly (Cue Says, string Words)[] Lists =
    [
        (Cue.Nhs, "nhs chi patient hospital"),
        (Cue.NationalInsurance, "ni nino nin insurance"),
        (Cue.Passport, "passport passports"),
        (Cue.Driving, "driving driver drivers licence license licences dvla"),
        (Cue.Vehicle, "vehicle vehicles car cars van reg registration registered plate plates numberplate vrn vrm dvla index mot v5c logbook drives drove driving "
            + "parked motorbike motorcycle truck lorry taxi saloon hatchback estate astra corsa fiesta focus golf polo mondeo qashqai "
            + "ford vauxhall bmw audi mercedes toyota nissan honda volkswagen vw peugeot renault kia hyundai skoda seat volvo mazda citroen fiat mini landrover"),
        (Cue.Taxpayer, "utr taxpayer taxpayers tax assessment hmrc"),
        (Cue.TemporaryReference, "trn temporary temp paye"),
        (Cue.Case | Cue.Number, "cad log urn"),
        (Cue.Case, "case crime incident marac idva court claim police investigation occurrence exhibit custody"),
        (Cue.Reference, "ref refs reference references"),
        (Cue.Medical, "gmc nmc gdc hcpc gphc goc dea prescriber pin doctor nurse midwife dentist physician practitioner clinician registrant medical"),
        (Cue.Phone, "tel tele telephone phone phones mobile mob cell landline call calls called calling ring rang ringing text texted contact contacted "
            + "fax whatsapp signal number's reach reached handset hotline helpline voicemail switchboard office extension ext telno phoned phoning"),
        (Cue.Email, "email emails mail e-mail emailed inbox mailbox address"),
        (Cue.Card, "card cards visa mastercard amex maestro credit debit expiry cvv cvc pan"),
        (Cue.SortCode, "sort sortcode"),
        (Cue.Account, "account accounts acc acct acno payee bank beneficiary barclays lloyds natwest halifax santander hsbc monzo starling"),
        (Cue.Iban, "iban swift bic"),
        (Cue.Crypto, "bitcoin btc wallet wallets eth ethereum crypto cryptocurrency coin coins"),
        (Cue.Birth, "born dob bday birth birthday birthdays birthdate birthdates dobs"),
        (Cue.Postcode, "postcode postcodes postal pcode zip"),
        (Cue.Network, "ip ipv4 ipv6 router server dns gateway subnet host mac ethernet hardware device"),
        (Cue.Place, "coordinates coordinate coords gps lat latitude lng lon long longitude location pin what3words w3w w3words geotag position"),
        (Cue.Other, "order orders invoice invoices meter meters mpan mprn uprn usrn grid meeting passcode webinar zoom teams isbn issn section sections act "
            + "ticket tickets version build tracking parcel serial model part product sku vat company charity booking conference dial dialin "
            + "purchase quote quotation lot batch policy membership library contractor contractors lift consignment delivery shipment centre "
            + "subscription receipt po cost asset barcode item catalogue gas electricity water stock job page paragraph "
            + "regulation regulations schedule article wlr ewca ewhc uksc ewfc printer photocopier firmware "
            + "budget ofsted dfe flight train voucher coupon donation grant tender locker ssn omb form boiler appliance supplier transaction clause hexadecimal formula"),
        (Cue.Event, "hearing appointment appointments review dated moved since until expires admitted discharged arrested visit visited referral referred "
            + "due deadline married died left reported attended assessed interview trial sentenced started ended today tomorrow yesterday valid training shift "
            + "session sessions contact minutes rota annual"),
        (Cue.Not, "not isn doesn aren don wasn never invalid"),
        (Cue.Number | Cue.Neutral, "number numbers num nos no id ids code codes"),
        (Cue.Neutral, "is was are the of for:"),
    ];

    private static readonly ulong[] Hashes = new ulong[TableSize];
    private static readonly Cue[] Cues = new Cue[TableSize];
    private static readonly string[] Words = new string[TableSize];

    // By length, the first letters that cue words have, capital or small: most words are refused here.
    private static readonly uint[] Firsts = new uint[LongestWord + 1];
    private const int FirstBits = 0x1F;

    static CueWords()
    {
        var all = new Dictionary<string, Cue>(StringComparer.Ordinal);
        foreach (var (says, words) in Lists)
        {
            foreach (var word in words.Split(' '))
                all[word] = all.GetValueOrDefault(word) | says;
        }

        foreach (var (word, says) in all)
        {
            var hash = WordSet.Hash(word);
            var slot = Slot(hash);
            while (Hashes[slot] != 0)
                slot = (slot + 1) & (TableSize - 1);
            Hashes[slot] = hash;
            Cues[slot] = says;
            Words[slot] = word;
            Firsts[word.Length] |= 1u << (word[0] & FirstBits);
        }
    }

    /// <summary>Every place in the list that names one of these kinds of thing.</summary>
    public static IEnumerable<short> Entries(Cue says) =>
        Enumerable.Range(0, TableSize).Where(slot => (Cues[slot] & says) != 0).OrderBy(slot => Words[slot], StringComparer.Ordinal).Select(slot => (short)(slot + 1));

    /// <summary>A listed word as the list writes it, in small letters.</summary>
    /// <param name="entry">As <see cref="EntryOf"/> gives it.</param>
    public static string Written(short entry) => Words[entry - 1];

    /// <summary>What a word says.</summary>
    /// <param name="word">One whole word, in any case.</param>
    /// <returns>Its cues; <see cref="Cue.None"/> for a word that is not listed.</returns>
    public static Cue Of(ReadOnlySpan<char> word) => Find(word) is var slot and >= 0 ? Cues[slot] : Cue.None;

    /// <summary>The place in the list of a word that says one of these.</summary>
    /// <param name="word">One whole word, in any case.</param>
    /// <param name="says">What it must say.</param>
    /// <returns>From 1; 0 for a word that is not listed or says something else.</returns>
    public static short EntryOf(ReadOnlySpan<char> word, Cue says) => Find(word) is var slot and >= 0 && (Cues[slot] & says) != 0 ? (short)(slot + 1) : (short)0;

    // Inlined: the recognisers ask for every word around every number.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord || (Firsts[word.Length] & (1u << (word[0] & FirstBits))) == 0)
            return -1;
        var hash = WordSet.Hash(word);
        for (var slot = Slot(hash); Hashes[slot] != 0; slot = (slot + 1) & (TableSize - 1))
        {
            if (Hashes[slot] == hash)
                return slot;
        }

        return -1;
    }

    private static int Slot(ulong hash) => (int)(hash >> (64 - TableBits));
}
