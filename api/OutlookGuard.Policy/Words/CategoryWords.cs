namespace OutlookGuard.Policy;

/// <summary>Categories of personal data as a worker would say them.</summary>
internal static class CategoryWords
{
    /// <summary>The categories that need care of their own: levels 2 and 3. Source: decision table 5.1, level.</summary>
    private const PersonalDataCategories Sensitive =
        PersonalDataCategories.Location | PersonalDataCategories.Health | PersonalDataCategories.Sexual | PersonalDataCategories.Children
        | PersonalDataCategories.Incident | PersonalDataCategories.Risk | PersonalDataCategories.Immigration | PersonalDataCategories.Criminal;

    private static readonly (PersonalDataCategories Category, string Word)[] Words =
    [
        (PersonalDataCategories.Identity, "identity"),
        (PersonalDataCategories.Contact, "contact"),
        (PersonalDataCategories.Location, "location"),
        (PersonalDataCategories.Finance, "finance"),
        (PersonalDataCategories.Health, "health"),
        (PersonalDataCategories.Sexual, "sexual"),
        (PersonalDataCategories.Children, "children's"),
        (PersonalDataCategories.Incident, "incident"),
        (PersonalDataCategories.Risk, "risk"),
        (PersonalDataCategories.Housing, "housing"),
        (PersonalDataCategories.Immigration, "immigration"),
        (PersonalDataCategories.Criminal, "criminal record"),
    ];

    /// <summary>"health details", "health and immigration details"; null for no category.</summary>
    public static string? Details(PersonalDataCategories categories)
    {
        var words = InWords.List(Words.Where(word => (categories & word.Category) != 0).Select(word => word.Word));
        return words.Length == 0 ? null : $"{words} details";
    }

    /// <summary>The same, of the sensitive categories only, where there are any.</summary>
    public static string? SensitiveDetails(PersonalDataCategories categories) => Details(categories & Sensitive) ?? Details(categories);
}
