using System.Numerics;

namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Collects the phrases of tables and lays them out as a <see cref="PhraseTrie"/>.</summary>
/// <param name="vocabulary">Learns the words.</param>
internal sealed class PhraseTrieBuilder(Vocabulary vocabulary)
{
    private readonly Dictionary<(int Node, int Edge), int> targets = [];
    private readonly List<int> meanings = [0];

    /// <summary>Adds every spelling of a table's patterns.</summary>
    /// <param name="table">Patterns as <see cref="PhrasePattern"/> reads them.</param>
    /// <param name="meaning">What they mean: bits, added to those a phrase has already.</param>
    /// <returns>This.</returns>
    public PhraseTrieBuilder With(string table, int meaning)
    {
        foreach (var phrase in PhrasePattern.Expand(table))
        {
            var node = PhraseTrie.Root;
            foreach (var word in phrase)
                node = Next(node, WordSets.BitOf(word) is { } bit ? PhraseTrie.SetEdgeOf(bit) : vocabulary.Add(word));
            meanings[node] |= meaning;
        }

        return this;
    }

    /// <summary>Lays everything out.</summary>
    /// <returns>The finished tree.</returns>
    public PhraseTrie Build()
    {
        var firsts = new int[targets.Keys.Where(key => key.Node == PhraseTrie.Root).Max(key => Math.Max(key.Edge, 0)) + 1];
        foreach (var ((node, edge), target) in targets)
            if (node == PhraseTrie.Root && edge >= 0)
                firsts[edge] = target;

        var byNode = targets.ToLookup(pair => pair.Key.Node, pair => (pair.Key.Edge, Target: pair.Value));
        var nodes = new PhraseTrie.Node[meanings.Count];
        var edges = new List<ulong>();
        for (var node = 0; node < nodes.Length; node++)
            nodes[node] = LayOut(meanings[node], [.. byNode[node]], edges);
        return new PhraseTrie(vocabulary, firsts, nodes, [.. edges]);
    }

    private static PhraseTrie.Node LayOut(int meaning, (int Edge, int Target)[] own, List<ulong> edges)
    {
        if (own.Length == 0)
            return new PhraseTrie.Node(meaning, 0, -1, 0, 0);
        var slots = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)own.Length + 1)];
        var (sets, bloom) = (0UL, 0UL);
        foreach (var (edge, target) in own)
        {
            if (edge < 0)
                sets |= 1UL << ~edge;
            else
                bloom |= 1UL << (edge & 63);
            var slot = PhraseTrie.Edge.Slot(edge) & (slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = PhraseTrie.Edge.Of(edge, target);
        }

        var start = edges.Count;
        edges.AddRange(slots);
        return new PhraseTrie.Node(meaning, start, slots.Length - 1, sets, bloom);
    }

    private int Next(int node, int edge)
    {
        if (targets.TryGetValue((node, edge), out var known))
            return known;
        meanings.Add(0);
        targets.Add((node, edge), meanings.Count - 1);
        return meanings.Count - 1;
    }
}
