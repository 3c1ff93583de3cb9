using System.Globalization;

namespace OutlookGuard.Content.Extraction;

/// <summary>The environment of a child: nothing of ours, and a runtime tuned for one small job.</summary>
internal static class ChildEnvironment
{
    // What programs need to be found at all. Everything else of ours, secrets included, stays here.
    private static readonly string[] Inherited = ["PATH", "DOTNET_ROOT", "SystemRoot", "TESSDATA_PREFIX"];

    // chosen: three quarters of what the process may use; code, stacks and inflaters take the rest.
    private const long HeapLimit = Limits.ExtractionMemory / 4 * 3;

    public static void Apply(IDictionary<string, string?> environment, string directory)
    {
        var inherited = Inherited.Select(name => (name, value: environment.TryGetValue(name, out var value) ? value : null)).ToList();
        environment.Clear();
        foreach (var (name, value) in inherited.Where(pair => pair.value is not null))
            environment[name] = value;
        environment["HOME"] = environment["TMPDIR"] = environment["TEMP"] = environment["TMP"] = directory;
        environment["LANG"] = "C.UTF-8";
        environment["DOTNET_GCHeapHardLimit"] = HeapLimit.ToString("X", CultureInfo.InvariantCulture);
        environment["DOTNET_gcConcurrent"] = "0";
        environment["DOTNET_gcServer"] = "0";
        environment["DOTNET_TieredPGO"] = "0";
        environment["DOTNET_EnableDiagnostics"] = "0";
        environment["DOTNET_DbgEnableMiniDump"] = "0";
        environment["DOTNET_EnableWriteXorExecute"] = "0";
        environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
    }
}
