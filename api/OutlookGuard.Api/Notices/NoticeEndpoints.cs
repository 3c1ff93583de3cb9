using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Notices;

/// <summary>Who has been told, who has acknowledged, and what a person found out by ringing.</summary>
internal static class NoticeEndpoints
{
    // Chosen: a board of the last five hundred; what is open comes first.
    private const int MostShown = 500;

    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{reference}/notices", OfCase).WithTags("Notices").WithMetadata(new OnPages()).RequireAuthorization(nameof(Roles.Worker))
            .WithSummary("The notices about one case.").Produces<ImmutableArray<NoticeAnswer>>().Refuses(401, 403, 404);
        var board = routes.MapGroup("/notices").WithTags("Notices").WithMetadata(new OnPages()).RequireAuthorization(nameof(Roles.DataController));
        board.MapGet("/", Board).WithSummary("Who has been told and who has acknowledged: open ones first.").Produces<ImmutableArray<NoticeAnswer>>().Refuses(401, 403);
        board.MapPost("/{id:guid}/acknowledged", Acknowledged).WithSummary("Records that an agency said, by phone or reply, that it has a notice.")
            .Accepts<AcknowledgedRequest>("application/json").Produces<NoticeAnswer>().Refuses(400, 401, 403, 404);
        board.MapPost("/{id:guid}/came-back", CameBack).WithSummary("Records that a notice came back: the second contact gets it, or somebody is asked to ring.")
            .Produces<NoticeAnswer>().Refuses(401, 403, 404);
    }

    /// <summary>The letters that Development writes instead of sending them.</summary>
    public static void MapWrittenNotices(this IEndpointRouteBuilder routes)
    {
        var written = routes.MapGroup("/notices/letters").WithTags("Notices").WithMetadata(new OnPages()).RequireAuthorization(nameof(Roles.DataController)).ExcludeFromDescription();
        written.MapGet("/", (IServiceProvider services) => TypedResults.Ok(services.GetService<EmlNoticeMailer>()?.Letters() ?? []));
        written.MapGet("/{name}", async Task<IResult> (string name, IServiceProvider services, CancellationToken stop) =>
            services.GetService<EmlNoticeMailer>() is { } mailer && await mailer.ReadAsync(name, stop) is { } letter ? TypedResults.Text(letter, "text/plain") : TypedResults.NotFound());
    }

    private static async Task<IResult> OfCase(string reference, Caller caller, GuardDb db, CancellationToken stop) =>
        await CaseAccess.FindAsync(db, reference, caller, stop) is { } one
            ? TypedResults.Ok(await TellAsync(db, await db.Set<NoticeRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference).OrderByDescending(row => row.QueuedAt).ToListAsync(stop), caller, stop))
            : TypedResults.NotFound();

    private static async Task<IResult> Board(Caller caller, GuardDb db, CancellationToken stop)
    {
        NoticeState[] closed = [NoticeState.Acknowledged, NoticeState.Superseded];
        var open = Enum.GetValues<NoticeState>().Except(closed).ToArray();
        var newest = db.Set<NoticeRow>().AsNoTracking().OrderByDescending(row => row.QueuedAt);
        var rows = await newest.Where(row => open.Contains(row.State)).Take(MostShown).ToListAsync(stop);
        rows.AddRange(await newest.Where(row => closed.Contains(row.State)).Take(MostShown - rows.Count).ToListAsync(stop));
        return TypedResults.Ok(await TellAsync(db, rows, caller, stop));
    }

    private static async Task<IResult> Acknowledged(Guid id, HttpRequest request, Caller caller, GuardDb db, Acknowledgements acknowledgements, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<AcknowledgedRequest>(request, stop);
        if (asked.How == Acknowledgement.Link)
            throw BadInput.In("how", "Must be reply or phone.");
        if (await FindAsync(db, id, stop) is not { } notice)
            return TypedResults.NotFound();
        await acknowledgements.RecordAsync(notice, asked.How, caller.Id, stop);
        return TypedResults.Ok((await TellAsync(db, [(await FindAsync(db, id, stop))!], caller, stop))[0]);
    }

    private static async Task<IResult> CameBack(Guid id, Caller caller, GuardDb db, NoticeSweep sweep, NoticeOutbox outbox, CancellationToken stop)
    {
        if (await FindAsync(db, id, stop) is not { } notice)
            return TypedResults.NotFound();
        await sweep.CameBackAsync(notice, caller.Id, stop);
        outbox.Ring();
        return TypedResults.Ok((await TellAsync(db, [(await FindAsync(db, id, stop))!], caller, stop))[0]);
    }

    private static Task<NoticeRow?> FindAsync(GuardDb db, Guid id, CancellationToken stop) => db.Set<NoticeRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop);

    // A sealed case is not even named to somebody who is not on its team.
    private static async Task<ImmutableArray<NoticeAnswer>> TellAsync(GuardDb db, List<NoticeRow> rows, Caller caller, CancellationToken stop)
    {
        var (references, ids) = (rows.Select(row => row.CaseReference).Distinct().ToList(), rows.Select(row => row.AgencyId).Distinct().ToList());
        var cases = await db.Set<CaseRow>().AsNoTracking().Where(row => references.Contains(row.Reference)).ToListAsync(stop);
        var known = cases.Where(row => CaseAccess.MayKnow(row, caller)).Select(row => row.Reference).ToHashSet(StringComparer.Ordinal);
        var names = await db.Set<AgencyRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        return [.. rows.Select(row => new NoticeAnswer(
            row.Id, NoticeRow.NumberOf(row.Id, row.Contact), known.Contains(row.CaseReference) ? row.CaseReference : null, row.AgencyId, names.GetValueOrDefault(row.AgencyId, row.AgencyId),
            row.Kind, row.Since, row.QueuedAt, row.State, row.Contact, row.Address, row.SentAt, row.AcknowledgedAt, row.AcknowledgedBy, row.Attempts))];
    }
}

/// <summary>How an agency said that it has a notice.</summary>
internal sealed record AcknowledgedRequest
{
    /// <summary>By reply or by phone.</summary>
    public required Acknowledgement How { get; init; }
}

/// <summary>One notice on the board.</summary>
/// <param name="Case">The case's reference; absent for a case that is sealed to the caller.</param>
/// <param name="Attempts">How many turns were taken at it.</param>
internal sealed record NoticeAnswer(
    Guid Id, string Number, string? Case, string Agency, string AgencyName, NoticeChangeKind Kind, DateTimeOffset Since, DateTimeOffset QueuedAt, NoticeState State,
    NoticeContact Contact, string? Address, DateTimeOffset? SentAt, DateTimeOffset? AcknowledgedAt, Acknowledgement? AcknowledgedBy, int Attempts);
