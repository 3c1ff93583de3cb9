using System.Collections.Immutable;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Agreements;

namespace OutlookGuard.Api.Partners;

/// <summary>Whom we share with: found, seen, suspended, extended. Everything else is a proposal.</summary>
internal static class AgencyEndpoints
{
    private const int OrdinaryPage = 50;

    public static void MapPartners(this IEndpointRouteBuilder routes)
    {
        var agencies = routes.MapGroup("/agencies").WithTags("Agencies");
        agencies.MapGet("", ListAsync).RequireAuthorization(AnyOf.Readers).WithSummary("Agencies that fit a search, by state and page.")
            .Produces<AgencyPage>().Refuses(400, 401, 403, 429, 503);
        agencies.MapGet("/{id}", GetAsync).RequireAuthorization(AnyOf.Readers).WithSummary("One agency with its agreement and its history.")
            .Produces<AgencyAnswer>().Refuses(401, 403, 404, 429, 503);
        agencies.MapPost("/{id}/suspend", SuspendAsync).RequireAuthorization(AnyOf.Keepers).WithSummary("Suspends the agreement at once: one person is enough.")
            .Accepts<ReasonRequest>("application/json").Produces<ProposalAnswer>().Refuses(400, 401, 403, 404, 409, 413, 415, 429, 503);
        agencies.MapPost("/{id}/resume", ResumeAsync).RequireAuthorization(nameof(Roles.Administrator)).WithSummary("Proposes that a suspended agreement is in force again.")
            .Accepts<ReasonRequest>("application/json").Produces<ProposalAnswer>(StatusCodes.Status201Created).Refuses(400, 401, 403, 404, 409, 413, 415, 429, 503);
        agencies.MapPost("/{id}/extend", ExtendAsync).RequireAuthorization(nameof(Roles.DataController)).WithSummary("Lets the agreement run up to a month longer: the data controller alone.")
            .Accepts<ExtensionRequest>("application/json").Produces<ProposalAnswer>().Refuses(400, 401, 403, 404, 409, 413, 415, 429, 503);
        agencies.MapAgencyFiles();
        routes.MapCalendar();
    }

    private static async Task<IResult> ListAsync(
        GuardDb db, RegisterReader registers, TimeProvider clock, string? search, string? state, string? order, int? page, int? size, CancellationToken stop)
    {
        if (state is not null && state != AgencyList.NoAgreement && !AgreementStateCodes.TryParse(state, out _))
            throw BadInput.In("state", "Is not a state.");
        if (order is not (null or "name" or "end"))
            throw BadInput.In("order", "Must be name or end.");
        if (page is < 1 or > int.MaxValue / AgencyList.MostOnAPage)
            throw BadInput.In("page", "Counts from 1.");
        if (size is < 1 or > AgencyList.MostOnAPage)
            throw BadInput.In("size", $"Must be between 1 and {AgencyList.MostOnAPage}.");
        var (register, _) = await registers.ReadAsync(db, stop);
        var take = size ?? OrdinaryPage;
        return TypedResults.Ok(AgencyList.Page(
            register, search, state, order == "end" ? AgencyOrder.End : AgencyOrder.Name, (((page ?? 1) - 1) * take, take), Day.Of(register, clock)));
    }

    private static async Task<IResult> GetAsync(string id, GuardDb db, RegisterReader registers, TimeProvider clock, CancellationToken stop)
    {
        if (await AgencyChange.FindAsync(db, id, stop) is not { } standing)
            return Problems.Of(StatusCodes.Status404NotFound);
        var (register, _) = await registers.ReadAsync(db, stop);
        var today = Day.Of(register, clock);
        var approvedEnd = standing.Document.Agreement is null ? null : AgencyRecord.RowOf(standing.Document, standing.ApprovedEnd);
        return TypedResults.Ok(new AgencyAnswer(
            standing.Document,
            standing.Version,
            approvedEnd is null ? AgencyList.NoAgreement : AgreementPhase.On(AgencyList.Terms(approvedEnd), today).Code(),
            approvedEnd is null ? null : AgreementReminder.Due(AgencyList.Terms(approvedEnd), today)?.DaysLeft,
            standing.ApprovedEnd,
            await ProposalReader.HistoryAsync(db, id, stop)));
    }

