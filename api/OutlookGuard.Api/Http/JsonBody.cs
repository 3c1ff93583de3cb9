using Microsoft.Net.Http.Headers;

namespace OutlookGuard.Api.Http;

/// <summary>Reads the JSON body of a request.</summary>
internal static class JsonBody
{
    /// <summary>The largest body of an ordinary request, in bytes. Chosen: far above any form, far below a nuisance.</summary>
    public const int OrdinaryBytes = 256 * 1024;

    /// <summary>Reads and checks a body.</summary>
    /// <exception cref="BadInput">It cannot be used.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken stop, int most = OrdinaryBytes)
    {
        Require(request.ContentType);
        using var bytes = await ReadBytesAsync(request, most, stop);
        return StrictJson.Read<T>(bytes.Span);
    }

    /// <summary>Reads a body without looking at it.</summary>
    /// <exception cref="BadInput">It is too large or compressed.</exception>
    public static Task<PooledBytes> ReadBytesAsync(HttpRequest request, int most, CancellationToken stop)
    {
        RefuseEncoding(request);
        if (request.ContentLength > most)
            throw BadInput.TooLarge(FieldFault.WholeDocument, most);
        return PooledBytes.ReadAsync(request.Body, FieldFault.WholeDocument, most, stop);
    }

    /// <summary>Refuses what is not JSON in UTF-8.</summary>
    public static void Require(string? contentType)
    {
        if (!IsJson(contentType))
            throw BadInput.NotReadable("Must be application/json in UTF-8.");
    }

    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>Refuses a compressed body: a small one could unpack to a huge one.</summary>
    public static void RefuseEncoding(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0)
            throw BadInput.NotReadable("Must not be compressed.");
    }
}
