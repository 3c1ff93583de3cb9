namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Finds words and phrases of health, sexual life, children, incidents, risk, housing, immigration, crime and finance.</summary>
/// <remarks>
/// It says that the words stand there, not that they are said of somebody: that is <see cref="AboutWhom"/>'s answer. Negation does not unmake a category
/// ("not pregnant", "no risk to the children" are health and risk). At one place the longest phrase wins, and a phrase hides the words inside it,
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
        var outer = default(Cover);
        var before = found.Count;
        for (var i = 0; i < words.Count; i++)
        {
            var (length, meaning) = phrases.At(words, i);
            if (length == 0)
                continue;
            if (i + length <= outer.End)
                meaning = outer.Shows(meaning);
            else
                outer = new Cover(i + length, meaning);
            if ((meaning & (int)PhraseForce.Ordinary) == 0)
                Add(words, i, i + length - 1, meaning, found);
            else
                TakeBack(words[i].Start, found, before);
        }
    }

    // "Her risk" was taken, then "risk assessment form" begins inside it and goes on.
    private static void TakeBack(int start, List<Candidate> found, int before)
    {
        while (found.Count > before && found[^1].End > start)
            found.RemoveAt(found.Count - 1);
    }

    /// <summary>Whether a kind is one that this recogniser finds.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsCategory(FindingKind kind) => kind is >= CategoryTables.FirstKind and <= CategoryTables.LastKind;

    // "Florence Nightingale Ward", "Tall Oaks Primary School", "Amara Gunn": a title-case word beside another one is a name's.
    private static bool IsPartOfName(in Words words, int at) =>
        IsTitleCase(words, at) && ((IsTitleCase(words, at - 1) && words[at].Before == Gap.Space) || (IsTitleCase(words, at + 1) && words[at + 1].Before == Gap.Space && at > 0 && words[at].Before < Gap.Sentence));

    private static bool IsTitleCase(in Words words, int at) =>
        unchecked((uint)at) < (uint)words.Count && words.Letters(at) is [var first, var second, ..] && char.IsUpper(first) && char.IsLower(second) && !IsSentenceWord(words, at);

    // "The", "She", "Her" at the beginning of a sentence are no part of a name.
    private static bool IsSentenceWord(in Words words, int at) => (words.Sense(at) & (Sense.Third | Sense.They | Sense.First | Sense.Second | Sense.Definite | Sense.Indefinite | Sense.Verb | Sense.Supposes)) != 0;

    // The phrase that reaches furthest so far. It hides its own kinds and single words; ordinary language and risk ("controls her benefits") hide everything.
    private readonly record struct Cover(int End, int Meaning)
    {
        private const int HidesAll = (int)PhraseForce.Ordinary | (1 << (FindingKind.Risk - CategoryTables.FirstKind));

        public int Shows(int inner)
        {
            var isOwn = (inner & (int)(PhraseForce.SpeaksForItself | PhraseForce.Deed)) != 0;
            return (Meaning & HidesAll) != 0 || !isOwn ? 0 : inner & ~(Meaning & ~(int)(PhraseForce.SpeaksForItself | PhraseForce.Deed));
        }
    }

    private static void Add(in Words words, int first, int last, int meaning, List<Candidate> found)
    {
        var confidence = (meaning & (int)PhraseForce.Deed) != 0 ? Deed : (meaning & (int)PhraseForce.SpeaksForItself) != 0 ? SpeaksForItself : NeedsSomebody;
        if (first == last && confidence == NeedsSomebody && IsPartOfName(words, first))
            return;
        // A phrase that begins at "'s" ("Amara's medication") is shown from its own first word.
        if (first < last && words.Text[words[first].Start] is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9'))
            first++;
        for (var kind = CategoryTables.FirstKind; kind <= CategoryTables.LastKind; kind++)
            if ((meaning & (1 << (kind - CategoryTables.FirstKind))) != 0)
                found.Add(new Candidate(kind, words[first].Start, words[last].End, confidence, Explanation.Phrase));
    }
}
