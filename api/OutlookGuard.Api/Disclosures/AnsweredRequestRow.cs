using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Disclosures;

/// <summary>A request that was answered: asked again with the same key, it gets the same answer.</summary>
internal sealed class AnsweredRequestRow
{
    public required Guid Person { get; init; }

    /// <summary>The keyed hash of the client's key.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>The keyed digest of the whole request.</summary>
    public required byte[] RequestDigest { get; init; }

    public required Guid DisclosureId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The answer, sealed: it may quote the sender's own words back.</summary>
    public required byte[] SealedAnswer { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<AnsweredRequestRow>
    {
        public void Configure(EntityTypeBuilder<AnsweredRequestRow> builder)
        {
            builder.ToTable("AnsweredRequests").HasKey(row => new { row.Person, row.KeyHash });
            builder.HasIndex(row => row.At);
            builder.HasIndex(row => row.DisclosureId);
        }
    }
}
