using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
namespace OutlookGuard.Api.Agencies;

/// <summary>An agency we know, as stored. Agencies are organisations: nothing here is personal data of a client.</summary>
internal sealed class AgencyRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public List<string> Domains { get; init; } = [];
    public List<string> Addresses { get; init; } = [];
    public List<string> ExcludedAddresses { get; init; } = [];
    public bool SharedDomain { get; init; }
    public bool IncludeSubdomains { get; init; }
    public string? PointOfContact { get; init; }
    public string? Phone { get; init; }

    /// <summary>Everything that is known of it and its agreement, as it was approved (JSON of <see cref="AgencyDocument"/>); null when it came from a register file.</summary>
    public string? Document { get; init; }

    /// <summary>How often it or its agreement was changed. A proposal made on another number is not applied.</summary>
    public long Version { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<AgencyRow>
    {
        public void Configure(EntityTypeBuilder<AgencyRow> builder) => builder.ToTable("Agencies").HasKey(row => row.Id);
    }
}

/// <summary>An address that stands for several; no members means that nobody can look inside.</summary>
internal sealed class DistributionListRow
{
    public required string Address { get; init; }
    public List<string> Members { get; init; } = [];

    /// <summary>The agency whose list it is; null for one of our own.</summary>
    public string? AgencyId { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<DistributionListRow>
    {
        public void Configure(EntityTypeBuilder<DistributionListRow> builder) => builder.ToTable("DistributionLists").HasKey(row => row.Address);
    }
}

/// <summary>A fax number that may be used, as a gateway address.</summary>
internal sealed class FaxNumberRow
{
    public required string Address { get; init; }
    public string? Note { get; init; }
    public List<string> AgencyIds { get; init; } = [];

    /// <summary>When somebody last made sure that the number is right.</summary>
    public DateOnly? Checked { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<FaxNumberRow>
    {
        public void Configure(EntityTypeBuilder<FaxNumberRow> builder) => builder.ToTable("FaxNumbers").HasKey(row => row.Address);
    }
}
