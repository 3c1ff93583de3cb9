using System.Numerics;
using System.Runtime.CompilerServices;

namespace OutlookGuard.Content.Recognition.Context;

/// <summary>A phrase found at a word.</summary>
/// <param name="Length">How many words it has; 0 when none begins there.</param>
/// <param name="Meaning">What it means: bits given with its table.</param>
internal readonly record struct Phrase(int Length, int Meaning);

/// <summary>All phrases of some tables as one tree of words: the longest phrase at a place is found by walking it once.</summary>
/// <remarks>
/// Immutable, made by <see cref="PhraseTrieBuilder"/>. The work at one place is bounded by the longest phrase, so reading a text is linear.
/// A phrase crosses a wrapped line or a colon, never a comma or the end of a sentence.
/// </remarks>
internal sealed class PhraseTrie
{
    /// <summary>The node where every phrase begins.</summary>
    public const int Root = 0;

    private readonly Vocabulary vocabulary;
    private readonly int[] firsts;
    private readonly ulong rootSets;
    private readonly Node[] nodes;
    private readonly ulong[] edges;

    /// <summary>Takes over what a builder laid out.</summary>
    /// <param name="vocabulary">Numbers the words.</param>
    /// <param name="firsts">By a word's number, the node after it; <see cref="Root"/> where no phrase begins with it.</param>
    /// <param name="nodes">The nodes; the first is the root.</param>
    /// <param name="edges">The nodes' edges, each node's own small hash table.</param>
    public PhraseTrie(Vocabulary vocabulary, int[] firsts, Node[] nodes, ulong[] edges)
    {
        this.vocabulary = vocabulary;
        this.firsts = firsts;
        this.nodes = nodes;
        this.edges = edges;
        rootSets = nodes[Root].Sets;
    }

    /// <summary>The longest phrase that begins at a word.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The word's place; outside the text there is none.</param>
    /// <returns>The phrase; two phrases of the same length mean both.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Phrase At(in Words words, int at)
    {
        // Most words begin nothing, and that is all that is asked of most words.
        var id = words.Id(at);
        var first = unchecked((uint)id) < (uint)firsts.Length ? firsts[id] : Root;
        var sets = rootSets == 0 || id == Vocabulary.Unknown ? 0 : rootSets & vocabulary.SetsOf(id);
        return first == Root && sets == 0 ? default : Longest(words, at, first, sets);
    }

    private Phrase Longest(in Words words, int at, int first, ulong sets)
    {
        var found = default(Phrase);
        if (first != Root)
            Walk(words, at + 1, first, 1, ref found);
        for (; sets != 0; sets &= sets - 1)
            Walk(words, at + 1, Follow(nodes[Root], SetEdge(sets)), 1, ref found);
        return found;
    }

    /// <summary>The longest phrase at every word of a text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="phrases">Receives one for each word.</param>
    /// <returns>All meanings of the text together.</returns>
    public int All(in Words words, Span<Phrase> phrases)
    {
        var meanings = 0;
        for (var i = 0; i < words.Count; i++)
            meanings |= (phrases[i] = At(words, i)).Meaning;
        return meanings;
    }

    /// <summary>The edge of a word set, as <see cref="Edge"/> stores it: negative, so that it never meets a word's number.</summary>
    /// <param name="bit">The set's bit.</param>
    public static int SetEdgeOf(int bit) => ~bit;

    private static int SetEdge(ulong sets) => SetEdgeOf(BitOperations.TrailingZeroCount(sets));

    private void Walk(in Words words, int next, int at, int length, ref Phrase found)
    {
        while (true)
        {
            ref readonly var node = ref nodes[at];
            if (node.Meaning != 0 && length >= found.Length)
                found = new Phrase(length, length == found.Length ? found.Meaning | node.Meaning : node.Meaning);
            if (node.Mask < 0 || next >= words.Count || words[next].Before > Gap.Line)
                return;
            var id = words[next].Id;
            for (var sets = node.Sets & vocabulary.SetsOf(id); sets != 0; sets &= sets - 1)
                Walk(words, next + 1, Follow(node, SetEdge(sets)), length + 1, ref found);
            if (id == Vocabulary.Unknown || (node.Bloom & (1UL << (id & 63))) == 0)
                return;
            at = Follow(node, id);
            if (at == Root)
                return;
            next++;
            length++;
        }
    }

    private int Follow(in Node node, int edge)
    {
        for (var slot = Edge.Slot(edge); ; slot++)
        {
            var here = edges[node.Start + (slot & node.Mask)];
            if (here == 0)
                return Root;
            if (Edge.Is(here, edge))
                return Edge.Target(here);
        }
    }

    /// <summary>One node.</summary>
    /// <param name="Meaning">What the phrase that ends here means; 0 for none.</param>
    /// <param name="Start">Where its edges begin.</param>
    /// <param name="Mask">One less than how many slots they have, a power of two with at least one empty slot; negative for none.</param>
    /// <param name="Sets">The word sets by which one can go on.</param>
    /// <param name="Bloom">Which of 64 groups of words it has edges for: most words are refused here.</param>
    internal readonly record struct Node(int Meaning, int Start, int Mask, ulong Sets, ulong Bloom);

    /// <summary>How an edge is stored: the word or set above, the node it leads to below; 0 is an empty slot.</summary>
    internal static class Edge
    {
        public static ulong Of(int edge, int target) => ((ulong)unchecked((uint)edge) << 32) | unchecked((uint)target);

        public static bool Is(ulong stored, int edge) => unchecked((int)(stored >> 32)) == edge;

        public static int Target(ulong stored) => unchecked((int)stored);

        public static int Slot(int edge) => unchecked((int)(((uint)edge * 0x9E3779B1) >> 16));
    }
}
