using System.Collections.Immutable;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;

namespace OutlookGuard.Api.Tasks;

internal static class TaskEndpoints
{
    public static IServiceCollection AddTasks(this IServiceCollection services) => services.AddScoped<TaskList>();

    public static void MapTasks(this IEndpointRouteBuilder routes)
    {
        var tasks = routes.MapGroup("/tasks").WithTags("Tasks").WithMetadata(new OnPages()).RequireAuthorization(nameof(Roles.Worker));
        tasks.MapGet("/", Open).WithSummary("What is to be done about the cases that the caller may know of, the oldest first.").Produces<ImmutableArray<TaskAnswer>>().Refuses(401, 403);
        tasks.MapPost("/{id:guid}", Turn).WithSummary("Ends a task, or puts it off with a reason.")
            .Accepts<TaskTurn>("application/json").Produces<TaskAnswer>().Refuses(400, 401, 403, 404);
    }

    private static async Task<IResult> Open(string? @case, Caller caller, TaskList tasks, CancellationToken stop) => TypedResults.Ok(await tasks.OpenAsync(caller, @case, stop));

    private static async Task<IResult> Turn(Guid id, HttpRequest request, Caller caller, TaskList tasks, CancellationToken stop)
    {
        var turn = await JsonBody.ReadAsync<TaskTurn>(request, stop);
        if (turn is { DeferTo: not null, Note: not { Length: > 0 } })
            throw BadInput.In("note", "Must say why it is put off.");
        return await tasks.TurnAsync(id, turn, caller, stop) is { } answer ? TypedResults.Ok(answer) : TypedResults.NotFound();
    }
}
