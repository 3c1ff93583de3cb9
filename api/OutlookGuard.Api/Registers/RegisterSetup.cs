using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Registers;

/// <summary>Where the first register comes from.</summary>
internal sealed class RegisterOptions
{
    /// <summary>A register file that fills an empty store at start, relative to the host's folder; empty for none.</summary>
    public string File { get; set; } = "";
}

/// <summary>Sets the registers up, and fills an empty store from a file.</summary>
internal static class RegisterSetup
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, RespectRequiredConstructorParameters = false };

    public static IServiceCollection AddRegisters(this IServiceCollection services, RegisterOptions options) => services
        .AddSingleton(options)
        .AddSingleton(provider => new RegisterSeal(() => provider.GetRequiredService<KeyCabinet>().Keys))
        .AddSingleton<RegisterReader>()
        .AddSingleton<CaseFinder>()
        .AddSingleton<RegisterImport>();

    /// <summary>Fills a store that has no organisation yet. A store that has one is never touched.</summary>
    /// <exception cref="JsonException">The file is no register: the host stays closed.</exception>
    public static async Task FillEmptyAsync(this RegisterImport import, GuardDb db, string contentRoot, RegisterOptions options, CancellationToken stop)
    {
        if (options.File.Length == 0 || await db.Set<OrganisationRow>().AnyAsync(stop))
            return;
        await using var file = File.OpenRead(Path.GetFullPath(options.File, contentRoot));
        var register = await JsonSerializer.DeserializeAsync<RegisterFile>(file, Json, stop) ?? throw new JsonException("the register file is empty");
        db.AddRange(import.Rows(register));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (db.Set<OrganisationRow>().AsNoTracking().Any())
        {
            // Another instance filled it at the same moment.
            db.ChangeTracker.Clear();
        }
    }
}
