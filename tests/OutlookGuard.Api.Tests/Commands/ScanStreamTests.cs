using System.Diagnostics;
using System.Text;
using OutlookGuard.Api.Commands;

namespace OutlookGuard.Api.Tests.Commands;

/// <summary>Standard input may be endless: answers come as lines come, and memory does not grow with them.</summary>
/// <remarks>The long form: <c>dotnet run -c Release --project tests/OutlookGuard.Benchmarks -- stream 1000</c>.</remarks>
public sealed class ScanStreamTests
{
    private const int Megabyte = 1_000_000;

    // Chosen: the heap of the child holds its word lists and little more; what goes through it is half as much again, and twice that as characters.
    private const int InputMegabytes = 60;
    private const string HeapLimit = "0x2800000";

    private const string Line = """{"id":1,"text":"Her NHS number is 999 463 6006, ring 07700 900123."}""" + "\n";

    [Fact]
    public async Task More_goes_through_standard_input_than_the_process_may_hold()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OutlookGuard.Api.dll"), "scan", "--jsonl", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_gcServer"] = "0", ["DOTNET_GCHeapHardLimit"] = HeapLimit },
        };
        using var host = Process.Start(start) ?? throw new InvalidOperationException("The host does not start.");
        var answers = Task.Run(() => CountLines(host.StandardOutput.BaseStream));
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Mail(), 100)));
        var blocks = InputMegabytes * Megabyte / block.Length;
        for (var i = 0; i < blocks; i++)
            await host.StandardInput.BaseStream.WriteAsync(block);
        host.StandardInput.Close();
        Assert.Equal(blocks * 100, await answers);
        await host.WaitForExitAsync();
        Assert.Equal(0, host.ExitCode);
    }

    [Fact]
    public async Task An_answer_is_written_before_the_next_line_is_waited_for()
    {
        using var output = new MemoryStream();
        using var input = new Slow([Line, Line], output);
        Assert.Equal(0, await ScanCommand.RunAsync(["--jsonl", "-"], new StandardStreams(input, output, TextWriter.Null)));
        Assert.Equal([0, 1, 2], input.AnswersAtEachRead);
    }

    // A long mail in which little is found: the words go through, not the findings.
    private static string Mail() =>
        "{\"id\":1,\"text\":\"" + string.Concat(Enumerable.Repeat("Thank you for coming to the meeting last week; the notes will follow. ", 200)) + "\"}\n";

    private static int CountLines(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var lines = 0;
        int read;
        while ((read = stream.Read(buffer)) > 0)
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        return lines;
    }

    /// <summary>Gives one line at a time and notes how many answers were there when it was asked.</summary>
    private sealed class Slow(string[] lines, MemoryStream answers) : MemoryStream
    {
        private int next;

        public List<int> AnswersAtEachRead { get; } = [];

        public override int Read(byte[] buffer, int offset, int count)
        {
            AnswersAtEachRead.Add(answers.ToArray().Count(unit => unit == '\n'));
            return next == lines.Length ? 0 : Encoding.UTF8.GetBytes(lines[next++], buffer.AsSpan(offset, count));
        }
    }
}
