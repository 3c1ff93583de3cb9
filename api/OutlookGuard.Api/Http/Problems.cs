using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace OutlookGuard.Api.Http;

/// <summary>The one form of every error (RFC 9457): what kind, what to do, which fields, and an id to find it by.</summary>
internal static class Problems
{
    private const string TypePrefix = "/problems/";

    /// <summary>A request that cannot be used.</summary>
    public static IResult Of(BadInput input) => Create(
        input.Status,
        input.Status switch
        {
            StatusCodes.Status413PayloadTooLarge => "too-large",
            StatusCodes.Status415UnsupportedMediaType => "unsupported-content",
            _ => "malformed",
        },
        "The request cannot be used.",
        Fields(input.Faults));

    /// <summary>A status that some part of the framework set without a body.</summary>
    public static IResult Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Create(status, "sign-in", "Sign in first."),
        StatusCodes.Status403Forbidden => Create(status, "not-allowed", "You may not do this."),
        StatusCodes.Status404NotFound => Create(status, "not-found", "There is nothing here."),
        StatusCodes.Status405MethodNotAllowed => Create(status, "wrong-method", "This address does not answer that method."),
        StatusCodes.Status413PayloadTooLarge => Of(new BadInput(status, [new FieldFault(FieldFault.WholeDocument, "Is too large.")])),
        StatusCodes.Status415UnsupportedMediaType => Of(BadInput.NotReadable("Is not a kind of content that is read here.")),
        StatusCodes.Status429TooManyRequests => Create(status, "too-many", "Too many requests. Wait a moment and try again."),
        StatusCodes.Status503ServiceUnavailable => Create(status, "unavailable", "This could not be checked just now. Try again in a minute."),
        < StatusCodes.Status500InternalServerError => Create(status, "malformed", "The request cannot be used."),
        _ => Create(status, "fault", "Something went wrong on our side."),
    };

    /// <summary>An expected refusal.</summary>
    /// <param name="status">403 or 409.</param>
    /// <param name="code">The code of the refusal, in kebab case: the last part of the problem's type.</param>
    /// <param name="title">What is wrong, in plain words without anything from the request.</param>
    public static IResult Refusal(int status, string code, string title) => Create(status, code, title);

    /// <summary>Adds the id by which a problem is found in the log; replaces the framework's own.</summary>
    public static void Complete(ProblemDetailsContext context) =>
        context.ProblemDetails.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? context.HttpContext.TraceIdentifier;

    private static ProblemHttpResult Create(int status, string code, string title, Dictionary<string, string[]>? errors = null)
    {
        var more = errors is null ? null : new Dictionary<string, object?>(StringComparer.Ordinal) { ["errors"] = errors };
        return TypedResults.Problem(statusCode: status, title: title, type: TypePrefix + code, extensions: more);
    }

    private static Dictionary<string, string[]> Fields(ImmutableArray<FieldFault> faults) => faults
        .GroupBy(fault => fault.Field, StringComparer.Ordinal)
        .ToDictionary(field => field.Key, field => field.Select(fault => fault.What).ToArray(), StringComparer.Ordinal);
}
