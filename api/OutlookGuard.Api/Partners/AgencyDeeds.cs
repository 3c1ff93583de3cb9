using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Agreements;

namespace OutlookGuard.Api.Partners;

/// <summary>What one person may do to an agreement at once. The turn to change the registers is taken.</summary>
internal static class AgencyDeeds
{
    public static async Task<AtOnce> SuspendAsync(GuardDb db, string id, string reason, CancellationToken stop)
    {
        var standing = await FindAsync(db, id, stop);
        if (standing.Document.Agreement is not { } agreement)
            throw new Refused(StatusCodes.Status409Conflict, "no-agreement", "There is no agreement with this agency.");
        if (agreement.State == AgreementWord.Suspended)
            throw new Refused(StatusCodes.Status409Conflict, "already-suspended", "The agreement is suspended already.");
        if (agreement.State is AgreementWord.Terminated or AgreementWord.Ended)
            throw new Refused(StatusCodes.Status409Conflict, "not-in-force", "The agreement is not in force.");
        return await WriteAsync(db, standing, agreement with { State = AgreementWord.Suspended, Reason = reason }, standing.ApprovedEnd, stop);
    }

    public static async Task<AtOnce> ExtendAsync(GuardDb db, string id, DateOnly endInclusive, DateOnly today, CancellationToken stop)
    {
        var standing = await FindAsync(db, id, stop);
        if (standing.Document.Agreement is not { EndInclusive: { } end } agreement)
            throw new Refused(StatusCodes.Status409Conflict, "no-agreement", "There is no agreement with this agency that has a last day.");
        var row = AgencyRecord.RowOf(standing.Document, standing.ApprovedEnd)!;
        return AgreementExtension.Judge(AgencyList.Terms(row), standing.ApprovedEnd ?? end, endInclusive, today) switch
        {
            ExtensionAnswer.Extends => await WriteAsync(db, standing, agreement with { EndInclusive = endInclusive }, standing.ApprovedEnd ?? end, stop),
            ExtensionAnswer.TooLong => throw new Refused(
                StatusCodes.Status409Conflict, "too-long", $"One person may add {AgreementExtension.MostDays} days at most. For more, propose a new last day."),
            ExtensionAnswer.NotLonger => throw new Refused(StatusCodes.Status409Conflict, "not-longer", "The new last day must be later, and must not have passed."),
            _ => throw new Refused(StatusCodes.Status409Conflict, "not-in-force", "Only a signed agreement can be extended."),
        };
    }

    /// <summary>The document with its agreement in force again, or null when it is not suspended.</summary>
    public static AgencyDocument? Resumed(AgencyDocument document) => document.Agreement is { State: AgreementWord.Suspended } agreement
        ? document with { Agreement = agreement with { State = AgreementWord.Signed, Reason = null } }
        : null;

    private static async Task<StandingAgency> FindAsync(GuardDb db, string id, CancellationToken stop) =>
        await AgencyChange.FindAsync(db, id, stop) ?? throw new Refused(StatusCodes.Status404NotFound, "not-found", "There is nothing here.");

    private static async Task<AtOnce> WriteAsync(GuardDb db, StandingAgency standing, AgreementDocument agreement, DateOnly? approvedEnd, CancellationToken stop)
    {
        var after = standing.Document with { Agreement = agreement };
        await AgencyChange.WriteAsync(db, standing, after, approvedEnd, stop);
        return new AtOnce(new StandingSubject(AgencyRecord.Written(standing.Document), standing.Version), AgencyRecord.Written(after));
    }
}

/// <summary>An expected refusal found in the middle of a unit of work: nothing of it stays.</summary>
internal sealed class Refused(int status, string code, string title) : Exception(title)
{
    /// <summary>Does it and answers with what was recorded, or with the refusal.</summary>
    public static async Task<IResult> OrOk(GuardDb db, Func<Task<ProposalRow>> deed, CancellationToken stop)
    {
        try
        {
            var row = await deed();
            return TypedResults.Ok(await ProposalReader.FindAsync(db, row.Id, stop));
        }
        catch (Refused refused)
        {
            return refused.Result;
        }
    }

    private IResult Result => Problems.Refusal(status, code, Message);
}
