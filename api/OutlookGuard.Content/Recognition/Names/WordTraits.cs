namespace OutlookGuard.Content.Recognition.Names;

/// <summary>What the lists say of one word. Two-bit ranks first, then what the word does to its neighbours.</summary>
[Flags]
internal enum WordTraits : uint
{
    None = 0,

    // 0 not a given name, 1 attested, 2 known, 3 common.
    GivenLow = 1u << 0,
    GivenHigh = 1u << 1,

    // 0 not a family name, 1 attested, 2 known, 3 common here.
    FamilyLow = 1u << 2,
    FamilyHigh = 1u << 3,

    // 0 not an English word, 1 rare, 2 ordinary.
    WordLow = 1u << 4,
    WordHigh = 1u << 5,

    Place = 1u << 6,
    Calendar = 1u << 7,
    Nation = 1u << 8,
    Title = 1u << 9,
    Kin = 1u << 10,
    Greeting = 1u << 11,
    SignOff = 1u << 12,
    Relation = 1u << 13,
    Label = 1u << 14,
    Say = 1u << 15,
    Be = 1u << 16,
    Before = 1u << 17,
    LocationWord = 1u << 18,
    Never = 1u << 19,
    OrganisationTail = 1u << 20,
    SoftTail = 1u << 21,
    Street = 1u << 22,
    OrganisationHead = 1u << 23,
    Job = 1u << 24,
    Particle = 1u << 25,
    Suffix = 1u << 26,
    // A given name that is also a verb: "Mark is" is a person, "Mark the draft" is not.
    VerbWord = 1u << 27,
    Versus = 1u << 28,
    // An English word that with a capital is nearly always the name ("Hazel", "Baker").
    SoftWord = 1u << 29,

    // The first two words of something that is not a person ("marie curie").
    Phrase = 1u << 30,

    // A proper noun of another kind: a brand, a medicine, a people.
    Proper = 1u << 31,
}

/// <summary>Reads the ranks out of <see cref="WordTraits"/>.</summary>
internal static class WordRanks
{
    public static int Given(this WordTraits traits) => (int)((uint)traits & 3);

    public static int Family(this WordTraits traits) => (int)(((uint)traits >> 2) & 3);

    public static int Word(this WordTraits traits) => Math.Min((int)(((uint)traits >> 4) & 3), traits.Has(WordTraits.SoftWord) ? 1 : 3);

    /// <summary>The rank as a word, whether or not the word is nearly always the name.</summary>
    public static int PlainWord(this WordTraits traits) => (int)(((uint)traits >> 4) & 3);

    public static bool Has(this WordTraits traits, WordTraits any) => (traits & any) != 0;

    /// <summary>Joins two entries: the higher of each rank, every other trait of both.</summary>
    public static WordTraits With(this WordTraits traits, WordTraits more)
    {
        const uint Ranks = 0x3F;
        var given = Math.Max(traits.Given(), more.Given());
        var family = Math.Max(traits.Family(), more.Family());
        var word = Math.Max(traits.PlainWord(), more.PlainWord());
        return (WordTraits)((((uint)traits | (uint)more) & ~Ranks) | (uint)(given | (family << 2) | (word << 4)));
    }
}
