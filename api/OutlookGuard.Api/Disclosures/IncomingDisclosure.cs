using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using OutlookGuard.Api.Drafts;
using OutlookGuard.Api.Http;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Disclosures;

/// <summary>One request to assess, read and checked: the document, and the bytes of the files it names.</summary>
internal sealed class IncomingDisclosure : IDisposable
{
    /// <summary>The multipart part that holds the document.</summary>
    public const string DocumentPart = "disclosure";

    private readonly Dictionary<string, PooledBytes> files = new(StringComparer.Ordinal);
    private readonly PooledBytes document;

    private IncomingDisclosure(PooledBytes document)
    {
        this.document = document;
        Request = StrictJson.Read<DisclosureRequest>(document.Span);
        DisclosureRules.Check(Request);
    }

    public DisclosureRequest Request { get; }

    /// <summary>Reads a request: <c>application/json</c> without files, or <c>multipart/form-data</c> with the document first and each file in a part of its own.</summary>
    /// <exception cref="BadInput">It cannot be used.</exception>
    public static async Task<IncomingDisclosure> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        JsonBody.RefuseEncoding(request);
        var incoming = JsonBody.IsJson(request.ContentType)
            ? await ReadDocumentAsync(request, stop)
            : await ReadPartsAsync(Multipart.Reader(request) ?? throw BadInput.NotReadable("Must be application/json in UTF-8, or multipart/form-data."), stop);
        try
        {
            incoming.RequireEveryFile();
            return incoming;
        }
        catch
        {
            incoming.Dispose();
            throw;
        }
    }

    /// <summary>Each attachment in the order of the document: with its bytes, as it was kept, or empty where the client had none.</summary>
    /// <returns>Null when one is named by a token that finds nothing.</returns>
    public ImmutableArray<Attachment>? Files(KeptFiles kept, Guid person)
    {
        var found = ImmutableArray.CreateBuilder<Attachment>(Request.Attachments.Length);
        foreach (var attachment in Request.Attachments)
        {
            var earlier = attachment.Kept is { } token ? kept.Find(person, token) : null;
            if (attachment.Kept is not null && earlier is null)
                return null;
            found.Add(new Attachment(attachment.Name, BytesOf(attachment)) { Kept = earlier, CloudLink = attachment.CloudLink ?? ConfidentialText.Empty });
        }

        return found.DrainToImmutable();
    }

    /// <summary>A keyed digest of the document and the files, by which the same request is known again whatever its boundary.</summary>
    public byte[] DigestUnder(ReadOnlySpan<byte> key)
    {
        using var digest = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Append(digest, "OutlookGuard request 1\n"u8);
        Append(digest, document.Span);
        foreach (var attachment in Request.Attachments)
            Append(digest, BytesOf(attachment).Span);
        return digest.GetHashAndReset();
    }

    public void Dispose()
    {
        document.Dispose();
        foreach (var file in files.Values)
            file.Dispose();
    }

    private ReadOnlyMemory<byte> BytesOf(AttachmentOnTheWire attachment) => attachment.Part is { } part ? files[part].Memory : ReadOnlyMemory<byte>.Empty;

    private static void Append(IncrementalHash digest, ReadOnlySpan<byte> bytes)
    {
        digest.AppendData(BitConverter.GetBytes((long)bytes.Length));
        digest.AppendData(bytes);
    }

    private static async Task<IncomingDisclosure> ReadDocumentAsync(HttpRequest request, CancellationToken stop) =>
        Parse(await JsonBody.ReadBytesAsync(request, DisclosureLimits.DocumentBytes, stop));

    private static async Task<IncomingDisclosure> ReadPartsAsync(MultipartReader parts, CancellationToken stop)
    {
        IncomingDisclosure? incoming = null;
        try
        {
            var first = await parts.ReadNextSectionAsync(stop);
            if (first is null || NameOf(first) != DocumentPart)
                throw BadInput.In(DocumentPart, "Must be the first part.");
            if (!JsonBody.IsJson(first.ContentType))
                throw BadInput.In(DocumentPart, "Must be application/json.");
            incoming = Parse(await PooledBytes.ReadAsync(first.Body, DocumentPart, DisclosureLimits.DocumentBytes, stop));
            while (await parts.ReadNextSectionAsync(stop) is { } part)
                await incoming.ReadFileAsync(part, stop);
            return incoming;
        }
        catch (Exception fault)
        {
            incoming?.Dispose();
            if (Multipart.IsBroken(fault))
                throw BadInput.In(FieldFault.WholeDocument, "Is not a multipart body, or breaks off.");
            throw;
        }
    }

    private static IncomingDisclosure Parse(PooledBytes document)
    {
        try
        {
            return new IncomingDisclosure(document);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    private async Task ReadFileAsync(MultipartSection part, CancellationToken stop)
    {
        var index = Request.Attachments.FindIndexOf(NameOf(part));
        if (index < 0)
            throw BadInput.In("attachments", "A part was sent that no attachment names.");
        var field = $"attachments[{index}]";
        var name = Request.Attachments[index].Part!;
        if (files.ContainsKey(name))
            throw BadInput.In($"{field}.part", "Was sent twice.");
        var file = await PooledBytes.ReadAsync(part.Body, field, DisclosureLimits.AttachmentBytes, stop);
        files.Add(name, file);
        if (files.Values.Sum(each => (long)each.Length) > DisclosureLimits.AllAttachmentsBytes)
            throw BadInput.TooLarge("attachments", DisclosureLimits.AllAttachmentsBytes);
    }

    private void RequireEveryFile()
    {
        for (var i = 0; i < Request.Attachments.Length; i++)
        {
            if (Request.Attachments[i].Part is { } part && !files.ContainsKey(part))
                throw BadInput.In($"attachments[{i}].part", "Names a part that was not sent.");
        }
    }

    private static string? NameOf(MultipartSection section) =>
        Multipart.DispositionOf(section) is { } disposition ? HeaderUtilities.RemoveQuotes(disposition.Name).Value : null;
}
