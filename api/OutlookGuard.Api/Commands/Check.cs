using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Registers;
using OutlookGuard.Content;
using OutlookGuard.Content.Extraction;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Commands;

/// <summary>`check FILE.jsonl`: a whole mail in, verdict out, by the same function as POST /api/disclosures.</summary>
internal static class Check
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public static async Task<int> RunAsync(string[] arguments, StandardStreams standard)
    {
        if (arguments is not [var file])
        {
            await standard.Diagnostics.WriteLineAsync("usage: check FILE.jsonl (or - for standard input)");
            return ExitStatus.Unusable;
        }

        await using var opened = file == "-" ? standard.Input : InputFile.Open(file);
        if (opened is null)
        {
            await standard.Diagnostics.WriteLineAsync($"{file}: cannot be opened");
            return ExitStatus.Unusable;
        }

        await using var store = new CheckStore();
        await using var pool = new ExtractionPool(new ExtractionPoolOptions { Command = ExtractionStart.OfThisHost(), Children = 1 });
        var status = ExitStatus.Done;
        var (number, faults) = (0, 0);
        using var lines = new StreamReader(opened, new UTF8Encoding(false, throwOnInvalidBytes: false));
        while (await lines.ReadLineAsync() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                var scenario = JsonSerializer.Deserialize<Scenario>(line, Scenario.Json) ?? throw new JsonException("the line is null");
                var answer = await AnswerAsync(scenario, store, pool);
                await JsonSerializer.SerializeAsync(standard.Output, answer, CheckAnswer.Json);
                await standard.Output.WriteAsync(LineEnd);
            }
            catch (Exception fault) when (fault is JsonException or FormatException or DbUpdateException or TimeZoneNotFoundException)
            {
                status = Math.Max(status, ExitStatus.Unusable);
                await standard.Diagnostics.WriteLineAsync($"line {number}: {Reason(fault)}");
            }
            catch (Exception fault)
            {
                faults++;
                await standard.Diagnostics.WriteLineAsync($"line {number}: a fault of ours ({fault.GetType().Name})");
            }
        }

        await standard.Output.FlushAsync();
        return faults > 0 ? ExitStatus.Fault : status;
    }

    private static async Task<CheckAnswer> AnswerAsync(Scenario scenario, CheckStore store, ExtractionPool pool)
    {
        var began = Stopwatch.GetTimestamp();
        await using var db = await store.FillAsync(scenario, CancellationToken.None);
        using var cases = new CaseFinder(store.Seal);
        var weigher = new DisclosureWeigher(db, new RegisterReader(store.Seal), cases, store.Seal);
        var message = scenario.ToMessage();
        var read = await new ContentScanner(pool).ReadAsync(message, CancellationToken.None);
        var weighed = await weigher.WeighAsync(message, read, scenario.ToDeclaration(), scenario.ToSender(), scenario.ToConditions(), CancellationToken.None);
        return CheckAnswer.From(scenario.Id, weighed, Stopwatch.GetElapsedTime(began));
    }

    // A parser's message may quote the line; its path and position may not.
    private static string Reason(Exception fault) => fault switch
    {
        JsonException { Path: { } path } => $"not a scenario, at {path}",
        FormatException => "a file is not base64",
        DbUpdateException => "the register contradicts itself: two entries with one id",
        TimeZoneNotFoundException => "the time zone is not known",
        _ => "not a scenario",
    };
}

/// <summary>The answer for one line.</summary>
internal sealed record CheckAnswer(
    string Id,
    string Outcome,
    IReadOnlyDictionary<string, string> PerRecipient,
    ImmutableArray<string> Reasons,
    ImmutableArray<string> Obligations,
    ImmutableArray<string> Fixes,
    string? MarkingText,
    ImmutableArray<ShownText> WorkerText,
    FactsAnswer Facts,
    ImmutableArray<CheckFinding> Findings,
    double ElapsedMs)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static CheckAnswer From(string id, Weighed weighed, TimeSpan elapsed) => new(
        id,
        weighed.Verdict.Outcome.Code(),
        weighed.Verdict.Recipients.ToDictionary(recipient => recipient.Address, recipient => recipient.Outcome.Code(), StringComparer.Ordinal),
        [.. weighed.Verdict.Reasons.Select(rule => rule.Code())],
        [.. weighed.Verdict.Obligations.Select(one => one.Code()).Order(StringComparer.Ordinal)],
        [.. weighed.Verdict.Fixes.Select(one => one.Code()).Order(StringComparer.Ordinal)],
        weighed.Verdict.Outcome is Policy.Outcome.AllowMark or Policy.Outcome.AllowEncryptMark ? Marking.Text : null,
        weighed.WorkerText,
        FactsAnswer.From(weighed.Facts),
        [.. weighed.Report.Findings.Select(finding => CheckFinding.From(finding, weighed.Report))],
        Math.Round(elapsed.TotalMilliseconds, 1));
}

/// <summary>One finding, as the contract writes it.</summary>
internal sealed record CheckFinding(string Part, string Kind, string Category, int Start, int End, double Confidence, Whose Whose, string Explanation)
{
    public static CheckFinding From(Finding finding, ScanReport report)
    {
        var answer = FindingAnswer.From(finding, report);
        return new CheckFinding(answer.Part, answer.Kind, answer.Category, answer.Start, answer.End, answer.Confidence, finding.Whose, answer.Explanation);
    }
}
