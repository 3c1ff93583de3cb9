using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Cases;

/// <summary>An address that may not receive anything about one case, although its agency may: "not for this representative". A keyed hash only.</summary>
internal sealed class NotForRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string CaseReference { get; init; }
    public required byte[] AddressHashes { get; init; }

    /// <summary>The address for the case's own workers, sealed under the key ring.</summary>
    public required byte[] SealedDetails { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<NotForRow>
    {
        public void Configure(EntityTypeBuilder<NotForRow> builder)
        {
            builder.ToTable("NotForRepresentatives").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => row.CaseReference);
        }
    }
}

/// <summary>How an agency calls one of our cases. A bare reference: no personal data.</summary>
internal sealed class AgencyReferenceRow
{
    public required string CaseReference { get; init; }
    public required string AgencyId { get; init; }
    public required string Reference { get; set; }

    public sealed class Mapping : IEntityTypeConfiguration<AgencyReferenceRow>
    {
        public void Configure(EntityTypeBuilder<AgencyReferenceRow> builder) =>
            builder.ToTable("AgencyReferences").HasKey(row => new { row.CaseReference, row.AgencyId });
    }
}
