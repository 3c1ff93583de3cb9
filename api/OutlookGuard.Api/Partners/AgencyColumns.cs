using System.Collections.Immutable;
using System.Globalization;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;

namespace OutlookGuard.Api.Partners;

/// <summary>The columns of an agencies file, one table for reading and for writing. Lists stand in one cell, divided by semicolons.</summary>
internal static class AgencyColumns
{
    public const string Id = "id";

    public static readonly ImmutableArray<AgencyColumn> All =
    [
        new(Id, agency => agency.Id, (agency, text) => agency with { Id = text.ToLowerInvariant() }),
        new("name", agency => agency.Name, (agency, text) => agency with { Name = text }),
        new("kind", agency => agency.Kind.Code(), (agency, text) => agency with { Kind = text.Length == 0 ? AgencyKind.Agency : Word<AgencyKind>(text) }),
        new("legal_name", agency => agency.LegalName, (agency, text) => agency with { LegalName = Words(text) }),
        new("registration", agency => agency.Registration, (agency, text) => agency with { Registration = Words(text) }),
        new("domains", agency => List(agency.Domains), (agency, text) => agency with { Domains = List(text) }),
        new("shared_domain", agency => Truth(agency.SharedDomain), (agency, text) => agency with { SharedDomain = Truth(text, otherwise: false) }),
        new("include_subdomains", agency => Truth(agency.IncludeSubdomains), (agency, text) => agency with { IncludeSubdomains = Truth(text, otherwise: false) }),
        new("addresses", agency => List(agency.Addresses), (agency, text) => agency with { Addresses = List(text) }),
        new("excluded_addresses", agency => List(agency.ExcludedAddresses), (agency, text) => agency with { ExcludedAddresses = List(text) }),
        new("contact_address", agency => agency.PointOfContact?.Address, (agency, text) => agency with { PointOfContact = Contact(agency.PointOfContact, text) }),
        new("contact_name", agency => agency.PointOfContact?.Name, (agency, text) => agency with { PointOfContact = agency.PointOfContact is { } contact ? contact with { Name = Words(text) } : Nobody(text) }),
        new("contact_phone", agency => agency.PointOfContact?.Phone, (agency, text) => agency with { PointOfContact = agency.PointOfContact is { } contact ? contact with { Phone = Words(text) } : Nobody(text) }),
        new("deputy_address", agency => agency.Deputy?.Address, (agency, text) => agency with { Deputy = Contact(agency.Deputy, text) }),
        new("deputy_name", agency => agency.Deputy?.Name, (agency, text) => agency with { Deputy = agency.Deputy is { } deputy ? deputy with { Name = Words(text) } : Nobody(text) }),
        new("deputy_phone", agency => agency.Deputy?.Phone, (agency, text) => agency with { Deputy = agency.Deputy is { } deputy ? deputy with { Phone = Words(text) } : Nobody(text) }),
        new("phone", agency => agency.Phone, (agency, text) => agency with { Phone = Words(text) }),
        Agreed("state", agreement => agreement.State.Code(), (agreement, text) => agreement with { State = text.Length == 0 ? AgreementWord.Draft : Word<AgreementWord>(text) }),
        Agreed("start", agreement => Day(agreement.Start), (agreement, text) => agreement with { Start = Day(text) }),
        Agreed("end", agreement => Day(agreement.EndInclusive), (agreement, text) => agreement with { EndInclusive = Day(text) }),
        Agreed("review", agreement => Day(agreement.Review), (agreement, text) => agreement with { Review = Day(text) }),
        Agreed("purposes", agreement => List(agreement.Purposes.Select(one => one.Code())), (agreement, text) => agreement with { Purposes = [.. List(text).Select(Word<AgreedPurpose>).Distinct()] }),
        Agreed("categories", agreement => List(agreement.Categories.Select(one => one.Code())), (agreement, text) => agreement with { Categories = [.. List(text).Select(Word<AgreedCategory>).Distinct()] }),
        Agreed("consent_required", agreement => Truth(agreement.ConsentRequired), (agreement, text) => agreement with { ConsentRequired = Truth(text, otherwise: true) }),
        Agreed("bulk_lists", agreement => Truth(agreement.BulkListsAllowed), (agreement, text) => agreement with { BulkListsAllowed = Truth(text, otherwise: false) }),
        Agreed("security_method", agreement => agreement.SecurityMethod.Code(), (agreement, text) => agreement with { SecurityMethod = text.Length == 0 ? SecurityMethod.MessageEncryption : Word<SecurityMethod>(text) }),
        Agreed("accreditation_expires", agreement => Day(agreement.AccreditationExpires), (agreement, text) => agreement with { AccreditationExpires = Day(text) }),
        Agreed("incident_contact", agreement => agreement.IncidentContact, (agreement, text) => agreement with { IncidentContact = Words(text) }),
        Agreed("onward_sharing", agreement => agreement.OnwardSharing, (agreement, text) => agreement with { OnwardSharing = Words(text) }),
        Agreed("retention", agreement => agreement.Retention, (agreement, text) => agreement with { Retention = Words(text) }),
    ];

    private static AgencyColumn Agreed(string name, Func<AgreementDocument, string?> tell, Func<AgreementDocument, string, AgreementDocument> take) => new(
        name,
        agency => agency.Agreement is { } agreement ? tell(agreement) : null,
        (agency, text) => agency.Agreement is null && text.Length == 0
            ? agency
            : agency with { Agreement = take(agency.Agreement ?? new AgreementDocument { State = AgreementWord.Draft }, text) });

    private static AgencyPerson? Contact(AgencyPerson? standing, string address) =>
        address.Length == 0 ? null : standing is null ? new AgencyPerson { Address = address } : standing with { Address = address };

    private static AgencyPerson? Nobody(string text) => text.Length == 0 ? null : throw new FormatException("needs an address beside it");

    private static string? Words(string text) => text.Length == 0 ? null : text;

    private static ImmutableArray<string> List(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string List(IEnumerable<string> items) => string.Join("; ", items);

    private static string Truth(bool value) => value ? "yes" : "no";

    private static bool Truth(string text, bool otherwise) => text.ToLowerInvariant() switch
    {
        "" => otherwise,
        "yes" or "y" or "true" or "1" => true,
        "no" or "n" or "false" or "0" => false,
        _ => throw new FormatException("must be yes or no"),
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string text) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new FormatException("must be a day, such as 2026-03-31 or 31/03/2026");

    private static T Word<T>(string text)
        where T : struct, Enum =>
        AgreementWords.Read<T>(text) ?? throw new FormatException($"must be one of {string.Join(", ", Enum.GetValues<T>().Select(word => word.Code()))}");
}

/// <summary>One column.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Tell">What stands in it for an agency; null for nothing.</param>
/// <param name="Take">The agency with what stands in the cell. Throws <see cref="FormatException"/> with the end of the sentence "The column … ".</param>
internal sealed record AgencyColumn(string Name, Func<AgencyDocument, string?> Tell, Func<AgencyDocument, string, AgencyDocument> Take);
