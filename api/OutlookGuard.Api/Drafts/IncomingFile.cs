using Microsoft.Net.Http.Headers;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Drafts;

/// <summary>One file that came alone, in a part called <c>file</c> with its name beside it.</summary>
internal sealed class IncomingFile(ConfidentialText name, PooledBytes bytes) : IDisposable
{
    /// <summary>The part that holds it.</summary>
    public const string Part = "file";

    public ConfidentialText Name => name;

    public ReadOnlyMemory<byte> Bytes => bytes.Memory;

    /// <exception cref="BadInput">It is not exactly one file.</exception>
    public static async Task<IncomingFile> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        JsonBody.RefuseEncoding(request);
        var parts = Multipart.Reader(request) ?? throw BadInput.NotReadable("Must be multipart/form-data.");
        IncomingFile? file = null;
        try
        {
            while (await parts.ReadNextSectionAsync(stop) is { } part)
            {
                var disposition = Multipart.DispositionOf(part);
                if (file is not null || disposition is null || HeaderUtilities.RemoveQuotes(disposition.Name) != Part)
                    throw BadInput.In(Part, "Must be the only part.");
                file = new IncomingFile(NameIn(disposition), await PooledBytes.ReadAsync(part.Body, Part, DisclosureLimits.AttachmentBytes, stop));
            }

            return file ?? throw BadInput.In(Part, "Is missing.");
        }
        catch (Exception fault)
        {
            file?.Dispose();
            if (Multipart.IsBroken(fault))
                throw BadInput.In(FieldFault.WholeDocument, "Is not a multipart body, or breaks off.");
            throw;
        }
    }

    public void Dispose() => bytes.Dispose();

    // The name is a hint to the reader only: the mail brings its own, which is checked as a name.
    private static ConfidentialText NameIn(ContentDispositionHeaderValue disposition)
    {
        var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
        return name.Length <= DisclosureLimits.LineCharacters
            ? ConfidentialText.Seal(name.Value)
            : throw BadInput.In(Part, $"Has a name longer than {DisclosureLimits.LineCharacters} characters.");
    }
}
