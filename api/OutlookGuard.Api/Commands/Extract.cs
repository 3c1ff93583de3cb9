using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Api.Commands;

/// <summary>The verb <c>extract</c>: this program as a child that reads hostile attachments for its parent.</summary>
internal static class Extract
{
    public const string Name = "extract";

    public static async Task<int> RunAsync(string[] arguments, StandardStreams standard)
    {
        await ExtractionChild.RunAsync(standard.Input, standard.Output);
        return 0;
    }

    /// <summary>How to start this same program as such a child.</summary>
    /// <remarks>A host inside another program (a test, a tool) starts its own assembly through the runtime's <c>dotnet</c>.</remarks>
    public static ExtractionCommand OfThisHost()
    {
        var assembly = typeof(Extract).Assembly.Location;
        var process = Environment.ProcessPath ?? "";
        var isOwnProgram = Path.GetFileNameWithoutExtension(process) == typeof(Extract).Assembly.GetName().Name;
        return isOwnProgram ? new ExtractionCommand(process, [Name]) : new ExtractionCommand(Runtime(process), [assembly, Name]);
    }

    private static string Runtime(string process) => Path.GetFileNameWithoutExtension(process) == "dotnet" ? process : "dotnet";
}
