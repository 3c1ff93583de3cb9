using System.Buffers;

namespace OutlookGuard.Api.Http;

/// <summary>Bytes of a request in rented memory; given back, and wiped, when disposed.</summary>
internal sealed class PooledBytes : IDisposable
{
    // Chosen: a usual mail with its markup fits without growing.
    private const int FirstLength = 16 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstLength);

    private PooledBytes()
    {
    }

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(0, Length);

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="field">The field to name when it is too large.</param>
    /// <param name="most">The most bytes.</param>
    /// <exception cref="BadInput">There are more.</exception>
    public static async Task<PooledBytes> ReadAsync(Stream source, string field, int most, CancellationToken stop)
    {
        var read = new PooledBytes();
        try
        {
            while (await source.ReadAsync(read.Room(), stop) is var count and > 0)
            {
                read.Length += count;
                if (read.Length > most)
                    throw BadInput.TooLarge(field, most);
            }

            return read;
        }
        catch
        {
            read.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        bytes = [];
        Length = 0;
    }

    private Memory<byte> Room()
    {
        if (Length == bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
            Span.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
            bytes = larger;
        }

        return bytes.AsMemory(Length);
    }
}
