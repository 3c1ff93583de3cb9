namespace OutlookGuard.Api.Commands;

/// <summary>The verb <c>scan</c>: texts or files in, findings out.</summary>
internal static class ScanCommand
{
    private const int Done = 0;
    private const int Unusable = 2;

    public static Task<int> RunAsync(string[] arguments, StandardStreams standard) => Task.FromResult(Run(arguments, standard));

    private static int Run(string[] arguments, StandardStreams standard)
    {
        if (ScanOptions.Read(arguments, standard.Diagnostics) is not { } options)
            return Unusable;
        using var answers = new ScanAnswers(standard.Output, options);
        var status = Done;
        foreach (var path in options.Paths)
        {
            using var opened = path == ScanOptions.StandardInput ? null : Open(path);
            var input = path == ScanOptions.StandardInput ? standard.Input : opened;
            if (input is null)
            {
                standard.Diagnostics.WriteLine($"{path}: cannot be opened");
                status = Unusable;
            }
            else if (options.Form == ScanForm.Files)
            {
                answers.Write(path, ScanFiles.Read(input));
            }
            else
            {
                status = Math.Max(status, EachLine(input, answers, standard.Diagnostics));
            }
        }

        return status;
    }

    private static int EachLine(Stream input, ScanAnswers answers, TextWriter diagnostics)
    {
        var status = Done;
        var lines = new ScanLines(input);
        while (lines.Next())
        {
            if (lines.Current.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            if (lines.Fault is { } tooLong)
                status = Report(tooLong);
            else if (ScanLine.Read(lines.Current.Span, out var why) is { } line)
                answers.Write(line);
            else
                status = Report(why);
        }

        return status;

        int Report(string why)
        {
            answers.Flush();
            diagnostics.WriteLine($"line {lines.Number}: {why}");
            return Unusable;
        }
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
