using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Audit;

/// <summary>One deed, in its place in one of the chains. Never changed, never removed.</summary>
internal sealed class AuditEntryRow
{
    /// <summary>Which of the chains.</summary>
    public int Lane { get; set; }

    /// <summary>Its place in that chain, counted from 1; 0 until it is linked.</summary>
    public long Sequence { get; set; }

    public required Guid Id { get; init; }

    /// <summary>When, UTC, in whole milliseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When, as the organisation's clocks showed it, with the offset.</summary>
    public required string LocalTime { get; init; }

    /// <summary>What was done: a code such as <c>disclosure-decided</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Who did it: the directory's id of the person.</summary>
    public required Guid Actor { get; init; }

    /// <summary>For whom: the keyed hash of a shared mailbox's address, or null.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The client and its version, or null when none was involved.</summary>
    public string? Client { get; init; }

    /// <summary>What it was done to: a decision's or another record's id.</summary>
    public required Guid Subject { get; init; }

    /// <summary>The outcome's code, or null where there is none.</summary>
    public string? Outcome { get; init; }

    /// <summary>Everything else as canonical JSON: ids, counts and codes, never a word of a mail.</summary>
    public required string Detail { get; init; }

    /// <summary>The hash of the entry before it in its lane.</summary>
    public byte[] PreviousHash { get; set; } = [];

    /// <summary>The hash over everything above.</summary>
    public byte[] Hash { get; set; } = [];

    public sealed class Mapping : IEntityTypeConfiguration<AuditEntryRow>
    {
        public void Configure(EntityTypeBuilder<AuditEntryRow> builder)
        {
            builder.ToTable("AuditEntries").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => new { row.Lane, row.Sequence }).IsUnique();
            builder.HasIndex(row => row.At);
            builder.HasIndex(row => row.Subject);
        }
    }
}
