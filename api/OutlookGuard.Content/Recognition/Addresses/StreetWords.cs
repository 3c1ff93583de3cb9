using OutlookGuard.Content.Recognition.Names;

namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>What a word does in an address.</summary>
[Flags]
internal enum StreetTraits : ushort
{
    None = 0,

    /// <summary>Words that end a street's name and hardly mean anything else.</summary>
    Firm = 1 << 0,

    /// <summary>Words that end a street's name and are ordinary words as well.</summary>
    Soft = 1 << 1,

    /// <summary>Words that end the name of a building people live in.</summary>
    Building = 1 << 2,

    /// <summary>Words before the number of a part of a house.</summary>
    Unit = 1 << 3,

    /// <summary>Streets whose one word needs no ending.</summary>
    Alone = 1 << 4,

    /// <summary>Words that begin a street's name, as Welsh, Gaelic and some others do.</summary>
    Leading = 1 << 5,

    /// <summary>Words that may not stand between the number and the street's ending.</summary>
    NotInside = 1 << 6,

    /// <summary>Words that make an organisation of the street before them.</summary>
    Organisation = 1 << 7,

    /// <summary>Words that say somebody lives at what follows.</summary>
    Dwelling = 1 << 8,

    /// <summary>Verbs that only say that somebody lives somewhere.</summary>
    Living = 1 << 9,
}

/// <summary>The words that make an address: written by hand from how streets and homes are named in the United Kingdom.</summary>
internal static class StreetWords
{
    private const int Slots = 4096; // chosen: some 600 words leave most slots empty
    private static readonly uint[] Marks = new uint[Slots];
    private static readonly StreetTraits[] Traits = new StreetTraits[Slots];

    static StreetWords()
    {
        Add(StreetTraits.Firm, StreetWordLists.Firm);
        Add(StreetTraits.Soft, StreetWordLists.Soft);
        Add(StreetTraits.Building, StreetWordLists.Building);
        Add(StreetTraits.Unit, StreetWordLists.Unit);
        Add(StreetTraits.Alone, StreetWordLists.Alone);
        Add(StreetTraits.Leading, StreetWordLists.Leading);
        Add(StreetTraits.NotInside, StreetWordLists.NotInside);
        Add(StreetTraits.Organisation, StreetWordLists.Organisation);
        Add(StreetTraits.Dwelling, StreetWordLists.Dwelling);
        Add(StreetTraits.Living, StreetWordLists.Living);
    }

    /// <summary>Whether a word has one of the traits, whatever its case.</summary>
    public static bool Is(ReadOnlySpan<char> word, StreetTraits any) => (Find(word) & any) != 0;

    /// <summary>Everything known of a word.</summary>
    public static StreetTraits Find(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Of(word);
        var mark = Mark(hash);
        for (var slot = (int)(hash & (Slots - 1)); Marks[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (Marks[slot] == mark)
                return Traits[slot];
        }

        return StreetTraits.None;
    }

    private static uint Mark(ulong hash) => (uint)(hash >> 32) | 1;

    private static void Add(StreetTraits trait, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = WordHash.Of(word);
            var slot = (int)(hash & (Slots - 1));
            while (Marks[slot] != 0 && Marks[slot] != Mark(hash))
                slot = (slot + 1) & (Slots - 1);
            Marks[slot] = Mark(hash);
            Traits[slot] |= trait;
        }
    }
}
