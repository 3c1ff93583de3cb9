namespace OutlookGuard.Policy;

/// <summary>The kinds of personal data that agreements and consents name.</summary>
/// <remarks>Flags, so that "inside the agreement" is one operation. Source: practice 2.5; command-line contract, kinds and categories.</remarks>
[Flags]
public enum PersonalDataCategories
{
    /// <summary>No personal data.</summary>
    None = 0,

    /// <summary>Who somebody is: names, birth dates, numbers given by the state.</summary>
    Identity = 1 << 0,

    /// <summary>How to reach somebody: phone, e-mail, home address.</summary>
    Contact = 1 << 1,

    /// <summary>Where somebody is staying, where that is a secret. Off by default in agreements.</summary>
    Location = 1 << 2,

    /// <summary>Accounts, cards by number, benefits, debts.</summary>
    Finance = 1 << 3,

    /// <summary>Illness, injury, medicine, pregnancy, state of mind, hospital or GP attendance.</summary>
    Health = 1 << 4,

    /// <summary>Sexual life, orientation or violence.</summary>
    Sexual = 1 << 5,

    /// <summary>Anything about a child.</summary>
    Children = 1 << 6,

    /// <summary>What was done or happened.</summary>
    Incident = 1 << 7,

    /// <summary>Danger, threats, control (also of money), risk level.</summary>
    Risk = 1 << 8,

    /// <summary>Tenancy, rent, homelessness, the home needed.</summary>
    Housing = 1 << 9,

    /// <summary>Status, visa, asylum. Off by default in agreements.</summary>
    Immigration = 1 << 10,

    /// <summary>Offences, arrests, convictions.</summary>
    Criminal = 1 << 11,
}

/// <summary>The written form of categories, as in the command-line contract.</summary>
public static class PersonalDataCategoryCodes
{
    private static readonly CodeTable<PersonalDataCategories> Table = new(
        (PersonalDataCategories.Identity, "identity"),
        (PersonalDataCategories.Contact, "contact"),
        (PersonalDataCategories.Location, "location"),
        (PersonalDataCategories.Finance, "finance"),
        (PersonalDataCategories.Health, "health"),
        (PersonalDataCategories.Sexual, "sexual"),
        (PersonalDataCategories.Children, "children"),
        (PersonalDataCategories.Incident, "incident"),
        (PersonalDataCategories.Risk, "risk"),
        (PersonalDataCategories.Housing, "housing"),
        (PersonalDataCategories.Immigration, "immigration"),
        (PersonalDataCategories.Criminal, "criminal"));

    /// <summary>The code.</summary>
    /// <param name="personalDataCategories">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this PersonalDataCategories personalDataCategories) => Table.Code(personalDataCategories);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="personalDataCategories">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out PersonalDataCategories personalDataCategories) => Table.TryParse(code, out personalDataCategories);
}
