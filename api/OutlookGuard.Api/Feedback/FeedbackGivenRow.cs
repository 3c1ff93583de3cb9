using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Feedback;

/// <summary>That one finding was spoken of already, so that it counts once. Only a keyed hash: it leads to nobody and no mail.</summary>
internal sealed class FeedbackGivenRow
{
    /// <summary>The keyed hash of person, decision, part, kind and place.</summary>
    public required byte[] Hash { get; init; }

    public required DateTimeOffset At { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<FeedbackGivenRow>
    {
        public void Configure(EntityTypeBuilder<FeedbackGivenRow> builder)
        {
            builder.ToTable("FeedbackGiven").HasKey(row => row.Hash);
            builder.HasIndex(row => row.At);
        }
    }
}
