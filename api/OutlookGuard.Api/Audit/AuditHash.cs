using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OutlookGuard.Api.Audit;

/// <summary>The hash of an entry: SHA-256 over a fixed binary form of every column and the hash before it.</summary>
/// <remarks>
/// The form, in order: a label; lane (1 byte); sequence (8, big-endian); previous hash (32); id (16); milliseconds since 1970 (8); then local time,
/// action, actor, on behalf of, client, subject, outcome and detail, each as 4 bytes of length (-1 for none) and that many bytes (UTF-8, ids as 16 bytes).
/// Two different entries never share a form, and a hash made for another purpose never fits.
/// </remarks>
internal static class AuditHash
{
    public const int Length = SHA256.HashSizeInBytes;

    private const int GuidLength = 16;

    private static ReadOnlySpan<byte> Label => "OutlookGuard audit entry 1\n"u8;

    public static byte[] Of(AuditEntryRow row)
    {
        var form = new ArrayBufferWriter<byte>(1024);
        form.Write(Label);
        form.Write([checked((byte)row.Lane)]);
        WriteLong(form, row.Sequence);
        form.Write(row.PreviousHash);
        WriteId(form, row.Id);
        WriteLong(form, row.At.ToUnixTimeMilliseconds());
        WriteText(form, row.LocalTime);
        WriteText(form, row.Action);
        WriteInt(form, GuidLength);
        WriteId(form, row.Actor);
        WriteText(form, row.OnBehalfOf);
        WriteText(form, row.Client);
        WriteInt(form, GuidLength);
        WriteId(form, row.Subject);
        WriteText(form, row.Outcome);
        WriteText(form, row.Detail);
        return SHA256.HashData(form.WrittenSpan);
    }

    private static void WriteText(ArrayBufferWriter<byte> form, string? text)
    {
        WriteInt(form, text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null)
            form.Advance(Encoding.UTF8.GetBytes(text, form.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }

    private static void WriteId(ArrayBufferWriter<byte> form, Guid id)
    {
        id.TryWriteBytes(form.GetSpan(GuidLength), bigEndian: true, out var written);
        form.Advance(written);
    }

    private static void WriteInt(ArrayBufferWriter<byte> form, int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(form.GetSpan(sizeof(int)), number);
        form.Advance(sizeof(int));
    }

    private static void WriteLong(ArrayBufferWriter<byte> form, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(form.GetSpan(sizeof(long)), number);
        form.Advance(sizeof(long));
    }
}
