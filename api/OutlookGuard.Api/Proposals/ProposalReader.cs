using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Proposals;

/// <summary>Reads proposals with their decisions.</summary>
internal static class ProposalReader
{
    /// <summary>One page, newest first.</summary>
    public static async Task<ProposalPage> PageAsync(GuardDb db, ProposalFilter filter, CancellationToken stop)
    {
        var chosen = Joined(db).Where(pair =>
            (filter.Waiting == null || (pair.Decision == null) == filter.Waiting)
            && (filter.Subject == null || pair.Proposal.Subject == filter.Subject)
            && (filter.Batch == null || pair.Proposal.Batch == filter.Batch));
        var total = await chosen.CountAsync(stop);
        var rows = await chosen.OrderByDescending(pair => pair.Proposal.ProposedAt).ThenByDescending(pair => pair.Proposal.Id)
            .Skip(filter.Skip).Take(filter.Take).ToListAsync(stop);
        return new ProposalPage(total, [.. rows.Select(pair => ProposalAnswer.From(pair.Proposal, pair.Decision))]);
    }

    public static async Task<ProposalAnswer?> FindAsync(GuardDb db, Guid id, CancellationToken stop) =>
        await Joined(db).SingleOrDefaultAsync(pair => pair.Proposal.Id == id, stop) is { } found ? ProposalAnswer.From(found.Proposal, found.Decision) : null;

    /// <summary>Everything that was proposed for and done to an agency, newest first.</summary>
    public static async Task<ImmutableArray<ProposalAnswer>> HistoryAsync(GuardDb db, string agency, CancellationToken stop)
    {
        string[] kinds = [ProposalCodes.Code(ProposalKind.Agency), ProposalCodes.Code(ProposalKind.Suspension), ProposalCodes.Code(ProposalKind.Extension)];
        var rows = await Joined(db).Where(pair => pair.Proposal.Subject == agency && kinds.Contains(pair.Proposal.Kind))
            .OrderByDescending(pair => pair.Proposal.ProposedAt).ThenByDescending(pair => pair.Proposal.Id).ToListAsync(stop);
        return [.. rows.Select(pair => ProposalAnswer.From(pair.Proposal, pair.Decision))];
    }

    /// <summary>The proposals that wait, by what they would change: their ids and what would stand.</summary>
    public static IQueryable<ProposalRow> Waiting(GuardDb db) => Joined(db).Where(pair => pair.Decision == null).Select(pair => pair.Proposal);

    private static IQueryable<Pair> Joined(GuardDb db) =>
        from proposal in db.Set<ProposalRow>().AsNoTracking()
        join decision in db.Set<ProposalDecisionRow>().AsNoTracking() on proposal.Id equals decision.ProposalId into decisions
        from decision in decisions.DefaultIfEmpty()
        select new Pair { Proposal = proposal, Decision = decision };

    private sealed class Pair
    {
        public required ProposalRow Proposal { get; init; }
        public ProposalDecisionRow? Decision { get; init; }
    }
}

/// <summary>Which proposals to read.</summary>
internal sealed record ProposalFilter(bool? Waiting, string? Subject, Guid? Batch, int Skip, int Take);
