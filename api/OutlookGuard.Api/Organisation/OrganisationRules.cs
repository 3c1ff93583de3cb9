using OutlookGuard.Api.Http;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Organisation;

/// <summary>What the record of our own organisation must keep.</summary>
internal static class OrganisationRules
{
    /// <summary>The most characters of one line. Chosen: longer than any name of a charity.</summary>
    public const int LineCharacters = 200;

    /// <summary>The most domains. Chosen: an organisation with more is several.</summary>
    public const int Domains = 50;

    // An empty register: what matters here is what a domain is to everybody.
    private static readonly RecipientDirectory Nobody = new(new DirectoryEntries { OwnDomains = [] });

    /// <summary>What is wrong, field by field.</summary>
    public static IEnumerable<FieldFault> Faults(OrganisationDocument document)
    {
        foreach (var (field, text) in new[] { ("name", document.Name), ("dataController", document.DataController), ("dataControllerPhone", document.DataControllerPhone) })
        {
            if (string.IsNullOrWhiteSpace(text))
                yield return new FieldFault(field, "Must not be empty.");
        }

        if (document.Domains.IsEmpty)
            yield return new FieldFault("domains", "Needs at least one domain: without it nobody is one of us.");
        foreach (var (index, domain) in document.Domains.Index())
        {
            if (FaultOf(Nobody.Look(domain.Trim()).Kind) is { } what)
                yield return new FieldFault($"domains[{index}]", what);
        }

        foreach (var (index, suffix) in document.PublicBodySuffixes.Index())
        {
            if (Nobody.Look(suffix.Trim()).Kind is DomainKind.NotADomain or DomainKind.Freemail)
                yield return new FieldFault($"publicBodySuffixes[{index}]", "Is not an ending of public bodies.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(document.TimeZone, out _))
            yield return new FieldFault("timeZone", "Is not a known time zone.");
    }

    private static string? FaultOf(DomainKind kind) => kind switch
    {
        DomainKind.NotADomain => "Is not a domain.",
        DomainKind.Freemail => "Is a provider of personal mailboxes: everybody there would be one of us.",
        DomainKind.Ending => "Is an ending under which many organisations have their domains.",
        _ => null,
    };
}
