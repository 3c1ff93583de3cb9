using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>A mailbox that answers as Microsoft Graph does: a draft has an id that it keeps, is sent once, and is no draft afterwards. It can lose replies.</summary>
public sealed partial class LoopbackGraph : IDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, Message> messages = new(StringComparer.Ordinal);
    private readonly Lock sending = new();
    private int created;

    public LoopbackGraph()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Use(MisbehaveAsync);
        app.MapGet("/v1.0/users/{mailbox}/messages", (HttpRequest request) => Find(request.Query["$filter"].ToString()));
        app.MapPost("/v1.0/users/{mailbox}/messages", CreateAsync);
        app.MapGet("/v1.0/users/{mailbox}/messages/{id}", (string id) => messages.TryGetValue(id, out var message) ? Json(message.ToGraph()) : NotFound());
        app.MapPost("/v1.0/users/{mailbox}/messages/{id}/send", Send);
        app.Start();
    }

    /// <summary>What a request meets, by method and path; null for nothing.</summary>
    public Func<string, string, Fault?> Meets { get; set; } = (_, _) => null;

    public string Endpoint => app.Urls.First() + "/v1.0";

    /// <summary>Everything that left the mailbox, with how often.</summary>
    public IReadOnlyCollection<Message> Sent => [.. messages.Values.Where(message => message.TimesSent > 0)];

    public IReadOnlyCollection<Message> All => [.. messages.Values];

    /// <summary>A report of failed delivery comes in for something that was sent.</summary>
    public void Bounce(Message message) => messages["ndr" + Guid.NewGuid()] = new Message { Id = "ndr", Subject = "Undeliverable: " + message.Subject, Key = "", To = "", Body = "", Class = "REPORT.IPM.Note.NDR", IsDraft = false };

    public void Dispose() => app.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task MisbehaveAsync(HttpContext context, RequestDelegate next)
    {
        switch (Meets(context.Request.Method, context.Request.Path))
        {
            case Fault.Busy:
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = "1";
                return;
            case Fault.LosesRequest:
                context.Abort();
                return;
            case Fault.LosesReply:
                // It is done; the answer goes nowhere.
                var (body, lost) = (context.Response.Body, new MemoryStream());
                context.Response.Body = lost;
                await next(context);
                context.Response.Body = body;
                context.Abort();
                return;
            default:
                await next(context);
                return;
        }
    }

    private IResult Find(string filter)
    {
        var value = Value().Match(filter).Groups[1].Value;
        var found = filter.Contains("0x001A", StringComparison.Ordinal) ? messages.Values.Where(message => message.Class == value) : messages.Values.Where(message => message.Key == value);
        return Json(new { value = found.Select(message => message.ToGraph()).ToArray() });
    }

    private async Task<IResult> CreateAsync(HttpRequest request)
    {
        using var document = await JsonDocument.ParseAsync(request.Body);
        var root = document.RootElement;
        var id = $"AAMk{Interlocked.Increment(ref created):D6}=";
        messages[id] = new Message
        {
            Id = id,
            Subject = root.GetProperty("subject").GetString()!,
            Body = root.GetProperty("body").GetProperty("content").GetString()!,
            To = root.GetProperty("toRecipients")[0].GetProperty("emailAddress").GetProperty("address").GetString()!,
            Key = root.GetProperty("singleValueExtendedProperties")[0].GetProperty("value").GetString()!,
            Headers = [.. root.GetProperty("internetMessageHeaders").EnumerateArray().Select(header => header.GetProperty("name").GetString()!)],
        };
        return Json(messages[id].ToGraph(), 201);
    }

    private IResult Send(string id)
    {
        if (!messages.TryGetValue(id, out var message))
            return NotFound();
        lock (sending)
        {
            if (!message.IsDraft)
                return Json(new { error = new { code = "ErrorInvalidRequest", message = "Cannot send a message that is not a draft." } }, 400);
            message.IsDraft = false;
            message.TimesSent++;
        }

        return Results.StatusCode(202);
    }

    private static IResult NotFound() => Json(new { error = new { code = "ErrorItemNotFound", message = "The specified object was not found in the store." } }, 404);

    private static IResult Json(object value, int status = 200) => Results.Json(value, contentType: "application/json", statusCode: status);

    [GeneratedRegex("value eq '([^']*)'", RegexOptions.NonBacktracking)]
    private static partial Regex Value();

    /// <summary>What happens to a request.</summary>
    public enum Fault
    {
        Busy,
        LosesRequest,
        LosesReply,
    }

    /// <summary>One message of the mailbox.</summary>
    public sealed class Message
    {
        public required string Id { get; init; }
        public required string Subject { get; init; }
        public required string Body { get; init; }
        public required string To { get; init; }
        public required string Key { get; init; }
        public string[] Headers { get; init; } = [];
        public string Class { get; init; } = "IPM.Note";
        public bool IsDraft { get; set; } = true;
        public int TimesSent { get; set; }

        public object ToGraph() => new { id = Id, subject = Subject, isDraft = IsDraft };
    }
}
