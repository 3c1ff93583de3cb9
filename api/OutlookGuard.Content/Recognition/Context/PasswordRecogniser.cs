namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Finds a password that the text itself gives: its value, or the phrase that stands for it.</summary>
/// <remarks>
/// "The password is Bluebell22", "pw: Bluebell22", "use her date of birth to open it" give one; "I will ring you with the password" and
/// "your password has expired" do not. Passwords of meetings, networks, doors and accounts are reported below the blocking confidence: they open no file.
/// Source: requirements, GUIDE-10; decision table, S6.
/// </remarks>
internal static class PasswordRecogniser
{
    private const float Sure = 0.92f;
    private const float OfSomethingElse = 0.40f;

    // Chosen: "the password for the attached file, which you will need on Monday, is ..." has eleven words between.
    private const int MostWordsBetween = 12;

    // Chosen: "Meeting ID: 963 9929 1040  Passcode: ..." and a joining link stand this close to their passcode.
    private const int Neighbourhood = 14;

    /// <summary>Finds passwords.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="found">Receives them in order of position.</param>
    public static void Find(string text, List<Candidate> found)
    {
        using var words = Words.Read(text);
        Find(words, found);
    }

    /// <summary>Finds passwords in a text that was cut into words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="found">Receives them in order of position.</param>
    public static void Find(in Words words, List<Candidate> found)
    {
        using var phrases = Phrases.Of(words, Lexicon.Passwords);
        if ((phrases.Meanings & (int)(PasswordCue.Announces | PasswordCue.AnnouncesOfFile | PasswordCue.StandsForIt | PasswordCue.Hands)) == 0)
            return;
        var end = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var cue = CueOf(phrases[i]);
            if (cue == PasswordCue.None || i < end)
                continue;
            var next = i + phrases[i].Length;
            if ((cue & PasswordCue.StandsForIt) != 0)
            {
                end = next;
                Add(words, phrases, i, new Value(words[i].Start, words[end - 1].End, Sure), found);
            }
            else if ((cue & PasswordCue.NoValue) != 0 && phrases[i].Length > 1)
            {
                // "sort code", "key worker": the word inside announces nothing.
                end = next;
            }
            else if ((cue & PasswordCue.Announces) != 0 || ((cue & PasswordCue.AnnouncesOfFile) != 0 && SpeaksOf(words, phrases, i, PasswordCue.File | PasswordCue.Opens)))
            {
                if (!ValueAfter(words, phrases, next, out var value) && !ValueBefore(words, i, out value))
                    continue;
                end = Math.Max(next, words.At(value.End - 1));
                Add(words, phrases, i, value, found);
            }
            else if ((cue & PasswordCue.Hands) != 0 && PasswordValue.StrongAt(words, next, out var handed)
                && SpeaksOf(words, phrases, i, PasswordCue.Opens) && !SpeaksOf(words, phrases, i, PasswordCue.Announces))
            {
                Add(words, phrases, i, handed, found);
            }
        }
    }

    private static PasswordCue CueOf(Phrase phrase) => (PasswordCue)phrase.Meaning;

    private static void Add(in Words words, in Phrases phrases, int at, Value value, List<Candidate> found)
    {
        var isOther = SpeaksOf(words, phrases, at, PasswordCue.OfSomethingElse) && !SpeaksOf(words, phrases, at, PasswordCue.File);
        found.Add(new Candidate(FindingKind.Password, value.Start, value.End, isOther ? OfSomethingElse : value.Confidence, Explanation.CueWord | Explanation.Phrase));
    }

    // "password [for the file] is VALUE", "password: VALUE", "password to follow is VALUE", "password VALUE".
    private static bool ValueAfter(in Words words, in Phrases phrases, int next, out Value value)
    {
        value = default;
        for (var i = next; i < words.Count && i - next < MostWordsBetween && words[i].Before < Gap.Paragraph; i++)
        {
            if (PasswordValue.After(words, i - 1, i == next, out value))
                return true;
            if (words[i].Before == Gap.Sentence)
                return false;
            var cue = CueOf(phrases[i]);
            if ((cue & (PasswordCue.ComesAnotherWay | PasswordCue.Announces)) != 0)
                return false;
            if ((cue & PasswordCue.Links) == 0)
                continue;
            i += phrases[i].Length - 1;
            if (PasswordValue.Is(words, i + 1, out value))
                return true;
        }

        return false;
    }

    // "Bluebell22 is the password".
    private static bool ValueBefore(in Words words, int at, out Value value)
    {
        value = default;
        for (var i = at - 1; i > 0 && i > at - 4 && words[i + 1].Before < Gap.Sentence; i--)
            if (words.Letters(i) is "is" or "as" && PasswordValue.StrongAt(words, i - 1, out value))
                return true;
        return false;
    }

    private static bool SpeaksOf(in Words words, in Phrases phrases, int at, PasswordCue cue)
    {
        for (var i = at; i >= 0 && i > at - Neighbourhood; i--)
        {
            if ((CueOf(phrases[i]) & cue) != 0)
                return true;
            if (words[i].Before == Gap.Paragraph)
                break;
        }

        for (var i = at + 1; i < words.Count && i < at + Neighbourhood && words[i].Before != Gap.Paragraph; i++)
            if ((CueOf(phrases[i]) & cue) != 0)
                return true;
        return false;
    }
}
