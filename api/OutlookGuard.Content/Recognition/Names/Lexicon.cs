using System.Buffers;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace OutlookGuard.Content.Recognition.Names;

/// <summary>Every listed word with its traits, as an open-addressing table of word hashes: no strings are kept.</summary>
/// <remarks>
/// About 300,000 words in 8 MB. Two different words share a slot's 32-bit mark once in four billion look-ups, which costs at most one odd trait.
/// Sources and licences of the lists: Lists/README.md.
/// </remarks>
internal sealed class Lexicon
{
    private const int SlotBits = 20; // chosen: 2^20 slots for about 390,000 words keeps probes short
    private const int SlotMask = (1 << SlotBits) - 1;

    // Where an entry of each list stands, strongest last: With() keeps the higher rank.
    private static readonly (string List, WordTraits Traits)[] Ranked =
    [
        ("given-3", WordTraits.GivenLow | WordTraits.GivenHigh),
        ("given-2", WordTraits.GivenHigh),
        ("given-1", WordTraits.GivenLow),
        ("family-2", WordTraits.FamilyHigh),
        ("names-1", WordTraits.FamilyLow),
        ("words-2", WordTraits.WordHigh),
        ("words-1", WordTraits.WordLow),
        ("words-0", WordTraits.WordLow),
        ("places", WordTraits.Place),
        ("proper", WordTraits.Proper),
        ("phrases", WordTraits.Phrase),
    ];

    private readonly Slot[] slots = new Slot[1 << SlotBits];

    private Lexicon()
    {
        foreach (var (list, which) in Ranked)
            ReadLines(list, which);
        ReadSections("cues");
        ReadSections("own-names");
    }

    /// <summary>The lists, read once.</summary>
    public static Lexicon Shared { get; } = new();

    /// <summary>Looks up a word by <see cref="WordHash"/>.</summary>
    public WordTraits Find(ulong hash)
    {
        var mark = Mark(hash);
        for (var at = (int)(hash & SlotMask); ; at = (at + 1) & SlotMask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Mark == mark)
                return slot.Traits;
            if (slot.Mark == 0)
                return WordTraits.None;
        }
    }

    private static uint Mark(ulong hash) => (uint)(hash >> 32) | 1;

    // Optimised at once: it runs a third of a million times before the runtime would think of it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<char> word, WordTraits more)
    {
        var hash = WordHash.Of(word);
        var mark = Mark(hash);
        var at = (int)(hash & SlotMask);
        while (slots[at].Mark != 0 && slots[at].Mark != mark)
            at = (at + 1) & SlotMask;
        slots[at] = new Slot(mark, slots[at].Traits.With(more));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadLines(string list, WordTraits more)
    {
        var text = Read(list).AsSpan();
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (!more.Has(WordTraits.Phrase | WordTraits.Place))
                Add(line, more);
            else
                AddPlaceOrPhrase(line, more);
        }
    }

    private void AddPlaceOrPhrase(ReadOnlySpan<char> line, WordTraits more)
    {
        var several = line.Contains(' ');
        if (several)
            Add(FirstTwo(line), WordTraits.Phrase);
        if (!several || more == WordTraits.Place)
            AddJoined(line, more);
    }

    // "weston super mare" stands for "Weston-super-Mare", whose hyphens the hash leaves out.
    private void AddJoined(ReadOnlySpan<char> words, WordTraits more)
    {
        Span<char> joined = stackalloc char[64];
        var length = 0;
        foreach (var unit in words)
        {
            if (unit != ' ' && length < joined.Length)
                joined[length++] = unit;
        }

        Add(joined[..length], more);
    }

    // A section is "trait: words"; words of one line share the trait.
    private void ReadSections(string list)
    {
        foreach (var line in Read(list).AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (line.Length == 0 || line[0] == '#' || colon < 0)
                continue;
            var more = Section(line[..colon]);
            var words = line[(colon + 1)..];
            foreach (var range in words.Split(' '))
            {
                if (!words[range].IsEmpty)
                    Add(words[range], more);
            }
        }
    }

    // The sections of the lists written by hand.
    private static WordTraits Section(ReadOnlySpan<char> name) => name switch
    {
        "title" => WordTraits.Title,
        "kin" => WordTraits.Kin,
        "greeting" => WordTraits.Greeting,
        "signoff" => WordTraits.SignOff,
        "relation" => WordTraits.Relation,
        "label" => WordTraits.Label,
        "say" => WordTraits.Say,
        "be" => WordTraits.Be,
        "before" => WordTraits.Before,
        "locprep" => WordTraits.LocationWord,
        "never" => WordTraits.Never,
        "calendar" => WordTraits.Calendar,
        "nation" => WordTraits.Nation,
        "orgtail" => WordTraits.OrganisationTail,
        "soft" => WordTraits.SoftTail,
        "street" => WordTraits.Street,
        "orghead" => WordTraits.OrganisationHead,
        "job" => WordTraits.Job,
        "particle" => WordTraits.Particle,
        "suffix" => WordTraits.Suffix,
        "versus" => WordTraits.Versus,
        "proper" => WordTraits.Proper,
        "softword" => WordTraits.SoftWord,
        "verbword" => WordTraits.VerbWord,
        "given" => WordTraits.GivenHigh,
        "given-common" => WordTraits.GivenLow | WordTraits.GivenHigh,
        "family" => WordTraits.FamilyHigh,
        "family-common" => WordTraits.FamilyLow | WordTraits.FamilyHigh,
        _ => throw new InvalidOperationException($"No section of the lists is called {name}."),
    };

    private static ReadOnlySpan<char> FirstTwo(ReadOnlySpan<char> line)
    {
        var first = line.IndexOf(' ');
        var second = first < 0 ? -1 : line[(first + 1)..].IndexOf(' ');
        return second < 0 ? line : line[..(first + 1 + second)];
    }

    private static string Read(string list)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"names/{list}.txt")
            ?? throw new InvalidOperationException($"The list {list} is not in this build.");
        var bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        stream.ReadExactly(bytes, 0, (int)stream.Length);
        var text = Encoding.UTF8.GetString(bytes, 0, (int)stream.Length);
        ArrayPool<byte>.Shared.Return(bytes);
        return text;
    }

    /// <summary>One listed word; the mark is 0 where none is. Both halves stand together, so that a look-up waits for memory once.</summary>
    private readonly record struct Slot(uint Mark, WordTraits Traits);
}
