namespace OutlookGuard.Api.Http;

/// <summary>Whether work can be taken, and which part is missing if not.</summary>
internal sealed class Readiness
{
    private volatile string missing = "start-up";

    /// <summary>The part that is still missing, or null when everything is there.</summary>
    public string? Missing => missing.Length == 0 ? null : missing;

    public void WaitsFor(string part) => missing = part;

    public void IsComplete() => missing = "";
}
