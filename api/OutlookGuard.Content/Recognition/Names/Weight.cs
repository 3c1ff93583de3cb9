namespace OutlookGuard.Content.Recognition.Names;

/// <summary>How much what stands around a stretch adds to or takes from what its words say. Chosen; measured on the labelled sets of the tests.</summary>
internal static class Weight
{
    /// <summary>A family word, a label or a title of work stands before: "her son Natalia", "Client: Adah".</summary>
    public const double Cue = 0.45;

    /// <summary>In a line or column that lists people.</summary>
    public const double PeopleLine = 0.3;

    /// <summary>A verb of a person follows: "Amara said".</summary>
    public const double Say = 0.28;

    /// <summary>"is", "was", "will" follows.</summary>
    public const double Be = 0.1;

    /// <summary>A word that takes a person stands before: "to", "with", "told".</summary>
    public const double Before = 0.1;

    /// <summary>An unknown word after a verb that is only done to people: "asked Rhadri".</summary>
    public const double PersonVerb = 0.28;

    /// <summary>Joined to a name by a comma or "and".</summary>
    public const double Together = 0.25;

    /// <summary>"and" and a common given name follow: "Gav and Shirin".</summary>
    public const double TogetherNext = 0.15;

    /// <summary>Two capitalised words that no list knows.</summary>
    public const double UnknownPair = 0.12;

    /// <summary>Begins a line and a colon follows: "Priya: can you".</summary>
    public const double Speaker = 0.3;

    /// <summary>After an @ that addresses somebody.</summary>
    public const double Mention = 0.3;

    /// <summary>"the Johnson file".</summary>
    public const double Household = 0.12;

    /// <summary>"Phil, can you".</summary>
    public const double Vocative = 0.14;

    /// <summary>Alone on its line.</summary>
    public const double OwnLine = 0.3;

    /// <summary>"Thambiah's file".</summary>
    public const double Possessive = 0.12;

    /// <summary>A word that is also an ordinary one has a capital inside a sentence.</summary>
    public const double MidSentence = 0.18;

    /// <summary>An ordinary word that begins a sentence would have its capital anyway.</summary>
    public const double SentenceStart = 0.05;

    /// <summary>A word that is also an ordinary one is all of a subject line.</summary>
    public const double WholeSubject = 0.08;

    /// <summary>"the", "a", "our" stands before.</summary>
    public const double Determiner = 0.2;

    /// <summary>"in", "at", "near" stands before, or it is a town.</summary>
    public const double Place = 0.3;

    /// <summary>A month or a day.</summary>
    public const double Calendar = 0.6;

    /// <summary>A town between a street and a postcode.</summary>
    public const double BeforePostcode = 0.4;

    /// <summary>Another capitalised word follows: "Windsor Framework".</summary>
    public const double Compound = 0.2;
}
