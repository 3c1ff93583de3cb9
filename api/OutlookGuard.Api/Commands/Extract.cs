using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Api.Commands;

/// <summary>The verb <c>extract</c>: this program as a child that reads hostile attachments for its parent.</summary>
internal static class Extract
{
    public static async Task<int> RunAsync(string[] arguments, StandardStreams standard)
    {
        await ExtractionChild.RunAsync(standard.Input, standard.Output);
        return 0;
    }
}
