using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Api.Disclosures;

/// <summary>How the host starts itself as a child that reads hostile attachments.</summary>
internal static class ExtractionStart
{
    /// <summary>The verb of such a child.</summary>
    public const string Verb = "extract";

    /// <summary>How to start this same program as such a child.</summary>
    /// <remarks>A host inside another program (a test, a tool) starts its own assembly through the runtime's <c>dotnet</c>.</remarks>
    public static ExtractionCommand OfThisHost()
    {
        var assembly = typeof(ExtractionStart).Assembly.Location;
        var process = Environment.ProcessPath ?? "";
        var name = Path.GetFileNameWithoutExtension(assembly);
        var isOwnProgram = Path.GetFileName(process) is var program && (program == name || program == name + ".exe");
        return isOwnProgram ? new ExtractionCommand(process, [Verb]) : new ExtractionCommand(Runtime(process), [assembly, Verb]);
    }

    private static string Runtime(string process) => Path.GetFileNameWithoutExtension(process) == "dotnet" ? process : "dotnet";
}
