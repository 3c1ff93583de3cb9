using System.Text;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Commands;

/// <summary><c>audit verify [CHECKPOINT]</c> walks the chains, one line for each; <c>audit checkpoint</c> writes a signed note of their ends.</summary>
/// <remarks>Exit status: 0 everything is as it was written; 1 something is not; 2 unusable arguments.</remarks>
internal static class AuditVerb
{
    private const string Usage = "usage: audit verify [CHECKPOINT.json] | audit checkpoint";

    public static async Task<int> RunAsync(string[] arguments, StandardStreams standard)
    {
        await using var host = StoreOnly();
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GuardDb>();
        var ring = scope.ServiceProvider.GetRequiredService<IKeyRing>();
        switch (arguments)
        {
            case ["checkpoint"]:
                await WriteLineAsync(standard, await AuditCheckpoint.TakeAsync(db, ring, TimeProvider.System, CancellationToken.None));
                return 0;
            case ["verify"]:
                return await VerifyAsync(db, checkpoint: null, standard);
            case ["verify", var file]:
                return await ReadAsync(file, ring, standard) is { } checkpoint ? await VerifyAsync(db, checkpoint, standard) : 2;
            default:
                await standard.Diagnostics.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static WebApplication StoreOnly()
    {
        var builder = WebApplication.CreateBuilder();
        var settings = Settings.Read(builder.Configuration);
        builder.Logging.ClearProviders();
        builder.Services.AddStore(builder.Environment.ContentRootPath, settings.Store);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddKeys();
        return builder.Build();
    }

    private static async Task<AuditCheckpoint?> ReadAsync(string file, IKeyRing ring, StandardStreams standard)
    {
        try
        {
            var checkpoint = StrictJson.Read<AuditCheckpoint>(await File.ReadAllBytesAsync(file));
            if (await checkpoint.IsGenuineAsync(ring, CancellationToken.None))
                return checkpoint;
            await standard.Diagnostics.WriteLineAsync($"{file}: this key ring did not sign that checkpoint");
        }
        catch (Exception fault) when (fault is BadInput or IOException or UnauthorizedAccessException)
        {
            await standard.Diagnostics.WriteLineAsync($"{file}: not a readable checkpoint");
        }

        return null;
    }

    private static async Task<int> VerifyAsync(GuardDb db, AuditCheckpoint? checkpoint, StandardStreams standard)
    {
        var reports = await AuditVerifier.VerifyAsync(db, checkpoint, CancellationToken.None);
        foreach (var report in reports)
            await WriteLineAsync(standard, report);
        var bad = reports.Where(report => report.Fault is not null).ToList();
        foreach (var report in bad)
            await standard.Diagnostics.WriteLineAsync($"lane {report.Lane}, entry {report.Fault!.Sequence} ({report.Fault.Id}): {report.Fault.What}");
        return bad.Count == 0 ? 0 : 1;
    }

    private static async Task WriteLineAsync<T>(StandardStreams standard, T value)
    {
        await standard.Output.WriteAsync(StrictJson.Write(value));
        await standard.Output.WriteAsync(Encoding.UTF8.GetBytes("\n"));
    }
}
