using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Agencies;

/// <summary>An agency with its agreement, as people propose and see it. Source: practice 2.5.</summary>
internal sealed record AgencyDocument
{
    /// <summary>Its short name, which never changes: lower-case letters, digits, hyphens and underscores.</summary>
    [MaxLength(AgencyLimits.IdCharacters), RegularExpression(AgencyLimits.Id)]
    public required string Id { get; init; }

    /// <summary>Its name as people say it.</summary>
    [MaxLength(AgencyLimits.LineCharacters), SingleLine]
    public required string Name { get; init; }

    /// <summary>A partner, or somebody who works on our behalf.</summary>
    public AgencyKind Kind { get; init; } = AgencyKind.Agency;

    /// <summary>Its legal name.</summary>
    [MaxLength(AgencyLimits.LineCharacters), SingleLine]
    public string? LegalName { get; init; }

    /// <summary>Its registration: charity, company or public body.</summary>
    [MaxLength(AgencyLimits.LineCharacters), SingleLine]
    public string? Registration { get; init; }

    /// <summary>Its postal address.</summary>
    [MaxLength(AgencyLimits.WordsCharacters)]
    public string? PostalAddress { get; init; }

    /// <summary>Its domains, each exactly.</summary>
    [MaxLength(AgencyLimits.Domains)]
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>Whether others have mailboxes under the same domains: then only listed addresses are the agency's.</summary>
    public bool SharedDomain { get; init; }

    /// <summary>Whether domains below its own are its own too.</summary>
    public bool IncludeSubdomains { get; init; }

    /// <summary>Its listed addresses.</summary>
    [MaxLength(AgencyLimits.Addresses)]
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Addresses of people whom the agreement leaves out.</summary>
    [MaxLength(AgencyLimits.Addresses)]
    public ImmutableArray<string> ExcludedAddresses { get; init; } = [];

    /// <summary>Named workers, with the numbers to ring back on.</summary>
    [MaxLength(AgencyLimits.Workers)]
    public ImmutableArray<AgencyPerson> Workers { get; init; } = [];

    /// <summary>Whom notices go to.</summary>
    public AgencyPerson? PointOfContact { get; init; }

    /// <summary>Whom notices go to when the first does not answer.</summary>
    public AgencyPerson? Deputy { get; init; }

    /// <summary>The number of its switchboard or duty desk.</summary>
    [MaxLength(AgencyLimits.LineCharacters), SingleLine]
    public string? Phone { get; init; }

    /// <summary>Its fax machines that may be used.</summary>
    [MaxLength(AgencyLimits.Faxes)]
    public ImmutableArray<FaxMachineEntry> Faxes { get; init; } = [];

    /// <summary>Its addresses that stand for several people.</summary>
    [MaxLength(AgencyLimits.Lists)]
    public ImmutableArray<MailingList> Lists { get; init; } = [];

    /// <summary>What we agreed with it; absent where there is no agreement.</summary>
    public AgreementDocument? Agreement { get; init; }
}

/// <summary>Whether an agency decides for itself what it does with personal data.</summary>
internal enum AgencyKind
{
    /// <summary>Works on our behalf, such as payroll: no survivor is asked.</summary>
    Processor,

    /// <summary>A partner that answers for itself.</summary>
    Agency,
}

/// <summary>A person at an agency.</summary>
internal sealed record AgencyPerson
{
    /// <summary>The name.</summary>
    [MaxLength(AgencyLimits.LineCharacters), SingleLine]
    public string? Name { get; init; }

    /// <summary>The role.</summary>
    [MaxLength(AgencyLimits.LineCharacters), SingleLine]
    public string? Role { get; init; }

    /// <summary>The address.</summary>
    [MaxLength(AgencyLimits.AddressCharacters), SingleLine]
    public required string Address { get; init; }

    /// <summary>The number to ring back on, never taken from a mail.</summary>
    [MaxLength(AgencyLimits.LineCharacters), SingleLine]
    public string? Phone { get; init; }

    /// <summary>When somebody last made sure that the number is right.</summary>
    public DateOnly? PhoneChecked { get; init; }
}

/// <summary>A fax machine.</summary>
internal sealed record FaxMachineEntry
{
    /// <summary>The mail address that reaches it, or its number.</summary>
    [MaxLength(AgencyLimits.AddressCharacters), SingleLine]
    public required string Number { get; init; }

    /// <summary>Where it stands.</summary>
    [MaxLength(AgencyLimits.LineCharacters), SingleLine]
    public string? Note { get; init; }

    /// <summary>When somebody last made sure that the number is right.</summary>
    public DateOnly? Checked { get; init; }
}

/// <summary>An address that stands for several people at an agency.</summary>
internal sealed record MailingList
{
    /// <summary>Its own address.</summary>
    [MaxLength(AgencyLimits.AddressCharacters), SingleLine]
    public required string Address { get; init; }

    /// <summary>Whom it reaches.</summary>
    [MaxLength(AgencyLimits.Addresses)]
    public ImmutableArray<string> Members { get; init; } = [];
}

/// <summary>The caps of an agency's record.</summary>
internal static class AgencyLimits
{
    public const int IdCharacters = 64;
    public const string Id = "^[a-z0-9][a-z0-9_-]*$";
    public const int LineCharacters = 200; // chosen: longer than any name
    public const int WordsCharacters = 2_000; // chosen: a page
    public const int AddressCharacters = 320; // RFC 5321 4.5.3.1
    public const int Domains = 50; // chosen: a council with every service on its own domain
    public const int Addresses = 500; // chosen: every caseworker of a large service
    public const int Workers = 200;
    public const int Faxes = 20;
    public const int Lists = 50;
}
