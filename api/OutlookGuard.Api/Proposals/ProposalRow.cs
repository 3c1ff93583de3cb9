using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Proposals;

/// <summary>A change of a register that somebody proposed, as stored: appended, never changed.</summary>
internal sealed class ProposalRow
{
    public required Guid Id { get; init; }

    /// <summary>The kind's code.</summary>
    public required string Kind { get; init; }

    /// <summary>What it would change: an agency's or team's id, or the kind itself where there is only one.</summary>
    public required string Subject { get; init; }

    public required Guid ProposedBy { get; init; }
    public required string ProposedByName { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>How often the subject had been changed when it was proposed.</summary>
    public required long BaseVersion { get; init; }

    /// <summary>The whole document that stood, as JSON; null for something new.</summary>
    public string? Before { get; init; }

    /// <summary>The whole document that shall stand, as JSON.</summary>
    public required string After { get; init; }

    /// <summary>Why, in the proposer's words.</summary>
    public string? Note { get; init; }

    /// <summary>What both people should look at twice, each as <c>field: sentence</c>.</summary>
    public List<string> Warnings { get; init; } = [];

    /// <summary>The import that it came with; null for one by itself.</summary>
    public Guid? Batch { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<ProposalRow>
    {
        public void Configure(EntityTypeBuilder<ProposalRow> builder)
        {
            builder.ToTable("Proposals").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasAlternateKey(row => new { row.Id, row.Kind, row.ProposedBy });
            builder.HasIndex(row => new { row.Subject, row.ProposedAt });
            builder.HasIndex(row => row.ProposedAt);
            builder.HasIndex(row => row.Batch);
        }
    }
}

/// <summary>What became of a proposal, as stored: appended once, never changed.</summary>
/// <remarks>
/// The database itself keeps the four eyes: a proposal has one decision at most (its key), a decision tells the proposal's true proposer (the foreign
/// key), and who approves or rejects is another person (the check), in every order and every race.
/// </remarks>
internal sealed class ProposalDecisionRow
{
    public required Guid ProposalId { get; init; }

    /// <summary>The proposal's kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The proposal's proposer.</summary>
    public required Guid ProposedBy { get; init; }

    public required Guid DecidedBy { get; init; }
    public required string DecidedByName { get; init; }
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The decision's code.</summary>
    public required string Decision { get; init; }

    /// <summary>Why, in the decider's words.</summary>
    public string? Note { get; init; }

    /// <summary>The version of the registers that it made; null when nothing was changed.</summary>
    public long? RegisterVersion { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<ProposalDecisionRow>
    {
        public void Configure(EntityTypeBuilder<ProposalDecisionRow> builder)
        {
            builder.ToTable("ProposalDecisions", table =>
            {
                table.HasCheckConstraint(
                    "CK_ProposalDecisions_FourEyes",
                    """("Decision" IN ('approved', 'rejected') AND "DecidedBy" <> "ProposedBy") OR ("Decision" IN ('withdrawn', 'at_once') AND "DecidedBy" = "ProposedBy")""");
                table.HasCheckConstraint(
                    "CK_ProposalDecisions_AtOnce",
                    """("Decision" = 'at_once') = ("Kind" IN ('suspension', 'extension'))""");
            }).HasKey(row => row.ProposalId);
            builder.Property(row => row.ProposalId).ValueGeneratedNever();
            builder.HasOne<ProposalRow>().WithOne()
                .HasForeignKey<ProposalDecisionRow>(row => new { row.ProposalId, row.Kind, row.ProposedBy })
                .HasPrincipalKey<ProposalRow>(row => new { row.Id, row.Kind, row.ProposedBy })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