    private static async Task<IResult> SuspendAsync(string id, HttpRequest request, GuardDb db, ProposalDesk desk, Caller caller, CancellationToken stop)
    {
        var reason = await ReasonOf(request, stop);
        return await Refused.OrOk(db, () => desk.DoAtOnceAsync(ProposalKind.Suspension, id, token => AgencyDeeds.SuspendAsync(db, id, reason, token), reason, caller, stop), stop);
    }

    private static async Task<IResult> ExtendAsync(
        string id, HttpRequest request, GuardDb db, RegisterReader registers, ProposalDesk desk, TimeProvider clock, Caller caller, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<ExtensionRequest>(request, stop);
        var today = Day.Of((await registers.ReadAsync(db, stop)).Snapshot, clock);
        return await Refused.OrOk(
            db, () => desk.DoAtOnceAsync(ProposalKind.Extension, id, token => AgencyDeeds.ExtendAsync(db, id, asked.EndInclusive, today, token), asked.Note, caller, stop), stop);
    }

    private static async Task<IResult> ResumeAsync(string id, HttpRequest request, GuardDb db, ProposalDesk desk, Caller caller, CancellationToken stop)
    {
        var reason = await ReasonOf(request, stop);
        if (await AgencyChange.FindAsync(db, id, stop) is not { } standing)
            return Problems.Of(StatusCodes.Status404NotFound);
        if (AgencyDeeds.Resumed(standing.Document) is not { } after)
            return Problems.Refusal(StatusCodes.Status409Conflict, "not-suspended", "The agreement is not suspended.");
        var row = await desk.ProposeAsync(ProposalKind.Agency, id, AgencyRecord.Written(after), reason, caller, stop);
        return TypedResults.Created($"/api/proposals/{row.Id}", ProposalAnswer.From(row, decision: null));
    }

    private static async Task<string> ReasonOf(HttpRequest request, CancellationToken stop) =>
        (await JsonBody.ReadAsync<ReasonRequest>(request, stop)).Reason.Trim() is { Length: > 0 } reason ? reason : throw BadInput.In("reason", "Must not be empty.");
}

/// <summary>The day in the organisation's calendar.</summary>
internal static class Day
{
    public static DateOnly Of(RegisterSnapshot register, TimeProvider clock) => DateOnly.FromDateTime(register.Local(clock.GetUtcNow()).DateTime);
}

/// <summary>An agency with its agreement and its history.</summary>
/// <param name="Agency">Everything known of it.</param>
/// <param name="Version">How often it was changed.</param>
/// <param name="State">The state of its agreement today: a state's code, or <c>none</c>.</param>
/// <param name="DaysLeft">How many days are left of an agreement that is expiring; absent otherwise.</param>
/// <param name="ApprovedEnd">The last day that two people approved; extensions are counted from it.</param>
/// <param name="History">Everything that was proposed for and done to it, newest first.</param>
internal sealed record AgencyAnswer(AgencyDocument Agency, long Version, string State, int? DaysLeft, DateOnly? ApprovedEnd, ImmutableArray<ProposalAnswer> History);

/// <summary>Why.</summary>
internal sealed record ReasonRequest
{
    /// <summary>Why, in the person's words.</summary>
    [System.ComponentModel.DataAnnotations.MaxLength(ProposalLimits.NoteCharacters)]
    public required string Reason { get; init; }
}

/// <summary>A later last day.</summary>
internal sealed record ExtensionRequest
{
    /// <summary>The new last day, inclusive: at most 31 days after the last day that two people approved.</summary>
    public required DateOnly EndInclusive { get; init; }

    /// <summary>Why.</summary>
    [System.ComponentModel.DataAnnotations.MaxLength(ProposalLimits.NoteCharacters)]
    public string? Note { get; init; }
}
