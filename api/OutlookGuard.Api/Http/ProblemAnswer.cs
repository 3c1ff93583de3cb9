namespace OutlookGuard.Api.Http;

/// <summary>Every error has this form (RFC 9457), as <c>application/problem+json</c>. Only the description of the contract uses the type.</summary>
/// <param name="Type">What kind of problem; its last part is a code.</param>
/// <param name="Title">What is wrong, in plain words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="TraceId">The id to find it by.</param>
/// <param name="Errors">For each field that is wrong, what is wrong with it; absent when no field is to blame.</param>
internal sealed record ProblemAnswer(string Type, string Title, int Status, string TraceId, IReadOnlyDictionary<string, string[]>? Errors = null);

/// <summary>Declares problems on endpoints.</summary>
internal static class ProblemDeclarations
{
    /// <summary>Says with which problems an endpoint may answer.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in statuses)
            endpoint.Produces<ProblemAnswer>(status, "application/problem+json");
        return endpoint;
    }
}
