using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Organisation;

/// <summary>Our own organisation, as people propose and see it.</summary>
internal sealed record OrganisationDocument
{
    /// <summary>Its name.</summary>
    [MaxLength(OrganisationRules.LineCharacters), SingleLine]
    public required string Name { get; init; }

    /// <summary>Its own domains, each exactly.</summary>
    [MaxLength(OrganisationRules.Domains)]
    public required ImmutableArray<string> Domains { get; init; }

    /// <summary>Endings that only public bodies get, of at least two labels, for example <c>police.uk</c>.</summary>
    [MaxLength(OrganisationRules.Domains)]
    public ImmutableArray<string> PublicBodySuffixes { get; init; } = [];

    /// <summary>The time zone in which days begin and end, by its IANA name.</summary>
    [MaxLength(OrganisationRules.LineCharacters), SingleLine]
    public string TimeZone { get; init; } = "Europe/London";

    /// <summary>Whom a worker rings when a mail is stopped.</summary>
    [MaxLength(OrganisationRules.LineCharacters), SingleLine]
    public required string DataController { get; init; }

    /// <summary>The number to ring.</summary>
    [MaxLength(OrganisationRules.LineCharacters), SingleLine]
    public required string DataControllerPhone { get; init; }

    public static OrganisationDocument Of(OrganisationRow row) => new()
    {
        Name = row.Name ?? "",
        Domains = [.. row.Domains],
        PublicBodySuffixes = [.. row.PublicBodySuffixes],
        TimeZone = row.TimeZone,
        DataController = row.DataController ?? "",
        DataControllerPhone = row.DataControllerPhone ?? "",
    };

    public OrganisationRow ToRow(long registerVersion, long directoryVersion) => new()
    {
        Name = Name.Trim(),
        Domains = [.. Domains.Select(domain => domain.Trim().ToLowerInvariant())],
        PublicBodySuffixes = [.. PublicBodySuffixes.Select(suffix => suffix.Trim().ToLowerInvariant())],
        TimeZone = TimeZone,
        DataController = DataController.Trim(),
        DataControllerPhone = DataControllerPhone.Trim(),
        RegisterVersion = registerVersion,
        DirectoryVersion = directoryVersion,
    };
}
