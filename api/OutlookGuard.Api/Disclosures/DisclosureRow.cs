using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Disclosures;

/// <summary>One assessed mail: enough to know it again, nothing to read it by.</summary>
internal sealed class DisclosureRow
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid Sender { get; init; }

    /// <summary>The outcome's code.</summary>
    public required string Outcome { get; init; }

    /// <summary>The keyed digest of exactly what would leave.</summary>
    public required byte[] Fingerprint { get; init; }

    /// <summary>Which state of the register it was weighed on.</summary>
    public required long RegisterVersion { get; init; }

    /// <summary>The worker's reasons for an override, sealed; null without one. The audit entry holds the digest of this form.</summary>
    public byte[]? SealedReasons { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<DisclosureRow>
    {
        public void Configure(EntityTypeBuilder<DisclosureRow> builder)
        {
            builder.ToTable("Disclosures").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => new { row.Sender, row.At });
            builder.HasIndex(row => row.Fingerprint);
        }
    }
}
