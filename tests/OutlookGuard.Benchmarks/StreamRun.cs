using System.Globalization;

namespace OutlookGuard.Benchmarks;

/// <summary>Pours megabytes of mails through the standard input of a new process and watches its memory.</summary>
/// <remarks><c>dotnet run -c Release --project tests/OutlookGuard.Benchmarks -- stream 1000</c></remarks>
internal static class StreamRun
{
    private const int Mails = 4_000;
    private const int Megabyte = 1_000_000;
    private const int Quarters = 4;

    public static void Print(int megabytes, TextWriter output)
    {
        var lines = ScanningCorpus.Mails(Mails).Select((mail, at) => HostProcess.Line(at, mail)).ToArray();
        using var host = HostProcess.Scan();
        var answers = Task.Run(() => Drain(host.StandardOutput.BaseStream));
        var input = host.StandardInput.BaseStream;
        long written = 0, count = 0;
        for (var quarter = 1; quarter <= Quarters; quarter++)
        {
            for (; written < (long)megabytes * Megabyte / Quarters * quarter; count++)
            {
                var line = lines[count % lines.Length];
                input.Write(line);
                written += line.Length;
            }

            input.Flush();
            host.Refresh();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{written / Megabyte,6} MB in: {Megabytes(host.WorkingSet64)} MB held, {Megabytes(host.PeakWorkingSet64)} MB at most, {host.TotalProcessorTime.TotalSeconds:0.0} s of processor, {written / host.TotalProcessorTime.TotalSeconds / Megabyte:0.0} MB/s"));
        }

        input.Close();
        var (bytes, answered) = answers.Result;
        host.WaitForExit();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} mails, {answered} answers of {bytes / Megabyte} MB, exit status {host.ExitCode}"));
    }

    private static long Megabytes(long bytes) => bytes / Megabyte;

    private static (long Bytes, long Lines) Drain(Stream stream)
    {
        var buffer = new byte[1 << 16];
        long bytes = 0, lines = 0;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            bytes += read;
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return (bytes, lines);
    }
}
