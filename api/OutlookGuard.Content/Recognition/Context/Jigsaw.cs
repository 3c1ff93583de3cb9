namespace OutlookGuard.Content.Recognition.Context;

/// <summary>What describes an unnamed person.</summary>
[Flags]
internal enum PortraitTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>One person is introduced: "one client", "a mum".</summary>
    Introduced = 1 << 0,

    /// <summary>Where she comes from, or her faith.</summary>
    Origin = 1 << 1,

    /// <summary>What she works.</summary>
    Work = 1 << 2,

    /// <summary>The village or town.</summary>
    Village = 1 << 3,

    /// <summary>Children, husband, pregnancy.</summary>
    Family = 1 << 4,

    /// <summary>An event that people know of.</summary>
    Event = 1 << 5,

    /// <summary>A place's name may follow.</summary>
    PlaceComes = 1 << 6,

    /// <summary>What follows "from" and is no village.</summary>
    NoPlace = 1 << 7,

    /// <summary>Introduces one person when a colon follows: "Client: female, ...".</summary>
    Label = 1 << 8,
}

/// <summary>One unnamed person who can be picked out.</summary>
/// <param name="Start">Where her description begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Traits">Which of the five traits were found.</param>
internal readonly record struct Portrait(int Start, int End, PortraitTraits Traits);

/// <summary>Finds one unnamed service user described by two or more of origin, work, village, family or event.</summary>
/// <remarks>
/// Level 2 by decision table 5.1. Counts, services and women in general are nobody: an introduction is singular, and is not supposed ("if a woman ...") nor the
/// sender's own ("as a mum I ..."). Her description may run over three sentences as long as they go on with "she".
/// </remarks>
internal static class Jigsaw
{
    private const PortraitTraits FiveTraits = PortraitTraits.Origin | PortraitTraits.Work | PortraitTraits.Village | PortraitTraits.Family | PortraitTraits.Event;

    // Source: decision table 5.1, "two or more".
    private const int EnoughTraits = 2;

    // Chosen: a case example told for a report or a newsletter is rarely longer.
    private const int MostSentences = 4;
    private const int MostWords = 120;

    /// <summary>Finds portraits.</summary>
    /// <param name="words">The text as words.</param>
    /// <param name="found">Receives them in order of position.</param>
    public static void Find(in Words words, List<Portrait> found)
    {
        using var phrases = Phrases.Of(words, Lexicon.Portraits);
        if ((phrases.Meanings & (int)(PortraitTraits.Introduced | PortraitTraits.Label)) == 0 || (phrases.Meanings & (int)(FiveTraits | PortraitTraits.PlaceComes)) == 0)
            return;
        for (var i = 0; i < words.Count; i++)
        {
            if (!Introduces(words, phrases, i) || IsSupposed(words, i))
                continue;
            var last = Collect(words, phrases, i, out var traits);
            if (int.PopCount((int)traits) < EnoughTraits)
                continue;
            found.Add(new Portrait(words[i].Start, words[last].End, traits));
            i = last;
        }
    }

    private static bool Introduces(in Words words, in Phrases phrases, int at)
    {
        var traits = (PortraitTraits)phrases[at].Meaning;
        var next = at + phrases[at].Length;
        return (traits & PortraitTraits.Introduced) != 0 || ((traits & PortraitTraits.Label) != 0 && next < words.Count && words[next].Before == Gap.Colon);
    }

    private static bool IsSupposed(in Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 2 && words[i + 1].Before < Gap.Sentence; i--)
            if ((words.Sense(i) & Sense.Supposes) != 0 || words.Letters(i) is "as" or "As" or "like" or "than")
                return true;
        return false;
    }

    private static int Collect(in Words words, in Phrases phrases, int first, out PortraitTraits traits)
    {
        traits = PortraitTraits.None;
        var last = first + phrases[first].Length - 1;
        var sentences = 1;
        // The introduction's own words count too: "a Somali mum".
        for (var i = first + 1; i < words.Count && i - first < MostWords; i++)
        {
            if (words[i].Before == Gap.Paragraph || (words[i].Before == Gap.Sentence && (++sentences > MostSentences || !GoesOn(words, i))))
                break;
            var length = phrases[i].Length;
            var here = (PortraitTraits)phrases[i].Meaning;
            if ((here & (PortraitTraits.PlaceComes | FiveTraits)) == PortraitTraits.PlaceComes && IsPlace(words, phrases, i + length))
                (here, length) = (PortraitTraits.Village, length + 1);
            if ((here & FiveTraits) == 0)
                continue;
            traits |= here & FiveTraits;
            last = Math.Max(last, i + length - 1);
            i += length - 1;
        }

        return last;
    }

    private static bool GoesOn(in Words words, int at)
    {
        for (var i = at; i < words.Count && i < at + 6; i++)
            if ((words.Sense(i) & (Sense.Third | Sense.They)) != 0)
                return true;
        return false;
    }

    private static bool IsPlace(in Words words, in Phrases phrases, int at) =>
        words.IsCapitalised(at) && words[at].Before <= Gap.Line && words[at].End - words[at].Start > 2
        && (phrases[at].Meaning & (int)(PortraitTraits.NoPlace | PortraitTraits.Origin)) == 0;
}
