namespace OutlookGuard.Policy;

/// <summary>What is said of a mail that goes: almost nothing, unless someone's danger opened the way.</summary>
internal static class GoneWords
{
    public static IEnumerable<string> Of(Occasion told)
    {
        if (CommonWords.CannotGoLater(told) is { } later)
        {
            yield return later;
            yield break;
        }

        if (told.Verdict.Outcome == Outcome.AllowEncryptMark)
            yield return "Encrypted and marked.";

        var rung = told.Recipients.Where(recipient => recipient.Verdict.Obligations.Contains(Obligation.SuggestPhone)).ToArray();
        if (rung.Length == 0)
            yield break;

        var names = InWords.List(rung.Select(recipient => recipient.Particulars.Agency).OfType<string>());
        yield return "The data controller has been told.";
        yield return $"Ring {(names.Length == 0 ? "them" : names)} too.";
        yield return CommonWords.RingBack;
    }
}
