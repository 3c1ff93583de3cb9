using System.Collections.Frozen;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Content;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Registers;

/// <summary>One state of what every instance keeps whole in memory, shared by every decision until somebody changes it: who we are, who we share with, which places are protected.</summary>
internal sealed record RegisterSnapshot
{
    public required long DirectoryVersion { get; init; }
    public required OrganisationRow Organisation { get; init; }
    public required TimeZoneInfo Zone { get; init; }
    public required FrozenDictionary<string, AgencyRow> Agencies { get; init; }
    public required FrozenDictionary<string, AgreementRow> Agreements { get; init; }
    public required RecipientDirectory Directory { get; init; }
    public required Workplaces Workplaces { get; init; }

    /// <summary>The protected places, on which the people of a mail's cases are laid.</summary>
    public required RegisterIndex Places { get; init; }

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);
}
