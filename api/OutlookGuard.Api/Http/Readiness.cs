namespace OutlookGuard.Api.Http;

/// <summary>Whether work can be taken, and which part is missing if not.</summary>
internal sealed class Readiness
{
    private readonly TaskCompletionSource completed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string waitsFor = "start-up";

    /// <summary>The part that is still missing, or null when everything is there.</summary>
    public string? Missing => completed.Task.IsCompleted ? null : waitsFor;

    /// <summary>Ends when everything is there.</summary>
    public Task Completed => completed.Task;

    public void WaitsFor(string part) => waitsFor = part;

    public void IsComplete() => completed.TrySetResult();
}
