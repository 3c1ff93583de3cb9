using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Declarations;

/// <summary>What a worker answered about one draft, as stored: what was said and about whom stands sealed.</summary>
internal sealed class DeclarationRow
{
    public required Guid Id { get; init; }

    public required Guid Person { get; init; }

    /// <summary>The decision that asked.</summary>
    public required Guid DisclosureId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When it stops to count.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>When something first rested on it: it then stays as the record of why.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>The keyed digest of the request, by which the same words sent twice are one declaration.</summary>
    public required byte[] RequestDigest { get; init; }

    /// <summary>Codes, case and recipients, sealed.</summary>
    public required byte[] SealedFacts { get; init; }

    /// <summary>The worker's own words, sealed so that only Content can read them.</summary>
    public required byte[] SealedWords { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<DeclarationRow>
    {
        public void Configure(EntityTypeBuilder<DeclarationRow> builder)
        {
            builder.ToTable("Declarations").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => new { row.Person, row.DisclosureId, row.RequestDigest }).IsUnique();
            builder.HasIndex(row => row.Until);
        }
    }
}
