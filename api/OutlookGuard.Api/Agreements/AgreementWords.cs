using System.Text.Json;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Agreements;

/// <summary>What people say about an agreement. The dates say the rest.</summary>
internal enum AgreementWord
{
    Terminated,
    Ended,
    Suspended,
    Draft,
    Signed,
}

/// <summary>Whose side.</summary>
internal enum AgreementSide
{
    Theirs,
    Ours,
}

/// <summary>What may be shared for. Source: practice 2.5.</summary>
internal enum AgreedPurpose
{
    Safety,
    Marac,
    Referral,
    ChildProtection,
    Legal,
}

/// <summary>The ticks of an agreement. Source: practice 2.5. There is none for arrests and charges: they belong to what was done or happened.</summary>
internal enum AgreedCategory
{
    Identity,
    Contact,
    Location,
    Finance,
    Health,
    Sexual,
    Children,
    Incident,
    Risk,
    Housing,
    Immigration,
}

/// <summary>How what is sent is protected at the least. "TLS if available" is none of them. Source: requirements, GUIDE-09.</summary>
internal enum SecurityMethod
{
    MessageEncryption,
    FileEncryption,

    /// <summary>Both mail services are accredited and refuse to talk without TLS.</summary>
    MandatoryTls,
}

/// <summary>From the words of an agreement to those of its row, and back.</summary>
internal static class AgreementWords
{
    public static string Code<T>(this T word)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());

    /// <summary>Reads a word as it is written.</summary>
    /// <returns>The word, or null when there is none of that name.</returns>
    public static T? Read<T>(string code)
        where T : struct, Enum
    {
        foreach (var word in Enum.GetValues<T>())
        {
            if (string.Equals(Code(word), code.Trim(), StringComparison.OrdinalIgnoreCase))
                return word;
        }

        return null;
    }

    /// <summary>The categories that a tick opens: what was done or happened includes arrests and charges.</summary>
    public static PersonalDataCategories Opens(AgreedCategory category) => category == AgreedCategory.Incident
        ? PersonalDataCategories.Incident | PersonalDataCategories.Criminal
        : Enum.Parse<PersonalDataCategories>(category.ToString());

    /// <summary>The ticks that a row's categories stand for.</summary>
    public static IEnumerable<AgreedCategory> Ticks(PersonalDataCategories categories) =>
        Enum.GetValues<AgreedCategory>().Where(tick => (categories & Opens(tick)) == Opens(tick));

    /// <summary>What people said, as a register file writes it. What is not plainly signed is not in force.</summary>
    public static AgreementWord Word(string state) => state switch
    {
        "live" or "expiring" or "signed" or "signed-not-started" or "signed_not_started" or "not_started" => AgreementWord.Signed,
        "draft" => AgreementWord.Draft,
        "ended" or "expired" => AgreementWord.Ended,
        "terminated" => AgreementWord.Terminated,
        _ => AgreementWord.Suspended,
    };
}
