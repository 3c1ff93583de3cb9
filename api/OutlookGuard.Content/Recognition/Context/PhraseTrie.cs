using System.Numerics;

namespace OutlookGuard.Content.Recognition.Context;

/// <summary>All phrases of some tables as one tree of words: the longest phrase at a place is found by walking it once.</summary>
/// <remarks>
/// Filled while the tables are compiled, then only read. The work at one place is bounded by the longest phrase, so reading a text is linear.
/// A phrase crosses a wrapped line or a colon, never a comma or the end of a sentence.
/// </remarks>
internal sealed class PhraseTrie(Vocabulary vocabulary)
{
    private const int Root = 0;

    private int[] firsts = [];
    private ulong[] edges = new ulong[1 << 10];
    private int[] targets = new int[1 << 10];
    private int edgeCount;
    private readonly List<Node> nodes = [default];

    // Meaning: what the phrase that ends here means, 0 for none. Sets: the word sets by which one can go on.
    private record struct Node(int Meaning, ulong Sets);

    /// <summary>Adds every spelling of a table's patterns.</summary>
    /// <param name="table">Patterns as <see cref="PhrasePattern"/> reads them.</param>
    /// <param name="meaning">What they mean: bits, added to those a phrase has already.</param>
    /// <returns>This.</returns>
    public PhraseTrie With(string table, int meaning)
    {
        foreach (var phrase in PhrasePattern.Expand(table))
            Add(phrase, meaning);
        return this;
    }

    /// <summary>The longest phrase that begins at a word.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The word's place.</param>
    /// <param name="meaning">What it means; 0 when there is none.</param>
    /// <returns>How many words it has; 0 when none begins here.</returns>
    public int Longest(in Words words, int at, out int meaning)
    {
        var found = new Match(0, 0);
        var id = words[at].Id;
        if (id != Vocabulary.Unknown)
        {
            if (id < firsts.Length && firsts[id] != Root)
                Walk(words, at + 1, firsts[id], 1, ref found);
            for (var sets = nodes[Root].Sets & vocabulary.SetsOf(id); sets != 0; sets &= sets - 1)
                Walk(words, at + 1, Follow(Root, SetEdge(sets)), 1, ref found);
        }

        meaning = found.Meaning;
        return found.Length;
    }

    private void Walk(in Words words, int next, int node, int length, ref Match found)
    {
        while (true)
        {
            var here = nodes[node];
            if (here.Meaning != 0 && length >= found.Length)
                found = length == found.Length ? found with { Meaning = found.Meaning | here.Meaning } : new Match(length, here.Meaning);
            if (next >= words.Count || words[next].Before > Gap.Line)
                return;
            var id = words[next].Id;
            for (var sets = here.Sets & vocabulary.SetsOf(id); sets != 0; sets &= sets - 1)
                Walk(words, next + 1, Follow(node, SetEdge(sets)), length + 1, ref found);
            node = id == Vocabulary.Unknown ? Root : Follow(node, id);
            if (node == Root)
                return;
            next++;
            length++;
        }
    }

    private void Add(string[] phrase, int meaning)
    {
        var node = Root;
        foreach (var word in phrase)
            node = WordSets.BitOf(word) is { } bit ? NextBySet(node, bit) : node == Root ? First(vocabulary.Add(word)) : Next(node, vocabulary.Add(word));
        nodes[node] = nodes[node] with { Meaning = nodes[node].Meaning | meaning };
    }

    private int First(int id)
    {
        if (id >= firsts.Length)
            Array.Resize(ref firsts, (id + 1) * 2);
        return firsts[id] != Root ? firsts[id] : firsts[id] = NewNode();
    }

    private int NextBySet(int node, int bit)
    {
        nodes[node] = nodes[node] with { Sets = nodes[node].Sets | (1UL << bit) };
        return Next(node, ~bit);
    }

    private int Next(int node, int edge)
    {
        var target = Follow(node, edge);
        if (target != Root)
            return target;
        if ((edgeCount + 1) * 3 > edges.Length)
            Double();
        target = NewNode();
        Place(Key(node, edge), target);
        edgeCount++;
        return target;
    }

    private int NewNode()
    {
        nodes.Add(default);
        return nodes.Count - 1;
    }

    private int Follow(int node, int edge)
    {
        var key = Key(node, edge);
        var mask = edges.Length - 1;
        for (var slot = Slot(key, mask); edges[slot] != 0; slot = (slot + 1) & mask)
            if (edges[slot] == key)
                return targets[slot];
        return Root;
    }

    // A word's number is positive, a set's edge negative: the two never meet, and no key is 0.
    private static int SetEdge(ulong sets) => ~BitOperations.TrailingZeroCount(sets);

    private static ulong Key(int node, int edge) => ((ulong)(uint)node << 32) | unchecked((uint)edge);

    private static int Slot(ulong key, int mask) => unchecked((int)((key * 0x9E3779B97F4A7C15) >> 33)) & mask;

    private void Place(ulong key, int target)
    {
        var mask = edges.Length - 1;
        var slot = Slot(key, mask);
        while (edges[slot] != 0)
            slot = (slot + 1) & mask;
        edges[slot] = key;
        targets[slot] = target;
    }

    private void Double()
    {
        var (oldEdges, oldTargets) = (edges, targets);
        edges = new ulong[oldEdges.Length * 2];
        targets = new int[oldTargets.Length * 2];
        for (var i = 0; i < oldEdges.Length; i++)
            if (oldEdges[i] != 0)
                Place(oldEdges[i], oldTargets[i]);
    }

    private readonly record struct Match(int Length, int Meaning);
}
