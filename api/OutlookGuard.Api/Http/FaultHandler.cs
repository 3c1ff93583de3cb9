using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace OutlookGuard.Api.Http;

/// <summary>Turns whatever was thrown into the one form of error. Nothing of the exception but its type is told or logged.</summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> logger) : IExceptionHandler
{
    /// <summary>How long a client should wait when the store is away, in seconds. Chosen: a restart takes about two.</summary>
    public const string RetryAfterSeconds = "5";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
            return true;
        await ResultOf(httpContext, exception).ExecuteAsync(httpContext);
        return true;
    }

    private IResult ResultOf(HttpContext context, Exception exception)
    {
        switch (exception)
        {
            case BadInput input:
                return Problems.Of(input);
            case BadHttpRequestException refused:
                return Problems.Of(refused.StatusCode);
        }

        if (IsAbsence(exception))
        {
            Absent(TraceOf(context), KindsOf(exception));
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            return Problems.Of(StatusCodes.Status503ServiceUnavailable);
        }

        Failed(TraceOf(context), KindsOf(exception), exception.StackTrace);
        return Problems.Of(StatusCodes.Status500InternalServerError);
    }

    // Without its record a verdict may not be given: whatever the store does wrong is "could not check".
    internal static bool IsAbsence(Exception exception) => exception is DbException or DbUpdateException or TimeoutException or OperationCanceledException or Unavailable
        || (exception.InnerException is { } inner && IsAbsence(inner));

    private static string TraceOf(HttpContext context) => System.Diagnostics.Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    private static string KindsOf(Exception exception) =>
        exception.GetType().FullName + (exception.InnerException is { } inner ? " > " + KindsOf(inner) : "");

    [LoggerMessage(1, LogLevel.Warning, "A part that is needed did not answer: {Kinds} (trace {Trace})")]
    private partial void Absent(string trace, string kinds);

    // A stack trace names our own methods; the message is left out because it may quote a value.
    [LoggerMessage(2, LogLevel.Error, "A fault of ours: {Kinds} (trace {Trace})\n{Stack}")]
    private partial void Failed(string trace, string kinds, string? stack);
}

/// <summary>Something that is needed is not there just now; the client may try again.</summary>
internal sealed class Unavailable(string what, Exception? inner = null) : Exception(what, inner);
