using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>What a decision rested on, as stored: so that a change of an agreement can be tried on last month's mails. No address and no word.</summary>
internal sealed class DisclosureFactsRow
{
    /// <summary>How long facts are kept. Chosen: the longest month and a few days to look at it.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(35);

    /// <summary>The decision's id.</summary>
    public required Guid Decision { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The code of the sender's mode in the rollout.</summary>
    public required string Mode { get; init; }

    /// <summary>The outcome's code.</summary>
    public required string Outcome { get; init; }

    /// <summary>The code of what enforcing every rule would have made of it.</summary>
    public required string Enforced { get; init; }

    /// <summary>The rules that would have stood, had the team been past observing.</summary>
    public List<string> Observed { get; init; } = [];

    /// <summary>JSON of <see cref="KeptFacts"/>.</summary>
    public required string Facts { get; init; }

    public static DisclosureFactsRow Of(DisclosureRow row, Weighed weighed, GuardKeys keys) => new()
    {
        Decision = row.Id,
        At = row.At,
        Mode = weighed.Mode.Code(),
        Outcome = row.Outcome,
        Enforced = weighed.Enforced.Outcome.Code(),
        Observed = [.. weighed.Verdict.Observed.Select(rule => rule.Code())],
        Facts = Encoding.UTF8.GetString(StrictJson.Write(KeptFacts.Of(weighed, keys))),
    };

    public sealed class Mapping : IEntityTypeConfiguration<DisclosureFactsRow>
    {
        public void Configure(EntityTypeBuilder<DisclosureFactsRow> builder)
        {
            builder.ToTable("DisclosureFacts").HasKey(row => row.Decision);
            builder.Property(row => row.Decision).ValueGeneratedNever();
            builder.HasIndex(row => row.At);
            builder.HasIndex(row => new { row.Mode, row.At });
        }
    }
}
