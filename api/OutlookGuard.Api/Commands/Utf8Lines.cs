namespace OutlookGuard.Api.Commands;

/// <summary>Reads lines of bytes from a stream of any length in flat memory.</summary>
/// <remarks>A line ends with a line feed; the last one may lack it. A line longer than <see cref="LongestLine"/> is reported once and skipped.</remarks>
internal sealed class Utf8Lines(Stream input, int longestLine = Utf8Lines.LongestLine)
{
    /// <summary>chosen: one line is one mail's facts, and 5,000 recipients take half a MiB.</summary>
    public const int LongestLine = 1024 * 1024;

    private const int FirstRoom = 64 * 1024;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] room = new byte[Math.Min(FirstRoom, longestLine)];
    private int start;
    private int end;
    private bool ended;
    private bool skipping;

    /// <summary>The number of the line taken last; the first is 1.</summary>
    public long Number { get; private set; }

    /// <summary>Reads on, once everything was taken.</summary>
    /// <returns>False when the stream has ended; lines may still be left to take.</returns>
    public async ValueTask<bool> ReadOnAsync()
    {
        if (ended)
            return false;

        MakeRoom();
        var read = await input.ReadAsync(room.AsMemory(end));
        ended = read == 0;
        if (Number == 0 && start == 0 && !skipping && room.AsSpan(0, end + read).StartsWith(ByteOrderMark))
            start = ByteOrderMark.Length;
        end += read;
        return true;
    }

    /// <summary>Takes the next whole line.</summary>
    /// <param name="line">The line without its end; valid until the next call, and empty when it was too long.</param>
    /// <param name="length">Whether the line fits.</param>
    /// <returns>False when more must be read first.</returns>
    public bool TryTake(out ReadOnlySpan<byte> line, out LineLength length)
    {
        var unread = room.AsSpan(start, end - start);
        var feed = unread.IndexOf((byte)'\n');
        length = LineLength.Fits;
        var isLast = feed < 0 && ended && (unread.Length > 0 || skipping);
        if (feed < 0 && !isLast)
        {
            line = default;
            if (unread.Length < longestLine)
                return false;

            // The rest of this line is dropped as it comes; its number is given when its end is seen.
            skipping = true;
            start = end;
            return false;
        }

        line = feed < 0 ? unread : unread[..feed];
        start += feed < 0 ? unread.Length : feed + 1;
        Number++;
        if (skipping)
        {
            line = default;
            length = LineLength.TooLong;
            skipping = false;
        }

        return true;
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            room.AsSpan(start, end - start).CopyTo(room);
            end -= start;
            start = 0;
        }

        if (end == room.Length)
            Array.Resize(ref room, Math.Min(room.Length * 2, longestLine));
    }
}

/// <summary>Whether a line fits into what is kept of it.</summary>
internal enum LineLength
{
    TooLong = 0,
    Fits,
}
