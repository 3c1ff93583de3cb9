namespace OutlookGuard.Content.Recognition.Addresses;

/// <summary>Reads a street or house name that has no number: "at Mill Lane", "lives in Larkfield House".</summary>
internal readonly ref struct UnnumberedAddress(AddressText line)
{
    private const float Lived = 0.65f, Mentioned = 0.45f; // chosen: without a number only a word of living there makes it an address
    private readonly AddressText line = line;

    /// <summary>Reads back from the street's ending at i.</summary>
    /// <returns>Where to look on.</returns>
    public int Read(int i, List<Candidate> found, int first)
    {
        var end = line.WordEnd(i);
        if (end == i || !StreetWords.Is(line.Text[i..end], StreetTraits.Firm | StreetTraits.Soft | StreetTraits.Building))
            return i + 1;
        var start = i;
        for (var words = 0; words < 3; words++)
        {
            var wordEnd = line.SkipBack(start, comma: false);
            if (wordEnd <= 0)
                break;
            var word = line.WordStart(wordEnd);
            if (word == wordEnd || !char.IsUpper(line.At(word)) || StreetWords.Is(line.Text[word..wordEnd], StreetTraits.NotInside))
                break;
            start = word;
        }

        if (start == i || Overlaps(found, first, start, end) || AddressSurroundings.IsOrganisation(line, end) || IsOneOfSeveral(end))
            return end;
        var confidence = Cue(start);
        if (confidence > 0)
            found.Add(new Candidate(FindingKind.StreetAddress, start, end, confidence, Explanation.List | Explanation.CueWord));
        return end;
    }

    private float Cue(int start)
    {
        var end = line.SkipBack(start, comma: false);
        if (end <= 0)
            return 0;
        var at = line.WordStart(end);
        var word = line.Text[at..end];
        if (!(word.Equals("at", StringComparison.OrdinalIgnoreCase) || word.Equals("on", StringComparison.OrdinalIgnoreCase)
            || word.Equals("in", StringComparison.OrdinalIgnoreCase) || word.Equals("to", StringComparison.OrdinalIgnoreCase)))
            return 0;
        var before = line.SkipBack(at, comma: false);
        if (before <= 0)
            return Mentioned;
        if (StreetWords.Is(line.Text[line.WordStart(before)..before], StreetTraits.Dwelling))
            return Lived;
        return word is "on" or "in" && IsSomebodysHome(before) ? Lived : Mentioned;
    }

    // "staying at her mum's on Mill Lane": a verb of living within four words.
    private bool IsSomebodysHome(int end)
    {
        for (var words = 0; words < 4 && end > 0; words++)
        {
            var start = line.WordStart(end);
            if (start == end)
                return false;
            if (StreetWords.Is(line.Text[start..end], StreetTraits.Living))
                return true;
            end = line.SkipBack(start, comma: false);
        }

        return false;
    }

    // "the Baker Street and Christian Fields offices"
    private bool IsOneOfSeveral(int end) => line.Text[end..].StartsWith(" and ", StringComparison.Ordinal);

    // Candidates come in order of position; only the last few can reach here.
    private static bool Overlaps(List<Candidate> found, int first, int start, int end)
    {
        int low = first, high = found.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var candidate = found[middle];
            if (candidate.Start < end && start < candidate.End)
                return true;
            if (candidate.End <= start)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }
}
