using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace OutlookGuard.Api.Http;

/// <summary>Takes <c>multipart/form-data</c> apart, with limits.</summary>
internal static class Multipart
{
    // Chosen: a boundary, a name and a type fit many times over.
    private const int BoundaryCharacters = 100;
    private const int PartHeaders = 8;
    private const int PartHeaderBytes = 4 * 1024;

    /// <summary>A reader of the request's parts, or null when it is no such request.</summary>
    /// <exception cref="BadInput">It names no boundary.</exception>
    public static MultipartReader? Reader(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary);
        return boundary is { HasValue: true, Length: > 0 and <= BoundaryCharacters }
            ? new MultipartReader(boundary.Value!, request.Body) { HeadersCountLimit = PartHeaders, HeadersLengthLimit = PartHeaderBytes }
            : throw BadInput.In("Content-Type", "Names no boundary.");
    }

    /// <summary>What a part says of itself, or null when it is no part of a form.</summary>
    public static ContentDispositionHeaderValue? DispositionOf(MultipartSection section) =>
        ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) && disposition.DispositionType.Equals("form-data", StringComparison.OrdinalIgnoreCase)
            ? disposition
            : null;

    /// <summary>Whether the reader found a body that breaks off or has too many headers: it says IO or InvalidData.</summary>
    public static bool IsBroken(Exception fault) => fault is InvalidDataException || fault.GetType() == typeof(IOException);
}
