namespace OutlookGuard.Api.Commands;

/// <summary>The verb <c>scan</c>: texts or files in, findings out.</summary>
internal static class ScanCommand
{
    public static async Task<int> RunAsync(string[] arguments, StandardStreams standard)
    {
        if (ScanOptions.Read(arguments, standard.Diagnostics) is not { } options)
            return ExitStatus.Unusable;
        await using var files = new ScanFiles();
        using var answers = new ScanAnswers(standard.Output, options);
        var status = ExitStatus.Done;
        foreach (var path in options.Paths)
        {
            await using var opened = path == ScanOptions.StandardInput ? null : InputFile.Open(path);
            var input = path == ScanOptions.StandardInput ? standard.Input : opened;
            if (input is null)
            {
                await standard.Diagnostics.WriteLineAsync($"{path}: cannot be opened");
                status = ExitStatus.Unusable;
            }
            else if (options.Form == ScanForm.Files)
            {
                answers.Write(path, await files.ReadAsync(path, input));
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
        var status = ExitStatus.Done;
        var lines = new ScanLines(input, answers.Flush);
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
            return ExitStatus.Unusable;
        }
    }
}
