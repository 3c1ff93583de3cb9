using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Partners;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Previews;

/// <summary>What a change would have made of last month's mails, and what observing let go. Counts only: no mail, no case, no person.</summary>
internal static class PreviewEndpoints
{
    /// <summary>How far a preview looks back, in days. Source: the administrator's question "what would have changed last month".</summary>
    public const int Days = 30;

    public static void MapPreviews(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/proposals/{id:guid}/preview", PreviewAsync).WithTags("Proposals").RequireAuthorization(AnyOf.Keepers)
            .WithSummary("Decides last month's mails anew, from their facts, as if the proposal had been in force.")
            .Produces<PreviewAnswer>().Refuses(401, 403, 404, 409, 429, 503);
        routes.MapGet("/rollout/observed", ObservedAsync).WithTags("Teams").RequireAuthorization(AnyOf.Keepers)
            .WithSummary("What enforcing would have done with the mails of teams that observe or are advised.")
            .Produces<ObservedAnswer>().Refuses(400, 401, 403, 429, 503);
    }

    private static async Task<IResult> PreviewAsync(Guid id, GuardDb db, RegisterReader registers, KeyCabinet cabinet, TimeProvider clock, CancellationToken stop)
    {
        if (await db.Set<ProposalRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } proposal)
            return Problems.Of(StatusCodes.Status404NotFound);
        if (ProposalCodes.Read<ProposalKind>(proposal.Kind) is not (ProposalKind.Agency or ProposalKind.Suspension or ProposalKind.Extension))
            return Problems.Refusal(StatusCodes.Status409Conflict, "no-preview", "Only a change of an agency can be tried on last month's mails.");

        var turn = new AgencyTurn(Documents.Read<AgencyDocument>(proposal.After), Day.Of((await registers.ReadAsync(db, stop)).Snapshot, clock), cabinet.Keys);
        var until = clock.GetUtcNow();
        var since = until.AddDays(-Days);
        var tally = new PreviewTally();
        await foreach (var facts in db.Set<DisclosureFactsRow>().AsNoTracking().Where(row => row.At >= since).Select(row => row.Facts).AsAsyncEnumerable().WithCancellation(stop))
        {
            var kept = StrictJson.Read<KeptFacts>(Encoding.UTF8.GetBytes(facts));
            tally.Add(kept, turn.Turn(kept));
        }

        return TypedResults.Ok(tally.ToAnswer(since, until));
    }

    private static async Task<IResult> ObservedAsync(GuardDb db, TimeProvider clock, DateTimeOffset? from, DateTimeOffset? to, CancellationToken stop)
    {
        var until = (to ?? clock.GetUtcNow()).ToUniversalTime();
        var since = (from ?? until.AddDays(-Days)).ToUniversalTime();
        if (until < since)
            throw BadInput.In("to", "Lies before from.");
        var enforce = RolloutMode.Enforce.Code();
        var rows = await db.Set<DisclosureFactsRow>().AsNoTracking()
            .Where(row => row.Mode != enforce && row.At >= since && row.At < until)
            .Select(row => new { row.Mode, row.Outcome, row.Enforced, row.Observed }).ToListAsync(stop);
        return TypedResults.Ok(new ObservedAnswer(
            since,
            until,
            rows.Count,
            [.. rows.GroupBy(row => (row.Mode, row.Outcome, row.Enforced)).Select(same => new ObservedOutcome(same.Key.Mode, same.Key.Outcome, same.Key.Enforced, same.Count()))
                .OrderByDescending(outcome => outcome.Count).ThenBy(outcome => outcome.Mode, StringComparer.Ordinal)],
            new SortedDictionary<string, int>(rows.SelectMany(row => row.Observed).CountBy(rule => rule).ToDictionary(), StringComparer.Ordinal)));
    }
}

