using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Feedback;

/// <summary>How often one thing was said of one kind of finding in one month. No person, no case, no mail.</summary>
internal sealed class FeedbackCountRow
{
    // Chosen: "2026-03"; the longest kind and the longest answer fit many times over.
    private const int MonthLength = 7;
    private const int CodeLength = 64;

    /// <summary>Year and month on the organisation's calendar, for example <c>2026-03</c>.</summary>
    public required string Month { get; init; }

    /// <summary>The kind's code.</summary>
    public required string Kind { get; init; }

    /// <summary>What spoke for it: the number of <see cref="Content.Explanation"/>, whose members never change theirs.</summary>
    public required int Why { get; init; }

    /// <summary>The code of what was said.</summary>
    public required string Says { get; init; }

    public required int Count { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<FeedbackCountRow>
    {
        public void Configure(EntityTypeBuilder<FeedbackCountRow> builder)
        {
            builder.ToTable("FeedbackCounts").HasKey(row => new { row.Month, row.Kind, row.Why, row.Says });
            builder.Property(row => row.Month).HasMaxLength(MonthLength);
            builder.Property(row => row.Kind).HasMaxLength(CodeLength);
            builder.Property(row => row.Says).HasMaxLength(CodeLength);
        }
    }
}
