using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Teams;

/// <summary>A team and how far it has come in the rollout, as stored.</summary>
internal sealed class TeamRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>The mode's code.</summary>
    public required string Mode { get; init; }

    public DateOnly From { get; init; }
    public DateOnly UntilInclusive { get; init; }

    /// <summary>How often it was changed.</summary>
    public long Version { get; init; }

    public RolloutTerm Term => new(RolloutModeCodes.TryParse(Mode, out var mode) ? mode : RolloutMode.Enforce, From, UntilInclusive);

    public sealed class Mapping : IEntityTypeConfiguration<TeamRow>
    {
        public void Configure(EntityTypeBuilder<TeamRow> builder)
        {
            builder.ToTable("Teams").HasKey(row => row.Id);
            builder.Ignore(row => row.Term);
        }
    }
}

/// <summary>Whose address is in which team, as stored: our own people only.</summary>
internal sealed class TeamMemberRow
{
    /// <summary>The address in lower case.</summary>
    public required string Address { get; init; }

    public required string TeamId { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<TeamMemberRow>
    {
        public void Configure(EntityTypeBuilder<TeamMemberRow> builder)
        {
            builder.ToTable("TeamMembers").HasKey(row => new { row.Address, row.TeamId });
            builder.HasIndex(row => row.TeamId);
        }
    }
}
