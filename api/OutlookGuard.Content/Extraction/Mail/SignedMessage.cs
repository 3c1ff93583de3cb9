using System.Formats.Asn1;

namespace OutlookGuard.Content.Extraction;

/// <summary>S/MIME in binary form (.p7m, .p7s): what is signed is read, what is enveloped is encrypted.</summary>
/// <remarks>Source: RFC 5652; RFC 8551 3.</remarks>
internal static class SignedMessage
{
    private const string SignedData = "1.2.840.113549.1.7.2";

    // 06 09 2A 86 48 86 F7 0D 01 07 and 06 0B 2A 86 48 86 F7 0D 01 09 10 01: the families of content types.
    private static readonly byte[] Cms = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07];
    private static readonly byte[] SmimeTypes = [0x06, 0x0B, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01];

    // The outer sequence's tag and its length take at most six bytes.
    private const int HeaderWithin = 24;

    public static bool Matches(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, HeaderWithin)];
        return start.Length > 0 && start[0] == 0x30 && (start.IndexOf(Cms) >= 0 || start.IndexOf(SmimeTypes) >= 0);
    }

    public static void Read(string name, ReadOnlyMemory<byte> bytes, Reading into)
    {
        var content = new AsnReader(bytes, AsnEncodingRules.BER).ReadSequence();
        if (content.ReadObjectIdentifier() != SignedData)
            throw new UnreadableException(UnreadReason.Encrypted);
        var signed = content.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0)).ReadSequence();
        signed.ReadInteger();
        signed.ReadSetOf();
        var inner = signed.ReadSequence();
        inner.ReadObjectIdentifier();
        // A detached signature holds no content of its own.
        if (!inner.HasData)
            return;
        var message = inner.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0)).ReadOctetString();
        into.SpendInflated(message.Length);
        FileReader.ReadInside("message", message, into, MailFile.Read);
    }
}
