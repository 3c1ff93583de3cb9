using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Proposals;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Partners;

/// <summary>Agencies as a file, in and out.</summary>
internal static class AgencyFiles
{
    private const string Csv = "text/csv";

    public static void MapAgencyFiles(this IEndpointRouteBuilder agencies)
    {
        agencies.MapPost("/import/preview", PreviewAsync).RequireAuthorization(nameof(Roles.Administrator))
            .WithSummary("What a file of agencies would change, and every line that cannot be used. Nothing is written.")
            .WithMetadata(new RequestSizeLimitAttribute(AgencyImport.MostBytes))
            .Accepts<string>(Csv).Produces<ImportPreview>().Refuses(400, 401, 403, 413, 415, 429, 503);
        agencies.MapPost("/import", ImportAsync).RequireAuthorization(nameof(Roles.Administrator))
            .WithSummary("Proposes every change of a file. The same file again proposes nothing.")
            .WithMetadata(new RequestSizeLimitAttribute(AgencyImport.MostBytes))
            .Accepts<string>(Csv).Produces<ImportAnswer>().Refuses(400, 401, 403, 413, 415, 429, 503);
        agencies.MapGet("/export", ExportAsync).RequireAuthorization(AnyOf.Keepers)
            .WithSummary("All agencies as a file that can be imported again.")
            .Produces<string>(contentType: Csv).Refuses(401, 403, 429, 503);
    }

    /// <summary>Reads a CSV body.</summary>
    /// <exception cref="BadInput">It is no CSV in UTF-8, or too large.</exception>
    public static async Task<string> ReadCsvAsync(HttpRequest request, int most, CancellationToken stop)
    {
        if (request.ContentType?.Split(';')[0].Trim() is not Csv)
            throw BadInput.NotReadable("Must be text/csv in UTF-8.");
        using var bytes = await JsonBody.ReadBytesAsync(request, most, stop);
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            throw BadInput.In(FieldFault.WholeDocument, "Is not UTF-8. Save it as \"CSV UTF-8\".");
        }
    }

    private static async Task<IResult> PreviewAsync(HttpRequest request, GuardDb db, RegisterReader registers, TimeProvider clock, CancellationToken stop)
    {
        var lines = await ReadAsync(request, db, registers, clock, stop);
        return TypedResults.Ok(new ImportPreview(Count(lines), [.. lines.Where(line => line.Word != LineWord.Unchanged).Select(ImportLine.From)]));
    }

    private static async Task<IResult> ImportAsync(
        HttpRequest request, GuardDb db, RegisterReader registers, ProposalDesk desk, Caller caller, TimeProvider clock, CancellationToken stop)
    {
        var lines = await ReadAsync(request, db, registers, clock, stop);
        var changes = lines.Where(line => line.Word is LineWord.New or LineWord.Changed).Select(line => new DraftedChange(
            line.Id,
            new StandingSubject(line.Standing is null ? null : AgencyRecord.Written(line.Standing.Document), line.Standing?.Version ?? 0),
            AgencyRecord.Written(line.After!),
            line.Warnings)).ToList();
        Guid? batch = changes.Count == 0 ? null : await desk.ProposeAllAsync(changes, note: null, caller, stop);
        return TypedResults.Ok(new ImportAnswer(batch, Count(lines), [.. lines.Where(line => line.Word == LineWord.Rejected).Select(ImportLine.From)]));
    }

    private static async Task<ImmutableArray<DraftedLine>> ReadAsync(HttpRequest request, GuardDb db, RegisterReader registers, TimeProvider clock, CancellationToken stop)
    {
        var text = await ReadCsvAsync(request, AgencyImport.MostBytes, stop);
        var (register, _) = await registers.ReadAsync(db, stop);
        return await AgencyImport.ReadAsync(text, db, register, Day.Of(register, clock), stop);
    }

    private static async Task<IResult> ExportAsync(GuardDb db, RegisterReader registers, CancellationToken stop)
    {
        var (register, _) = await registers.ReadAsync(db, stop);
        var text = new StringBuilder(CsvCells.Line(AgencyColumns.All.Select(column => column.Name)));
        foreach (var row in register.Agencies.Values.OrderBy(row => row.Id, StringComparer.Ordinal))
        {
            var document = AgencyRecord.DocumentOf(row, register.Agreements.GetValueOrDefault(row.Id));
            text.Append(CsvCells.Line(AgencyColumns.All.Select(column => column.Tell(document))));
        }

        return TypedResults.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], $"{Csv}; charset=utf-8", "agencies.csv");
    }

    private static SortedDictionary<string, int> Count(ImmutableArray<DraftedLine> lines) =>
        new(lines.CountBy(line => ProposalCodes.Code(line.Word)).ToDictionary(), StringComparer.Ordinal);
}

/// <summary>What a file would change.</summary>
/// <param name="Counts">How many lines of each kind.</param>
/// <param name="Lines">Every line that is not unchanged.</param>
internal sealed record ImportPreview(SortedDictionary<string, int> Counts, ImmutableArray<ImportLine> Lines);

/// <summary>What became of a file.</summary>
/// <param name="Batch">The import's id, under which its proposals are found; absent when nothing was to be proposed.</param>
/// <param name="Counts">How many lines of each kind.</param>
/// <param name="Rejected">Every line that could not be used.</param>
internal sealed record ImportAnswer(Guid? Batch, SortedDictionary<string, int> Counts, ImmutableArray<ImportLine> Rejected);

/// <summary>One line of a file.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Id">The agency's id, if it could be read.</param>
/// <param name="Name">The agency's name, if it could be read.</param>
/// <param name="What">What it would do.</param>
/// <param name="Changes">What differs, field by field.</param>
/// <param name="Reasons">Why it cannot be used.</param>
/// <param name="Warnings">What to look at twice, each as <c>field: sentence</c>.</param>
internal sealed record ImportLine(
    int Line, string Id, string Name, LineWord What, ImmutableArray<FieldChange> Changes, ImmutableArray<string> Reasons, ImmutableArray<string> Warnings)
{
    public static ImportLine From(DraftedLine line) =>
        new(line.Line, line.Id, line.Name, line.Word, line.Changes, line.Reasons, [.. line.Warnings.Select(warning => $"{warning.Field}: {warning.What}")]);
}
