using OutlookGuard.Content.Recognition.Text;

namespace OutlookGuard.Content.Recognition;

/// <summary>Finds everything that recognisers know in one text, through every disguise, in positions of that text.</summary>
/// <remarks>
/// One scanner serves one thread: it keeps its lists between texts, so a text of plain characters costs no allocation beyond what is found.
/// </remarks>
internal sealed class TextScanner
{
    private readonly List<Candidate> found = [];
    private readonly List<Candidate> view = [];

    /// <summary>Scans a text.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <returns>What was found, by position, one candidate for each stretch; valid until the next call.</returns>
    public List<Candidate> Scan(string text)
    {
        found.Clear();
        if (!TextViews.NeedsViews(text))
        {
            if (Recognise(text, found) == Trace.EncodedWord)
                Look(Base64Words.Decoded(TextView.Of(text)));
        }
        else
        {
            foreach (var seen in TextViews.Of(text))
            {
                if (Look(seen) == Trace.EncodedWord)
                    Look(Base64Words.Decoded(seen));
            }
        }

        Overlaps.Resolve(found);
        return found;
    }

    private Trace Look(TextView seen)
    {
        view.Clear();
        var trace = Recognise(seen.Text, view);
        foreach (var candidate in view)
            found.Add(seen.ToOriginal(candidate));
        return trace;
    }

    // The one place where recognisers are listed. Each reads a text that is already normalised.
    private static Trace Recognise(string text, List<Candidate> found)
    {
        return IdentifierPass.Find(text, found);
    }
}
