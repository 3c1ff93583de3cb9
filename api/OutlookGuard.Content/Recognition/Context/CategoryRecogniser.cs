namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Finds words and phrases of health, sexual life, children, incidents, risk, housing, immigration, crime and finance.</summary>
/// <remarks>
/// It says that the words stand there, not that they are said of somebody: that is <see cref="AboutWhom"/>'s answer. Negation does not unmake a category
/// ("not pregnant", "no risk to the children" are health and risk). At one place the longest phrase wins, and a phrase hides every phrase inside it,
/// so "housing benefit" is finance and "risk assessment form" is nothing. One pass, linear, nothing allocated but the findings.
/// Source of the definitions: decision table 5.1.
/// </remarks>
internal static class CategoryRecogniser
{
    /// <summary>Chosen: the phrase is only ever said of a person.</summary>
    public const float SpeaksForItself = 0.90f;

    /// <summary>Chosen: the phrase is a deed that a worker may do as well.</summary>
    public const float Deed = 0.80f;

    /// <summary>Chosen: a word of the category that needs somebody. Above the blocking confidence: whether it counts is decided by whom it is said of.</summary>
    public const float NeedsSomebody = 0.70f;

    /// <summary>Finds all category phrases.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="found">Receives them in order of position.</param>
    public static void Find(string text, List<Candidate> found)
    {
        using var words = Words.Read(text);
        Find(words, found);
    }

    /// <summary>Finds all category phrases of a text that was cut into words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="found">Receives them in order of position.</param>
    public static void Find(in Words words, List<Candidate> found)
    {
        var phrases = Lexicon.Categories;
        var hiddenTo = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var length = phrases.Longest(words, i, out var meaning);
            if (i + length <= hiddenTo)
                continue;
            hiddenTo = i + length;
            if ((meaning & (int)PhraseForce.Ordinary) == 0)
                Add(words, i, hiddenTo - 1, meaning, found);
        }
    }

    /// <summary>Whether a kind is one that this recogniser finds.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsCategory(FindingKind kind) => kind is >= CategoryTables.FirstKind and <= CategoryTables.LastKind;

    private static void Add(in Words words, int first, int last, int meaning, List<Candidate> found)
    {
        var confidence = (meaning & (int)PhraseForce.Deed) != 0 ? Deed : (meaning & (int)PhraseForce.SpeaksForItself) != 0 ? SpeaksForItself : NeedsSomebody;
        // A phrase that begins at "'s" ("Amara's medication") is shown from its own first word.
        if (first < last && words.Text[words[first].Start] is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9'))
            first++;
        for (var kind = CategoryTables.FirstKind; kind <= CategoryTables.LastKind; kind++)
            if ((meaning & (1 << (kind - CategoryTables.FirstKind))) != 0)
                found.Add(new Candidate(kind, words[first].Start, words[last].End, confidence, Explanation.Phrase));
    }
}