/// <summary>Counts what a change would have changed.</summary>
internal sealed class PreviewTally
{
    private readonly Dictionary<(Outcome Before, Outcome After), int> outcomes = [];
    private readonly SortedDictionary<string, (int Added, int Gone)> rules = new(StringComparer.Ordinal);
    private int decisions;
    private int touched;

    public void Add(KeptFacts before, KeptFacts after)
    {
        decisions++;
        if (ReferenceEquals(before, after))
            return;
        touched++;
        var (old, fresh) = (DisclosurePolicy.Decide(before.ToFacts()), DisclosurePolicy.Decide(after.ToFacts()));
        if (old.Outcome != fresh.Outcome)
            outcomes[(old.Outcome, fresh.Outcome)] = outcomes.GetValueOrDefault((old.Outcome, fresh.Outcome)) + 1;
        foreach (var rule in fresh.Reasons.Except(old.Reasons))
            rules[rule.Code()] = (rules.GetValueOrDefault(rule.Code()).Added + 1, rules.GetValueOrDefault(rule.Code()).Gone);
        foreach (var rule in old.Reasons.Except(fresh.Reasons))
            rules[rule.Code()] = (rules.GetValueOrDefault(rule.Code()).Added, rules.GetValueOrDefault(rule.Code()).Gone + 1);
    }

    public PreviewAnswer ToAnswer(DateTimeOffset from, DateTimeOffset to) => new(
        from,
        to,
        decisions,
        touched,
        outcomes.Values.Sum(),
        [.. outcomes.Select(pair => new OutcomeChange(pair.Key.Before, pair.Key.After, pair.Value)).OrderByDescending(change => change.Count).ThenBy(change => change.Before)],
        [.. rules.Select(pair => new RuleChange(pair.Key, pair.Value.Added, pair.Value.Gone))]);
}

/// <summary>What a change would have made of last month's mails.</summary>
/// <param name="From">Since when, UTC.</param>
/// <param name="To">Until when, UTC.</param>
/// <param name="Decisions">How many mails were decided in that time.</param>
/// <param name="Touched">How many of them the change touches.</param>
/// <param name="Changed">How many would have had another outcome.</param>
/// <param name="Outcomes">From which outcome to which.</param>
/// <param name="Rules">Which rules would have spoken more and less.</param>
internal sealed record PreviewAnswer(
    DateTimeOffset From, DateTimeOffset To, int Decisions, int Touched, int Changed, ImmutableArray<OutcomeChange> Outcomes, ImmutableArray<RuleChange> Rules);

/// <summary>One change of outcome.</summary>
/// <param name="Before">The outcome without the change.</param>
/// <param name="After">The outcome with it.</param>
/// <param name="Count">How many mails.</param>
internal sealed record OutcomeChange(Outcome Before, Outcome After, int Count);

/// <summary>One rule's part in a change.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Added">In how many mails it would have stood besides.</param>
/// <param name="Gone">In how many it would not have stood any more.</param>
internal sealed record RuleChange(string Rule, int Added, int Gone);

/// <summary>What observing and advising let go.</summary>
/// <param name="From">Since when, UTC.</param>
/// <param name="To">Until when, UTC, exclusive.</param>
/// <param name="Decisions">How many mails of such teams.</param>
/// <param name="Outcomes">What became of them, and what enforcing would have made of them.</param>
/// <param name="Rules">How often each rule would have stood.</param>
internal sealed record ObservedAnswer(
    DateTimeOffset From, DateTimeOffset To, int Decisions, ImmutableArray<ObservedOutcome> Outcomes, SortedDictionary<string, int> Rules);

/// <summary>One kind of difference.</summary>
/// <param name="Mode">The team's mode.</param>
/// <param name="Outcome">What became of the mail.</param>
/// <param name="Enforced">What enforcing would have made of it.</param>
/// <param name="Count">How many mails.</param>
internal sealed record ObservedOutcome(string Mode, string Outcome, string Enforced, int Count);
