using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Tasks;

/// <summary>Something a person must do, as stored. One kind is asked once about one thing.</summary>
internal sealed class TaskRow
{
    public required Guid Id { get; init; }
    public required TaskKind Kind { get; init; }

    /// <summary>What it is about: a change of consent or a notice.</summary>
    public required Guid Concerns { get; init; }
    public required string CaseReference { get; init; }
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Not before this moment, when it was put off.</summary>
    public DateTimeOffset? DeferredTo { get; set; }
    public DateTimeOffset? DoneAt { get; set; }
    public Guid? DoneBy { get; set; }
    public TaskOutcome? Outcome { get; set; }

    /// <summary>What was said, or why it was put off, sealed.</summary>
    public byte[]? SealedNote { get; set; }

    public sealed class Mapping : IEntityTypeConfiguration<TaskRow>
    {
        public void Configure(EntityTypeBuilder<TaskRow> builder)
        {
            builder.ToTable("Tasks").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => new { row.Kind, row.Concerns }).IsUnique();
            builder.HasIndex(row => row.CaseReference);
            builder.HasIndex(row => row.DoneAt);
        }
    }
}

/// <summary>What is to be done.</summary>
internal enum TaskKind
{
    /// <summary>Tell her what her change of mind means for the service she gets. Source: requirements, GUIDE-24.</summary>
    TellHerWhatThisChanges = 0,

    /// <summary>A notice could not be delivered to either contact: ring the agency.</summary>
    RingTheAgency,

    /// <summary>Nobody has acknowledged a notice in time: ask the agency.</summary>
    AskForAcknowledgement,
}

/// <summary>How it ended.</summary>
internal enum TaskOutcome
{
    Done = 0,

    /// <summary>It cannot be done safely, or no longer makes sense.</summary>
    NotPossible,
}
