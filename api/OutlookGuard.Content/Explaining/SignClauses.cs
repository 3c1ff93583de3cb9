namespace OutlookGuard.Content.Explaining;

/// <summary>What each sign says, in the order in which people are told: the strongest first.</summary>
internal static class SignClauses
{
    /// <summary>What stands at the end when a word spoke against it.</summary>
    public const string Against = ", but a word near it names something else";

    public static IReadOnlyList<string> Of(FindingKind kind, Explanation why, FindingWeight weight, NearbyCue cue)
    {
        var signs = new List<string>();
        AddIf(Explanation.CheckDigits, "the check digits are right");
        AddIf(Explanation.CueWord, cue.InWords ?? NearWords(kind));
        AddIf(Explanation.Title, "a title, greeting or family word is before it");
        AddIf(Explanation.SeenElsewhere, "the same name is elsewhere in the mail");
        AddIf(Explanation.List, InList(kind));
        AddIf(Explanation.Grouping, "the digits are in the groups people write");
        if (weight == FindingWeight.Place)
            signs.Add("the words near it say that it is new, safe or secret");
        else
            AddIf(Explanation.Phrase, "the words say so");
        AddIf(Explanation.Disguised, "it was hidden or spelt in an odd way");
        // The form goes without saying once anything else spoke for it.
        if (signs.Count == 0)
            AddIf(Explanation.Shape, Form(kind));
        return signs;

        void AddIf(Explanation sign, string says)
        {
            if (why.HasFlag(sign))
                signs.Add(says);
        }
    }

    private static string NearWords(FindingKind kind) => kind switch
    {
        FindingKind.PersonName => "a word near it points to a name",
        FindingKind.StreetAddress => "the words near it speak of where someone lives",
        FindingKind.Age => "the words near it speak of an age",
        _ => "a word near it names it",
    };

    private static string InList(FindingKind kind) => kind switch
    {
        FindingKind.PersonName => "it is in our list of names",
        FindingKind.StreetAddress => "it has a street word from our list",
        FindingKind.Postcode => "its first half is in use",
        _ => "it is in our lists",
    };

    private static string Form(FindingKind kind) => kind switch
    {
        FindingKind.PersonName => "it is written as names are",
        FindingKind.Age => "it stands where an age stands",
        _ => "it is written like one",
    };
}
