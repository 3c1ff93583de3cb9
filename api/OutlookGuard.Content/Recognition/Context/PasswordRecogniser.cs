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
    private const float PlainWord = 0.75f;
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
        var end = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var length = CueAt(words, i, out var cue);
            if (length == 0 || i < end)
                continue;
            if ((cue & PasswordCue.StandsForIt) != 0)
            {
                end = i + length;
                Add(words, i, new Value(words[i].Start, words[end - 1].End, Sure), found);
            }
            else if ((cue & PasswordCue.Announces) != 0 || ((cue & PasswordCue.AnnouncesOfFile) != 0 && SpeaksOf(words, i, PasswordCue.File | PasswordCue.Opens)))
            {
                if (ValueAfter(words, i + length, out var value) || ValueBefore(words, i, out value))
                {
                    end = Math.Max(i + length, words.At(value.End - 1));
                    Add(words, i, value, found);
                }
            }
            else if ((cue & PasswordCue.Hands) != 0 && SpeaksOf(words, i, PasswordCue.Opens) && !SpeaksOf(words, i, PasswordCue.Announces) && PasswordValue.StrongAt(words, i + length, out var handed))
            {
                Add(words, i, handed, found);
            }
        }
    }

    private static int CueAt(in Words words, int at, out PasswordCue cue)
    {
        var length = Lexicon.Passwords.Longest(words, at, out var meaning);
        cue = (PasswordCue)meaning;
        return length;
    }

    private static void Add(in Words words, int at, Value value, List<Candidate> found)
    {
        var confidence = SpeaksOf(words, at, PasswordCue.OfSomethingElse) && !SpeaksOf(words, at, PasswordCue.File) ? OfSomethingElse : value.Confidence;
        found.Add(new Candidate(FindingKind.Password, value.Start, value.End, confidence, Explanation.CueWord | Explanation.Phrase));
    }

    // "password [for the file] is VALUE", "password: VALUE", "password to follow is VALUE", "password VALUE".
    private static bool ValueAfter(in Words words, int next, out Value value)
    {
        value = default;
        for (var i = next; i < words.Count && i - next < MostWordsBetween && words[i].Before < Gap.Paragraph; i++)
        {
            if (PasswordValue.After(words, i - 1, i == next, out value))
                return true;
            if (words[i].Before == Gap.Sentence)
                return false;
            var length = CueAt(words, i, out var cue);
            if ((cue & (PasswordCue.ComesAnotherWay | PasswordCue.Announces)) != 0)
                return false;
            if ((cue & PasswordCue.Links) == 0)
                continue;
            i += length - 1;
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

    private static bool SpeaksOf(in Words words, int at, PasswordCue cue)
    {
        for (var i = at; i >= 0 && i > at - Neighbourhood; i--)
        {
            if (CueAt(words, i, out var near) > 0 && (near & cue) != 0)
                return true;
            if (words[i].Before == Gap.Paragraph && i < at)
                break;
        }

        for (var i = at + 1; i < words.Count && i < at + Neighbourhood && words[i].Before != Gap.Paragraph; i++)
            if (CueAt(words, i, out var near) > 0 && (near & cue) != 0)
                return true;
        return false;
    }
}
