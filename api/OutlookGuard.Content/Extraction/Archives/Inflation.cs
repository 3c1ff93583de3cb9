using System.IO.Compression;

namespace OutlookGuard.Content.Extraction;

/// <summary>Inflates with the caps on, and believes no declared length.</summary>
internal static class Inflation
{
    /// <summary>Inflates raw deflate data whose length is declared.</summary>
    /// <param name="packed">The compressed bytes, all of them.</param>
    /// <param name="declared">How long the result is said to be.</param>
    /// <param name="into">Whose budget pays.</param>
    /// <returns>The bytes: exactly as many as declared, and nothing of the packed bytes left over.</returns>
    public static byte[] Exactly(ReadOnlyMemory<byte> packed, long declared, Reading into)
    {
        RefuseBomb(packed.Length, declared);
        into.SpendInflated(declared);
        var bytes = new byte[declared];
        var source = new PackedBytes(packed);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        var length = inflater.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        Span<byte> more = stackalloc byte[1];
        if (length != declared || inflater.Read(more) != 0 || !source.IsConsumed)
            throw new UnreadableException(UnreadReason.Malformed);
        return bytes;
    }

    /// <summary>Inflates a stream whose length nobody declared, up to what the caps allow.</summary>
    public static byte[] Whatever(Stream inflater, long packedLength, Reading into)
    {
        var most = Math.Max(Limits.RatioAppliesAbove, Math.Min(Limits.InflatedBytes, packedLength * Limits.InflationRatio));
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = inflater.Read(buffer)) > 0)
        {
            into.SpendInflated(read);
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
                throw new UnreadableException(UnreadReason.TooLarge);
        }
        return bytes.ToArray();
    }

    public static void RefuseBomb(long packed, long declared)
    {
        if (declared > Limits.InflatedBytes || (declared > Limits.RatioAppliesAbove && declared / Limits.InflationRatio > packed))
            throw new UnreadableException(UnreadReason.TooLarge);
    }

    // Hands out its last bytes one by one, so that bytes after the end of the compressed data are noticed.
    private sealed class PackedBytes(ReadOnlyMemory<byte> packed) : Stream
    {
        // The end of a deflate stream is found within a few bytes; 64 leaves room for the inflater's own look-ahead.
        private const int OneByOne = 64;

        private int position;

        public bool IsConsumed => position == packed.Length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => packed.Length;

        public override long Position { get => position; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var bulk = packed.Length - OneByOne - position;
            var count = Math.Min(buffer.Length, bulk > 0 ? bulk : Math.Min(1, packed.Length - position));
            packed.Span.Slice(position, count).CopyTo(buffer);
            position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
