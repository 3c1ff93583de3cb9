using OutlookGuard.Policy;

namespace OutlookGuard.Api.Commands;

/// <summary>The verb <c>decide FILE.jsonl</c>: facts in, verdict out.</summary>
internal static class Decide
{
    private const int Done = 0;
    private const int CannotBeUsed = 2;
    private const string StandardInput = "-";

    public static async Task<int> RunAsync(string[] arguments, StandardStreams standard)
    {
        if (arguments is not [var path])
        {
            await standard.Diagnostics.WriteLineAsync("usage: decide FILE.jsonl, or decide - for standard input");
            return CannotBeUsed;
        }

        if (path == StandardInput)
            return await AnswerAsync(standard.Input, standard);

        if (InputFile.Open(path) is not { } file)
        {
            await standard.Diagnostics.WriteLineAsync("the file cannot be opened");
            return CannotBeUsed;
        }

        await using (file)
            return await AnswerAsync(file, standard);
    }

    private static async Task<int> AnswerAsync(Stream input, StandardStreams standard)
    {
        var lines = new Utf8Lines(input);
        var reader = new DecideReader();
        using var answer = new DecideAnswer();
        var status = Done;
        do
        {
            if (!AnswerLines(lines, reader, answer, standard.Diagnostics))
                status = CannotBeUsed;
            await answer.FlushToAsync(standard.Output);
        }
        while (await lines.ReadOnAsync());

        await standard.Output.FlushAsync();
        await standard.Diagnostics.FlushAsync();
        return status;
    }

    /// <summary>Answers every line that is there.</summary>
    /// <returns>Whether all of them could be used.</returns>
    private static bool AnswerLines(Utf8Lines lines, DecideReader reader, DecideAnswer answer, TextWriter diagnostics)
    {
        var usable = true;
        while (lines.TryTake(out var line, out var length))
        {
            if (length == LineLength.TooLong)
            {
                usable = false;
                diagnostics.WriteLine($"line {lines.Number}: longer than {Utf8Lines.LongestLine} bytes");
            }
            else if (line.Trim(" \t\r"u8).IsEmpty)
            {
                // A blank line asks nothing.
            }
            else if (reader.Read(line) is { } vector)
            {
                answer.Write(vector.Id, DisclosurePolicy.Decide(vector.Facts));
            }
            else
            {
                usable = false;
                foreach (var fault in reader.Faults)
                    diagnostics.WriteLine($"line {lines.Number}: {fault}");
            }
        }

        return usable;
    }
}
