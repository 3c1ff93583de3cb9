using OutlookGuard.Content.Recognition.Text;

namespace OutlookGuard.Content.Recognition;

/// <summary>Finds everything that recognisers know in one text, through every disguise, in positions of that text.</summary>
/// <remarks>
/// One scanner serves one thread: it keeps its lists between texts, so a text of plain characters costs no allocation beyond what is found.
/// </remarks>
internal sealed class TextScanner
{
    private static readonly string[] NoNames = [];

    private readonly List<Candidate> found = [];
    private readonly List<Candidate> phrases = [];
    private readonly List<Candidate> view = [];

    /// <summary>Scans a text of which nothing else is known.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <returns>As <see cref="Scan(string, IReadOnlyList{string})"/>.</returns>
    public List<Candidate> Scan(string text) => Scan(text, NoNames);

    /// <summary>Scans a text.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <param name="headerNames">Names shown beside the addresses of the mail.</param>
    /// <returns>
    /// What was found, by position: one name, number or place for each stretch, and beside them the words of categories. Valid until the next call.
    /// </returns>
    public List<Candidate> Scan(string text, IReadOnlyList<string> headerNames)
    {
        found.Clear();
        phrases.Clear();
        if (!TextViews.NeedsViews(text))
        {
            using var words = Context.Words.Read(text);
            var trace = Recognise(text, words, headerNames, found);
            Context.CategoryRecogniser.Find(words, phrases);
            if (trace == Trace.EncodedWord)
                Look(Base64Words.Decoded(TextView.Of(text)), headerNames);
        }
        else
        {
            foreach (var seen in TextViews.Of(text))
                if (Look(seen, headerNames) == Trace.EncodedWord)
                    Look(Base64Words.Decoded(seen), headerNames);
        }

        Overlaps.Resolve(found);
        AddPhrases();
        return found;
    }

    private Trace Look(TextView seen, IReadOnlyList<string> headerNames)
    {
        view.Clear();
        using var words = Context.Words.Read(seen.Text);
        var trace = Recognise(seen.Text, words, headerNames, view);
        Collect(seen, found);
        Context.CategoryRecogniser.Find(words, view);
        Collect(seen, phrases);
        return trace;
    }

    // The one place where recognisers are listed. Each reads a text that is already normalised.
    private static Trace Recognise(string text, in Context.Words words, IReadOnlyList<string> headerNames, List<Candidate> found)
    {
        var trace = IdentifierPass.Find(text, found);
        Names.PersonNameRecogniser.Find(text, headerNames, found);
        Addresses.StreetAddressRecogniser.Find(text, found);
        Context.PasswordRecogniser.Find(words, found);
        Context.AgeRecogniser.Find(words, default, found);
        return trace;
    }

    private void Collect(TextView seen, List<Candidate> into)
    {
        foreach (var candidate in view)
            into.Add(seen.ToOriginal(candidate));
        view.Clear();
    }

    // A category's words may stand inside a name, a number or another category's words: each kind counts, once for each place.
    private void AddPhrases()
    {
        if (phrases.Count == 0)
            return;
        phrases.Sort(ByPlace);
        for (var i = 0; i < phrases.Count; i++)
            if (i == 0 || phrases[i] is var phrase && (phrase.Kind, phrase.Start, phrase.End) != (phrases[i - 1].Kind, phrases[i - 1].Start, phrases[i - 1].End))
                found.Add(phrases[i]);
        found.Sort(ByPlace);
    }

    private static int ByPlace(Candidate left, Candidate right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End != right.End ? left.End.CompareTo(right.End) : left.Kind.CompareTo(right.Kind);
}
