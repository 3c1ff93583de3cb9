namespace OutlookGuard.Content.Recognition;

/// <summary>What a word beside a number says the number is.</summary>
[Flags]
internal enum Cue
{
    None = 0,
    Nhs = 1 << 0,
    NationalInsurance = 1 << 1,
    Passport = 1 << 2,
    Driving = 1 << 3,
    Vehicle = 1 << 4,
    Taxpayer = 1 << 5,
    TemporaryReference = 1 << 6,

    /// <summary>A case, a crime, an incident, a court.</summary>
    Case = 1 << 7,

    /// <summary>Only "reference": it may be anybody's.</summary>
    Reference = 1 << 8,

    Medical = 1 << 9,
    Phone = 1 << 10,
    Email = 1 << 11,
    Card = 1 << 12,
    SortCode = 1 << 13,
    Account = 1 << 14,
    Iban = 1 << 15,
    Crypto = 1 << 16,
    Birth = 1 << 17,
    Postcode = 1 << 18,
    Network = 1 << 19,
    Place = 1 << 20,

    /// <summary>Something that is not personal: an order, a meter, a meeting, a section of a statute.</summary>
    Other = 1 << 21,

    /// <summary>"Not", "isn't": turns what the other words say around.</summary>
    Not = 1 << 22,

    /// <summary>Says nothing by itself and does not separate what stands before it: "number", "is".</summary>
    Neutral = 1 << 23,

    /// <summary>"Number", "id", "code": the thing said is a number.</summary>
    Number = 1 << 24,

    /// <summary>Something that happens on a day: a hearing, an appointment. A date behind it is not a birth date.</summary>
    Event = 1 << 25,
}
