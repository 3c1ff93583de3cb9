using System.Buffers.Binary;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>What parent and child say to each other: a file goes in, texts and faults come out. Neither side believes the other's lengths.</summary>
/// <remarks>Every number is four bytes, little end first; every text is its length in bytes and then UTF-8.</remarks>
internal static class Frames
{
    private const int NumberLength = 4, LongestName = 4 * 1024;

    // A character takes at most three bytes; labels and counts are small beside the texts.
    private const int LongestAnswer = (Limits.TextCharacters * 3) + (64 * 1024 * 1024);

    /// <summary>What a child says first: it lives and speaks this version.</summary>
    public static ReadOnlyMemory<byte> Greeting { get; } = "OGX1"u8.ToArray();

    public static async Task WriteRequestAsync(Stream stream, string name, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        var nameBytes = Encoding.UTF8.GetBytes(name);
        nameBytes = nameBytes[..Math.Min(nameBytes.Length, LongestName)];
        var header = new byte[(2 * NumberLength) + nameBytes.Length];
        BinaryPrimitives.WriteInt32LittleEndian(header, nameBytes.Length);
        nameBytes.CopyTo(header, NumberLength);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(NumberLength + nameBytes.Length), bytes.Length);
        await stream.WriteAsync(header, stop).ConfigureAwait(false);
        await stream.WriteAsync(bytes, stop).ConfigureAwait(false);
        await stream.FlushAsync(stop).ConfigureAwait(false);
    }

    /// <summary>Reads the next request; null when there will be no more.</summary>
    public static async Task<(string Name, byte[] Bytes)?> ReadRequestAsync(Stream stream)
    {
        var number = new byte[NumberLength];
        if (await stream.ReadAtLeastAsync(number, NumberLength, throwOnEndOfStream: false).ConfigureAwait(false) < NumberLength)
            return null;
        var name = await ReadBlockAsync(stream, BinaryPrimitives.ReadInt32LittleEndian(number), LongestName, CancellationToken.None).ConfigureAwait(false);
        await stream.ReadExactlyAsync(number).ConfigureAwait(false);
        var bytes = await ReadBlockAsync(stream, BinaryPrimitives.ReadInt32LittleEndian(number), Limits.AttachmentBytes, CancellationToken.None).ConfigureAwait(false);
        return (Encoding.UTF8.GetString(name), bytes);
    }

    public static async Task WriteAnswerAsync(Stream stream, Extracted answer)
    {
        using var payload = new MemoryStream();
        payload.SetLength(NumberLength);
        payload.Position = NumberLength;
        Write(payload, answer);
        var bytes = payload.GetBuffer().AsMemory(0, (int)payload.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.Span, bytes.Length - NumberLength);
        await stream.WriteAsync(bytes).ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
    }

    /// <summary>Reads an answer.</summary>
    /// <exception cref="InvalidDataException">What came is no answer: the child is not to be trusted any more.</exception>
    public static async Task<Extracted> ReadAnswerAsync(Stream stream, CancellationToken stop)
    {
        var number = new byte[NumberLength];
        await stream.ReadExactlyAsync(number, stop).ConfigureAwait(false);
        return Parse(await ReadBlockAsync(stream, BinaryPrimitives.ReadInt32LittleEndian(number), LongestAnswer, stop).ConfigureAwait(false));
    }

    /// <summary>Writes what was read into one piece of memory that can be overwritten; pinned, so that no copy of it is left behind.</summary>
    public static byte[] Pack(Extracted extracted)
    {
        using var payload = new MemoryStream();
        Write(payload, extracted);
        var written = payload.GetBuffer().AsSpan(0, (int)payload.Length);
        var packed = GC.AllocateUninitializedArray<byte>(written.Length, pinned: true);
        written.CopyTo(packed);
        written.Clear();
        return packed;
    }

    /// <summary>Reads what <see cref="Pack"/> wrote.</summary>
    public static Extracted Unpack(ReadOnlySpan<byte> packed) => Parse(packed);

    private static void Write(MemoryStream payload, Extracted answer)
    {
        WriteNumber(payload, answer.Texts.Count);
        foreach (var text in answer.Texts)
        {
            WriteNumber(payload, (int)text.Hiding);
            WriteText(payload, text.Label);
            WriteText(payload, text.Text);
        }
        WriteNumber(payload, answer.Faults.Count);
        foreach (var fault in answer.Faults)
        {
            WriteNumber(payload, (int)fault.Why);
            WriteText(payload, fault.Entry);
        }
    }

    private static Extracted Parse(ReadOnlySpan<byte> payload)
    {
        var texts = new ExtractedText[ReadNumber(ref payload, Limits.Pieces)];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = new ExtractedText((HidingPlace)ReadNumber(ref payload, (int)HidingPlace.Embedded), ReadText(ref payload), ReadText(ref payload));
        var faults = new ExtractionFault[ReadNumber(ref payload, Limits.Pieces)];
        for (var i = 0; i < faults.Length; i++)
        {
            var why = (UnreadReason)ReadNumber(ref payload, (int)UnreadReason.CloudLink);
            faults[i] = new ExtractionFault(ReadText(ref payload), why);
        }
        return payload.IsEmpty ? new Extracted(texts, faults) : throw new InvalidDataException();
    }

    private static async Task<byte[]> ReadBlockAsync(Stream stream, int length, int most, CancellationToken stop)
    {
        if (length < 0 || length > most)
            throw new InvalidDataException();
        var block = new byte[length];
        await stream.ReadExactlyAsync(block, stop).ConfigureAwait(false);
        return block;
    }

    private static int ReadNumber(ref ReadOnlySpan<byte> payload, int most)
    {
        if (payload.Length < NumberLength || BinaryPrimitives.ReadInt32LittleEndian(payload) is var number && (number < 0 || number > most))
            throw new InvalidDataException();
        payload = payload[NumberLength..];
        return number;
    }

    private static string ReadText(ref ReadOnlySpan<byte> payload)
    {
        var length = ReadNumber(ref payload, Math.Max(0, payload.Length - NumberLength));
        var text = Encoding.UTF8.GetString(payload[..length]);
        payload = payload[length..];
        return text;
    }

    private static void WriteNumber(MemoryStream payload, int number)
    {
        Span<byte> bytes = stackalloc byte[NumberLength];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        payload.Write(bytes);
    }

    private static void WriteText(MemoryStream payload, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        WriteNumber(payload, bytes.Length);
        payload.Write(bytes);
    }
}
