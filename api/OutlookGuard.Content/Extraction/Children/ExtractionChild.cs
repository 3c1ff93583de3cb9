namespace OutlookGuard.Content.Extraction;

/// <summary>The child's side: reads one attachment after another until its parent closes the stream.</summary>
public static class ExtractionChild
{
    /// <summary>Serves requests.</summary>
    /// <param name="requests">Where files come from, usually standard input.</param>
    /// <param name="answers">Where texts go, usually standard output. Nothing else may be written to it.</param>
    /// <returns>When the requests end. What is not a request, or memory running out, ends the process instead.</returns>
    public static async Task RunAsync(Stream requests, Stream answers)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(answers);
        await answers.WriteAsync(Frames.Greeting).ConfigureAwait(false);
        await answers.FlushAsync().ConfigureAwait(false);
        while (await Frames.ReadRequestAsync(requests).ConfigureAwait(false) is { } request)
            await Frames.WriteAnswerAsync(answers, FileReader.Read(request.Name, request.Bytes)).ConfigureAwait(false);
    }
}
