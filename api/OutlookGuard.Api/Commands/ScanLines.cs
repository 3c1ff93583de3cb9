namespace OutlookGuard.Api.Commands;

/// <summary>Reads lines of bytes from a stream of any length in flat memory.</summary>
/// <param name="input">The stream.</param>
/// <param name="beforeWaiting">Called before more is asked of the stream, which may take as long as the other end likes.</param>
internal sealed class ScanLines(Stream input, Action beforeWaiting)
{
    // As many bytes as the longest text that a message may hold could take. A longer line is a fault, and is passed over without being kept.
    private const int LongestLine = 64 * 1024 * 1024;

    private const int FirstBuffer = 1024 * 1024;

    private byte[] buffer = new byte[FirstBuffer];
    private int start;
    private int filled;
    private bool ended;

    /// <summary>The line without its line feed; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Why the line cannot be used, or null.</summary>
    public string? Fault { get; private set; }

    public bool Next()
    {
        Number++;
        Fault = null;
        var searched = start;
        while (true)
        {
            var end = buffer.AsSpan(searched, filled - searched).IndexOf((byte)'\n');
            if (end >= 0)
                return Take(searched + end, searched + end + 1);
            searched = filled;
            if (ended)
                return start < filled && Take(filled, filled);
            if (filled - start >= LongestLine)
            {
                Fault = $"longer than {LongestLine} bytes";
                start = filled - 1;
            }

            searched -= MakeRoom();
            beforeWaiting();
            var read = input.Read(buffer, filled, buffer.Length - filled);
            ended = read == 0;
            filled += read;
        }
    }

    private bool Take(int end, int next)
    {
        Current = Fault is null ? buffer.AsMemory(start, end - start) : "?"u8.ToArray();
        start = next;
        return true;
    }

    // Moves what is left of the buffer to its front and grows it when it is full.
    private int MakeRoom()
    {
        var moved = start;
        if (start > 0)
        {
            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            start = 0;
        }

        if (filled == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        return moved;
    }
}
