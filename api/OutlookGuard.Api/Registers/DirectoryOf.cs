using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Registers;

/// <summary>Builds the directory of who is who from its rows.</summary>
internal static class DirectoryOf
{
    public static RecipientDirectory Rows(
        OrganisationRow organisation,
        IEnumerable<AgencyRow> agencies,
        IReadOnlyDictionary<string, AgreementRow> agreements,
        IEnumerable<DistributionListRow> lists,
        IEnumerable<FaxNumberRow> faxes) => new(new DirectoryEntries
        {
            OwnDomains = [.. organisation.Domains],
            PublicBodySuffixes = [.. organisation.PublicBodySuffixes],
            Agencies = [.. agencies.Select(row => Entry(row, agreements.GetValueOrDefault(row.Id)))],
            Lists = [.. lists.Select(row => new ListEntry(row.Address, [.. row.Members]))],
            FaxNumbers = [.. faxes.Select(row => new Policy.Agencies.FaxEntry(row.Address, [.. row.AgencyIds]))],
        });

    private static AgencyEntry Entry(AgencyRow row, AgreementRow? agreement) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Domains = [.. row.Domains],
        Addresses = [.. row.Addresses.Append(row.PointOfContact ?? "").Where(address => address.Length > 0)],
        ExcludedAddresses = [.. row.ExcludedAddresses],
        Sharing = row.SharedDomain ? DomainSharing.Shared : DomainSharing.Exclusive,
        Subdomains = row.IncludeSubdomains ? SubdomainReach.Below : SubdomainReach.ExactOnly,
        Agreement = agreement is null ? null : Terms(agreement),
    };

    // An unknown state is read as suspended; without a last day an agreement is not in force.
    private static AgreementTerms Terms(AgreementRow row) =>
        new(RegisterCodes.Agreement(row.State), row.Start ?? DateOnly.MinValue, row.EndInclusive ?? DateOnly.MinValue);
}
