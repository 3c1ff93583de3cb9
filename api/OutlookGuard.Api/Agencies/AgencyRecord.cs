using System.Text;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Http;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Agencies;

/// <summary>From an agency's document to the rows that decisions read, and back.</summary>
internal static class AgencyRecord
{
    /// <summary>The document that a row stands for. A row that came from a register file has none: it is put together from its columns.</summary>
    /// <param name="row">The agency.</param>
    /// <param name="agreement">Its agreement.</param>
    /// <param name="faxes">Its fax machines; looked at for a row from a register file only.</param>
    public static AgencyDocument DocumentOf(AgencyRow row, AgreementRow? agreement, IEnumerable<FaxNumberRow>? faxes = null) => row.Document is { } written
        ? StrictJson.Read<AgencyDocument>(Encoding.UTF8.GetBytes(written))
        : new AgencyDocument
        {
            Id = row.Id,
            Name = row.Name,
            Domains = [.. row.Domains],
            SharedDomain = row.SharedDomain,
            IncludeSubdomains = row.IncludeSubdomains,
            Addresses = [.. row.Addresses],
            ExcludedAddresses = [.. row.ExcludedAddresses],
            PointOfContact = row.PointOfContact is { } contact ? new AgencyPerson { Address = contact, Phone = row.Phone } : null,
            Phone = row.Phone,
            Faxes = [.. (faxes ?? []).Select(fax => new FaxMachineEntry { Number = fax.Address, Note = fax.Note, Checked = fax.Checked })],
            Agreement = agreement is null ? null : DocumentOf(agreement),
        };

    public static AgencyRow RowOf(AgencyDocument document, long version) => new()
    {
        Id = document.Id,
        Name = document.Name.Trim(),
        Domains = [.. document.Domains.Select(Plain).Distinct(StringComparer.Ordinal)],
        Addresses = [.. Listed(document).Select(Plain).Distinct(StringComparer.Ordinal)],
        ExcludedAddresses = [.. document.ExcludedAddresses.Select(Plain)],
        SharedDomain = document.SharedDomain,
        IncludeSubdomains = document.IncludeSubdomains,
        PointOfContact = document.PointOfContact is { } contact ? Plain(contact.Address) : null,
        Phone = document.Phone ?? document.PointOfContact?.Phone,
        Document = Written(document),
        Version = version,
    };

    public static AgreementRow? RowOf(AgencyDocument agency, DateOnly? approvedEnd) => agency.Agreement is not { } agreement ? null : new AgreementRow
    {
        AgencyId = agency.Id,
        State = agreement.State.Code(),
        Start = agreement.Start,
        EndInclusive = agreement.EndInclusive,
        Categories = agreement.Categories.Aggregate(PersonalDataCategories.None, (sum, tick) => sum | AgreementWords.Opens(tick)),
        Purposes = [.. agreement.Purposes.Select(purpose => purpose.Code())],
        BulkListsAllowed = agreement.BulkListsAllowed,
        ConsentRequired = agreement.ConsentRequired && agency.Kind != AgencyKind.Processor,
        SecurityMethod = agreement.SecurityMethod.Code(),
        Review = agreement.Review,
        ApprovedEnd = approvedEnd,
        AccreditationExpires = agreement.AccreditationExpires,
    };

    /// <summary>The document as it is kept.</summary>
    public static string Written(AgencyDocument document) => Encoding.UTF8.GetString(StrictJson.Write(document));

    /// <summary>Every address that is the agency's by itself: the listed ones and those of the people named.</summary>
    public static IEnumerable<string> Listed(AgencyDocument document) => document.Addresses
        .Concat(document.Workers.Select(worker => worker.Address))
        .Concat(document.Deputy is { } deputy ? [deputy.Address] : Array.Empty<string>());

    private static AgreementDocument DocumentOf(AgreementRow row) => new()
    {
        State = AgreementWords.Word(row.State),
        Start = row.Start,
        EndInclusive = row.EndInclusive,
        Review = row.Review,
        Purposes = [.. row.Purposes.Select(AgreementWords.Read<AgreedPurpose>).OfType<AgreedPurpose>()],
        Categories = [.. AgreementWords.Ticks(row.Categories)],
        ConsentRequired = row.ConsentRequired,
        BulkListsAllowed = row.BulkListsAllowed,
        SecurityMethod = AgreementWords.Read<SecurityMethod>(row.SecurityMethod ?? "") ?? SecurityMethod.MessageEncryption,
        AccreditationExpires = row.AccreditationExpires,
    };

    private static string Plain(string text) => text.Trim().ToLowerInvariant();
}
