namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Decides of whom each category's words are said.</summary>
/// <remarks>
/// A category's word counts only when said of a person: one named or in the register, or, with a case chosen, its people as "she", "he", "the children" or
/// by the register's initials. Looked for in this order: the clause, the rest of the sentence (left first), and for a sentence without any subject the one before.
/// Where a clause names a client and a professional the client wins. Source: decision table 5.1.
/// </remarks>
internal static class AboutWhom
{
    // Chosen: notes without a subject ("High risk.", "Bruising to left arm.") are short; longer sentences that name nobody are about something else.
    private const int ShortNote = 9;

    /// <summary>Judges candidates.</summary>
    /// <param name="words">The text as words.</param>
    /// <param name="cast">Everybody it can speak of.</param>
    /// <param name="candidates">What to judge; kinds that are not told by words are answered <see cref="SaidOf.Client"/>.</param>
    /// <param name="answers">Receives one answer for each candidate.</param>
    public static void Judge(in Words words, in Cast cast, ReadOnlySpan<Candidate> candidates, Span<SaidOf> answers)
    {
        Span<Clause> room = stackalloc Clause[SentenceReading.MostClauses];
        scoped SentenceReading sentence = default;
        for (var i = 0; i < candidates.Length; i++)
        {
            answers[i] = SaidOf.Client;
            if (!CategoryRecogniser.IsCategory(candidates[i].Kind))
                continue;
            var at = words.At(candidates[i].Start);
            if (at >= words.Count)
                continue;
            if (!sentence.Holds(at))
                sentence = SentenceReading.Of(words, at, cast, room);
            answers[i] = OfOne(words, sentence, cast, candidates[i], at);
        }
    }

    /// <summary>Judges one stretch of text that is no category of its own: whereabouts, a named school.</summary>
    /// <param name="words">The text as words.</param>
    /// <param name="cast">Everybody it can speak of.</param>
    /// <param name="span">The stretch.</param>
    public static SaidOf OfSpan(in Words words, in Cast cast, TextSpan span)
    {
        Span<Candidate> one = [new Candidate(FindingKind.Children, span.Start, span.End, CategoryRecogniser.NeedsSomebody, Explanation.Phrase)];
        Span<SaidOf> answer = [SaidOf.Client];
        Judge(words, cast, one, answer);
        return answer[0];
    }

    private static SaidOf OfOne(in Words words, in SentenceReading sentence, in Cast cast, in Candidate candidate, int at)
    {
        if (candidate.Confidence == CategoryRecogniser.Deed && DoneBySomebodyElse(words, sentence, cast, at, out var doer))
            return doer;
        var mentions = sentence.Around(at);
        if ((mentions & Mention.Client) != 0)
            return SaidOf.Client;
        if ((mentions & Mention.Staff) != 0)
            return sentence.IsEmployment || candidate.Kind == FindingKind.Benefit || IsIllnessOfStaff(words, sentence, candidate) ? SaidOf.Employee : SaidOf.Professional;
        if ((mentions & Mention.Crowd) != 0)
            return SaidOf.Nobody;
        if ((mentions & (Mention.Sender | Mention.Recipient)) != 0)
            return NearestSpeaker(words, sentence, at);
        if ((mentions & Mention.Unknown) != 0 || sentence.IsTopic)
            return SaidOf.Nobody;
        return IsNoteAboutClient(words, sentence, cast, candidate) ? SaidOf.Client : SaidOf.Nobody;
    }

    // "Grace is off with depression": an illness that keeps somebody from work. "Grace is off sick" names none.
    private static bool IsIllnessOfStaff(in Words words, in SentenceReading sentence, in Candidate candidate)
    {
        if (candidate.Kind != FindingKind.Health || candidate.Confidence != CategoryRecogniser.SpeaksForItself)
            return false;
        for (var i = sentence.First; i < sentence.End; i++)
            if (words.Letters(i) is "off" or "Off")
                return true;
        return false;
    }

    // "I rang her", "Grace has been texting her": the worker's own work, not something done to her.
    private static bool DoneBySomebodyElse(in Words words, in SentenceReading sentence, in Cast cast, int at, out SaidOf doer)
    {
        for (var i = at - 1; i >= sentence.First; i--)
        {
            var sense = words.Sense(i);
            if (cast.WhoseAt(words[i]) is { } whose)
            {
                doer = whose == Whose.Client ? SaidOf.Client : SaidOf.Professional;
                return whose != Whose.Client;
            }

            if ((sense & Sense.Doer) != 0)
            {
                doer = (sense & Sense.Second) != 0 ? SaidOf.Recipient : SaidOf.Professional;
                // "She rang her GP", "she has her phone": what follows is her own.
                return (sense & (Sense.First | Sense.Second)) != 0 || NamesOwn(words, i, at);
            }

            if ((sense & Sense.Body) != 0)
            {
                doer = SaidOf.Professional;
                return true;
            }

            if ((sense & (Sense.CaseRole | Sense.Kin)) != 0)
                break;
        }

        // "Please try to see her" is an order to a colleague, "Turned up at hers again." a note.
        doer = SaidOf.Nobody;
        return words.Letters(at) is "try" or "Try" or "attempt" or "turn" or "Turn" or "show" or "Show";
    }

    private static bool NamesOwn(in Words words, int doer, int at)
    {
        var own = words.Letters(doer) switch
        {
            "she" or "She" => "her",
            "he" or "He" => "his",
            "they" or "They" => "their",
            _ => "",
        };
        for (var i = at; own.Length > 0 && i < words.Count && i < at + 4; i++)
            if (words.Letters(i).Equals(own, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static SaidOf NearestSpeaker(in Words words, in SentenceReading sentence, int at)
    {
        for (var distance = 0; at - distance >= sentence.First || at + distance < sentence.End; distance++)
        {
            var near = (at - distance >= sentence.First ? words.Sense(at - distance) : Sense.None) | (at + distance < sentence.End ? words.Sense(at + distance) : Sense.None);
            if ((near & Sense.First) != 0)
                return SaidOf.Professional;
            if ((near & Sense.Second) != 0)
                return SaidOf.Recipient;
        }

        return SaidOf.Recipient;
    }

    private static bool IsNoteAboutClient(in Words words, in SentenceReading sentence, in Cast cast, in Candidate candidate)
    {
        var isNamed = cast.FirstClient < words[sentence.First].Start;
        if (!isNamed && cast.Referents is Referents.None or Referents.CasePeopleSpokenOf)
            return false;
        if (candidate.Confidence == CategoryRecogniser.SpeaksForItself)
            return true;
        return sentence.End - sentence.First <= ShortNote && isNamed && words[sentence.First].Before != Gap.Paragraph;
    }
}
