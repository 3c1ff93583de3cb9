namespace OutlookGuard.Content.Recognition.Context;

/// <summary>What one word can mean for the question "said of whom?".</summary>
[Flags]
internal enum Sense
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>She, he, her, him, his.</summary>
    Third = 1 << 0,

    /// <summary>They, them, their: one person or many.</summary>
    They = 1 << 1,

    /// <summary>I, we, my, our: the sender.</summary>
    First = 1 << 2,

    /// <summary>You, your: the recipient.</summary>
    Second = 1 << 3,

    /// <summary>A word for a person of a case: client, survivor, perpetrator.</summary>
    CaseRole = 1 << 4,

    /// <summary>A relative: mother, son, the baby.</summary>
    Kin = 1 << 5,

    /// <summary>Many people, nobody in particular: survivors, women, anyone.</summary>
    Crowd = 1 << 6,

    /// <summary>A body that acts: police, council, team, school.</summary>
    Body = 1 << 7,

    /// <summary>Begins a clause with its own subject: so, but, because.</summary>
    Joins = 1 << 8,

    /// <summary>Said, told, reports: what follows is about somebody else.</summary>
    Reports = 1 << 9,

    /// <summary>Training, policy, awareness: speaks of a subject, not of a person.</summary>
    Topic = 1 << 10,

    /// <summary>Salary, sick note, disciplinary: an employer's business with one of its staff.</summary>
    Employment = 1 << 11,

    /// <summary>A full stop after it does not end a sentence.</summary>
    Abbreviation = 1 << 12,

    /// <summary>A, an, any, every: no particular person.</summary>
    Indefinite = 1 << 13,

    /// <summary>Is, was, has, will: the verb of a full sentence.</summary>
    Verb = 1 << 14,

    /// <summary>If, when, whether: a thought, not a report.</summary>
    Supposes = 1 << 15,

    /// <summary>I, we, she, he, they, you: does something.</summary>
    Doer = 1 << 16,

    /// <summary>Mum, dad, nan: a relative spoken of without "the".</summary>
    NameLike = 1 << 17,

    /// <summary>The, her, both, two: a particular one.</summary>
    Definite = 1 << 18,

    /// <summary>And, or, then: the next subject begins a clause.</summary>
    And = 1 << 19,
}
