using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Content;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Registers;

/// <summary>One state of the registers, read once and shared by every decision until somebody changes one of them.</summary>
internal sealed record RegisterSnapshot
{
    public required long Version { get; init; }
    public required OrganisationRow Organisation { get; init; }
    public required TimeZoneInfo Zone { get; init; }
    public required FrozenDictionary<string, AgencyRow> Agencies { get; init; }
    public required FrozenDictionary<string, AgreementRow> Agreements { get; init; }
    public required FrozenDictionary<string, CaseRow> Cases { get; init; }
    public required RecipientDirectory Directory { get; init; }

    /// <summary>Our own people, as the members of our lists and the teams of sealed cases name them.</summary>
    public required ImmutableArray<string> Colleagues { get; init; }
    public required KnownContacts Contacts { get; init; }
    public required RegisterIndex Index { get; init; }

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    public ScanContext ContextFor(string? chosenCase) => new()
    {
        Register = Index,
        Case = chosenCase,
        Organisations = [.. Agencies.Values.Select(agency => agency.Name).Append(Organisation.Name ?? "").Where(name => name.Length > 0)],
        WorkDomains = [.. Agencies.Values.SelectMany(agency => agency.Domains).Concat(Organisation.Domains).Select(domain => domain.ToLowerInvariant())],
        Colleagues = Colleagues,
    };
}
