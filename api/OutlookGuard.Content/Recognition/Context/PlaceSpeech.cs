namespace OutlookGuard.Content.Recognition.Context;

/// <summary>A stretch of text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct TextSpan(int Start, int End);

/// <summary>What kind of place a span names.</summary>
internal enum PlaceKind
{
    /// <summary>A street address or postcode.</summary>
    Address = 0,

    /// <summary>A named school, nursery or college.</summary>
    School,
}

/// <summary>What the text itself says of a place. Zero is the strictest.</summary>
internal enum PlaceSaid
{
    /// <summary>New, safe, secret, or where she is staying: level 3.</summary>
    Protected = 0,

    /// <summary>Nothing of the kind.</summary>
    Plain,
}

/// <summary>Reads whether the text calls a place new, safe, secret or where she is staying, and finds whereabouts without an address.</summary>
/// <remarks>
/// Level 3 is a street address, postcode or named school that the text itself calls so; whereabouts without an address are level 2. Source: decision table 5.1.
/// "Lives at" is an ordinary home; "is living at", "now lives at" and "moved to" tell where she is now. Our own offices, meetings and venues are not hers.
/// </remarks>
internal static class PlaceSpeech
{
    // Chosen: "her new address, which he must not learn, is ..." and the like.
    private const int WordsBefore = 12;
    private const int WordsAfter = 9;

    /// <summary>Judges one place.</summary>
    /// <param name="words">The text as words.</param>
    /// <param name="cast">Everybody it can speak of.</param>
    /// <param name="place">The place's span.</param>
    /// <param name="kind">What it names.</param>
    public static PlaceSaid Judge(in Words words, in Cast cast, TextSpan place, PlaceKind kind)
    {
        var (first, next) = (words.At(place.Start), words.At(place.End));
        var calls = PlaceCue.CallsBefore | (kind == PlaceKind.School ? PlaceCue.CallsSchool : PlaceCue.None);
        for (var i = first - 1; i >= 0 && i >= first - WordsBefore && !IsDivided(words, i + 1, first); i--)
            if (CueAt(words, i, out var cue) is > 0 and var length && i + length <= first + 1 && (cue & calls) != 0)
                return IsOfBusiness(words, cast, i, first) ? PlaceSaid.Plain : PlaceSaid.Protected;
        for (var i = next; i < words.Count && i < next + WordsAfter && words[i].Before < Gap.Paragraph; i++)
            if (CueAt(words, i, out var cue) > 0 && (cue & PlaceCue.CallsAfter) != 0)
                return IsOfBusiness(words, cast, i, i) ? PlaceSaid.Plain : PlaceSaid.Protected;
        return PlaceSaid.Plain;
    }

    /// <summary>Finds phrases that tell where somebody is without an address. Ask <see cref="AboutWhom.OfSpan"/> of whom they are said.</summary>
    /// <param name="words">The text as words.</param>
    /// <param name="found">Receives them in order of position.</param>
    public static void FindWhereabouts(in Words words, List<TextSpan> found)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var length = Lexicon.Whereabouts.At(words, i).Length;
            if (length == 0 || IsAddress(words, i, length) || IsOfBusiness(words, default, i, i + length))
                continue;
            found.Add(new TextSpan(words[i].Start, words[i + length - 1].End));
            i += length - 1;
        }
    }

    // "Staying at 12 Quarry Rise" is an address, "in room 4" is not.
    private static bool IsAddress(in Words words, int at, int length)
    {
        for (var i = at + 1; i < at + length; i++)
            if (char.IsAsciiDigit(words.Text[words[i].Start]) && !words.Letters(i - 1).Equals("room", StringComparison.OrdinalIgnoreCase) && !words.Letters(i - 1).Equals("number", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static int CueAt(in Words words, int at, out PlaceCue cue)
    {
        var (length, meaning) = Lexicon.Places.At(words, at);
        cue = (PlaceCue)meaning;
        return length;
    }

    // A sentence ends between. Line ends alone do not divide: an address runs over lines, and "New address:" stands above it.
    private static bool IsDivided(in Words words, int word, int place)
    {
        if (words[word].Before < Gap.Sentence)
            return false;
        var between = words.Text[words[word - 1].End..words[word].Start];
        return words[word].Before == Gap.Paragraph ? word != place || between.IndexOf(':') < 0 : between.IndexOfAny('.', '!', '?') >= 0;
    }

    // The nearest of "we", an office, a professional or a person before the words decides whose place it is.
    private static bool IsOfBusiness(in Words words, in Cast cast, int at, int end)
    {
        for (var i = end - 1; i >= 0 && i >= at - WordsBefore && (i >= at || words[i + 1].Before < Gap.Sentence); i--)
        {
            if (cast.WhoseAt(words[i]) is { } whose)
                return whose == Whose.Professional;
            var sense = words.Sense(i);
            if ((sense & (Sense.Third | Sense.They | Sense.CaseRole | Sense.Kin)) != 0)
                return false;
            if ((sense & Sense.First) != 0 && !IsOurRefuge(words, i))
                return words.Letters(i) is not ("us" or "me");
            if (Lexicon.Businesses.At(words, i).Length > 0)
                return true;
        }

        return false;
    }

    private static bool IsOurRefuge(in Words words, int at) => words.Letters(Math.Min(at + 1, words.Count - 1)) is "refuge" or "safe" or "client" or "resident";
}
