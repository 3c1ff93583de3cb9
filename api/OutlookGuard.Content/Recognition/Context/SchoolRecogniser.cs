namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Finds named schools: "Tall Oaks Primary School", "St Mary's C of E Primary", "Hillcrest Academy".</summary>
/// <remarks>A name is one to six capitalised words and a school's word with a capital. "The school", "High Street" and "School of Law" are none.</remarks>
internal static class SchoolRecogniser
{
    // Chosen: "Our Lady and St Edward's Catholic Primary School" has six words before its end.
    private const int MostWordsBefore = 8;

    /// <summary>Finds school names.</summary>
    /// <param name="words">The text as words.</param>
    /// <param name="found">Receives them in order of position, not overlapping.</param>
    public static void Find(in Words words, List<TextSpan> found)
    {
        var after = 0;
        for (var i = 1; i < words.Count; i++)
        {
            if (!words.IsCapitalised(i))
                continue;
            var length = PartAt(words, i, out var part);
            if ((part & SchoolPart.Ends) == 0 || (part & SchoolPart.Refuses) != 0 || IsRefusedBefore(words, i) || !words.IsCapitalised(i + length - 1))
                continue;
            // "Primary" inside "Primary School" was already taken with it by the longest match.
            var first = NameBefore(words, i, after);
            if (first == i)
                continue;
            after = i + length;
            found.Add(new TextSpan(words[first].Start, words[after - 1].End));
            i = after - 1;
        }
    }

    private static int PartAt(in Words words, int at, out SchoolPart part)
    {
        var (length, meaning) = Lexicon.Schools.At(words, at);
        part = (SchoolPart)meaning;
        return length;
    }

    private static bool IsRefusedBefore(in Words words, int at) => PartAt(words, at - 1, out var part) > 1 && (part & SchoolPart.Refuses) != 0;

    private static int NameBefore(in Words words, int end, int from)
    {
        var first = end;
        for (var i = end - 1; i >= from && i >= end - MostWordsBefore && words[i + 1].Before <= Gap.Space; i--)
        {
            PartAt(words, i, out var part);
            var isCapital = words.IsCapitalised(i);
            if (isCapital && (part & SchoolPart.NoName) == 0)
                first = i;
            else if (!isCapital && (part & SchoolPart.Inside) == 0)
                break;
            else if (isCapital && (part & SchoolPart.Inside) == 0)
                break;
        }

        // A name needs a word of its own: "Primary School" and "Catholic School" have none.
        for (var i = first; i < end; i++)
            if (PartAt(words, i, out var part) == 0 || (part & (SchoolPart.Inside | SchoolPart.Ends)) == 0)
                return first;
        return end;
    }
}
