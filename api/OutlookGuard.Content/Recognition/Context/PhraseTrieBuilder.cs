using System.Numerics;

namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Collects the phrases of tables and lays them out as a <see cref="PhraseTrie"/>.</summary>
/// <param name="vocabulary">Learns the words.</param>
internal sealed class PhraseTrieBuilder(Vocabulary vocabulary)
{
    // Chosen: the largest tree has some 40,000 edges; growing there costs more than the room.
    private readonly Dictionary<long, int> targets = new(1 << 15);
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
        var nodes = new PhraseTrie.Node[meanings.Count];
        var edges = new ulong[Reserve(nodes)];
        var largest = 0;
        foreach (var (key, target) in targets)
        {
            var (at, edge) = (NodeOf(key), EdgeOf(key));
            ref var node = ref nodes[at];
            node = edge < 0 ? node with { Sets = node.Sets | (1UL << ~edge) } : node with { Bloom = node.Bloom | (1UL << (edge & 63)) };
            var slot = PhraseTrie.Edge.Slot(edge) & node.Mask;
            while (edges[node.Start + slot] != 0)
                slot = (slot + 1) & node.Mask;
            edges[node.Start + slot] = PhraseTrie.Edge.Of(edge, target);
            if (at == PhraseTrie.Root)
                largest = Math.Max(largest, edge);
        }

        var firsts = new int[largest + 1];
        foreach (var (key, target) in targets)
            if (NodeOf(key) == PhraseTrie.Root && EdgeOf(key) >= 0)
                firsts[EdgeOf(key)] = target;
        return new PhraseTrie(vocabulary, firsts, nodes, edges);
    }

    private int Reserve(PhraseTrie.Node[] nodes)
    {
        var counts = new int[nodes.Length];
        foreach (var key in targets.Keys)
            counts[NodeOf(key)]++;
        var start = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            var slots = counts[i] == 0 ? 0 : (int)BitOperations.RoundUpToPowerOf2((uint)counts[i] + 1);
            nodes[i] = new PhraseTrie.Node(meanings[i], start, slots - 1, 0, 0);
            start += slots;
        }

        return start;
    }

    private int Next(int node, int edge)
    {
        var key = ((long)node << 32) | unchecked((uint)edge);
        if (targets.TryGetValue(key, out var known))
            return known;
        meanings.Add(0);
        targets.Add(key, meanings.Count - 1);
        return meanings.Count - 1;
    }

    private static int NodeOf(long key) => (int)(key >> 32);

    private static int EdgeOf(long key) => unchecked((int)key);
}
