using System.Collections.Immutable;

namespace OutlookGuard.Api.Registers;

/// <summary>A register as a JSON file holds it: who we are, who we share with, whose cases we have.</summary>
/// <remarks>Member names are camel case. Missing lists are empty; a missing agreement is no agreement.</remarks>
internal sealed record RegisterFile
{
    public OrganisationEntry Organisation { get; init; } = new();
    public ImmutableArray<AgencyFileEntry> Agencies { get; init; } = [];
    public ImmutableArray<CaseEntry> Cases { get; init; } = [];
    public ImmutableArray<DistributionListEntry> DistributionLists { get; init; } = [];
    public ImmutableArray<ProtectedPlaceEntry> ProtectedPlaces { get; init; } = [];
    public ImmutableArray<FaxEntry> FaxNumbers { get; init; } = [];
}

/// <summary>Our own organisation.</summary>
internal sealed record OrganisationEntry
{
    public string? Name { get; init; }
    public string? Domain { get; init; }
    public ImmutableArray<string> Domains { get; init; } = [];
    public ImmutableArray<string> PublicBodySuffixes { get; init; } = [];
    public string? TimeZone { get; init; }
    public DataControllerEntry? DataController { get; init; }
}

/// <summary>Whom a worker rings when a mail is stopped.</summary>
internal sealed record DataControllerEntry
{
    public string? Name { get; init; }
    public string? Phone { get; init; }
}

/// <summary>An agency and its agreement.</summary>
internal sealed record AgencyFileEntry
{
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Kind { get; init; }
    public ImmutableArray<string> Domains { get; init; } = [];
    public ImmutableArray<string> Addresses { get; init; } = [];
    public ImmutableArray<string> ExcludedAddresses { get; init; } = [];
    public bool SharedDomain { get; init; }
    public bool IncludeSubdomains { get; init; }
    public string? PointOfContact { get; init; }
    public string? Phone { get; init; }
    public AgreementEntry? Agreement { get; init; }
}

/// <summary>What we agreed with an agency. Days are in the organisation's calendar, both inclusive.</summary>
internal sealed record AgreementEntry
{
    public string State { get; init; } = "";
    public DateOnly? Start { get; init; }
    public DateOnly? EndInclusive { get; init; }
    public ImmutableArray<string> Categories { get; init; } = [];
    public ImmutableArray<string> Purposes { get; init; } = [];
    public bool BulkListsAllowed { get; init; }
    public bool ConsentRequired { get; init; } = true;
    public string? SecurityMethod { get; init; }
}

/// <summary>One case: its people, who must never be written to, and what she agreed to.</summary>
internal sealed record CaseEntry
{
    public string Reference { get; init; } = "";
    public bool Sealed { get; init; }
    public ImmutableArray<string> Team { get; init; } = [];
    public ImmutableArray<PersonEntry> People { get; init; } = [];
    public ImmutableArray<StopContactEntry> StopContacts { get; init; } = [];
    public ImmutableArray<ConsentFileEntry> Consents { get; init; } = [];
    public StandingDecisionEntry? StandingDecision { get; init; }
}

/// <summary>A person of a case.</summary>
internal sealed record PersonEntry
{
    public string Name { get; init; } = "";
    public ImmutableArray<string> Aliases { get; init; } = [];
    public string? Initials { get; init; }
    public string? Role { get; init; }
    public DateOnly? DateOfBirth { get; init; }
    public int? Age { get; init; }
    public string? Phone { get; init; }
    public ImmutableArray<OwnAddressEntry> OwnAddresses { get; init; } = [];
}

/// <summary>An address of the person's own: "yes", "no" or "unknown", and when that was last checked.</summary>
internal sealed record OwnAddressEntry
{
    public string Address { get; init; } = "";
    public string? Safe { get; init; }
    public DateOnly? Checked { get; init; }
}

/// <summary>Somebody who must never receive anything about the case.</summary>
internal sealed record StopContactEntry
{
    public string? Name { get; init; }
    public string? Role { get; init; }
    public ImmutableArray<string> Addresses { get; init; } = [];
}

/// <summary>One thing she said. A row that names several agencies stands for one row each.</summary>
internal sealed record ConsentFileEntry
{
    public string State { get; init; } = "";
    public ImmutableArray<string> Agencies { get; init; } = [];
    public ImmutableArray<string> Categories { get; init; } = [];
    public ImmutableArray<string> Purposes { get; init; } = [];
    public DateTimeOffset? From { get; init; }
    public DateTimeOffset? To { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public ImmutableArray<string> AgenciesExcluded { get; init; } = [];
    public ImmutableArray<string> CategoriesExcluded { get; init; } = [];
    public bool? ToldRightToWithdraw { get; init; }
    public bool? ToldServiceImpact { get; init; }
}

/// <summary>A decision that holds for the whole case, for example because it met the MARAC threshold.</summary>
internal sealed record StandingDecisionEntry
{
    public string Basis { get; init; } = "";
    public DateOnly? Review { get; init; }
}

/// <summary>An address that stands for several.</summary>
internal sealed record DistributionListEntry
{
    public string Address { get; init; } = "";
    public ImmutableArray<string>? Members { get; init; }
}

/// <summary>A place that must never be given away.</summary>
internal sealed record ProtectedPlaceEntry
{
    public string Label { get; init; } = "";
    public string? Address { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
}

/// <summary>A fax number we may use.</summary>
internal sealed record FaxEntry
{
    public string Address { get; init; } = "";
    public string? Note { get; init; }
}
