namespace OutlookGuard.Content.Extraction;

/// <summary>One entry of a zip archive as its directory describes it.</summary>
/// <param name="Name">The path inside the archive; only a label, nothing is ever written.</param>
/// <param name="Comment">The entry's comment.</param>
/// <param name="Flags">General purpose bits.</param>
/// <param name="Method">How it is packed.</param>
/// <param name="Crc">The checksum of its content.</param>
/// <param name="PackedLength">Bytes in the archive.</param>
/// <param name="Length">Bytes of content, as declared.</param>
/// <param name="HeaderAt">Where its own header stands.</param>
/// <param name="NameBytes">The name as written.</param>
internal sealed record ZipEntry(
    string Name, string Comment, ushort Flags, ushort Method, uint Crc, long PackedLength, long Length, long HeaderAt, ReadOnlyMemory<byte> NameBytes)
{
    public const ushort Stored = 0, Deflated = 8, Aes = 99;

    private const int EncryptedBit = 1, DescriptorBit = 1 << 3, StrongEncryptionBit = 1 << 6, MaskedBit = 1 << 13;

    public bool IsEncrypted => (Flags & (EncryptedBit | StrongEncryptionBit | MaskedBit)) != 0 || Method == Aes;

    /// <summary>Whether lengths and checksum stand behind the content instead of before it.</summary>
    public bool HasDescriptor => (Flags & DescriptorBit) != 0;

    public bool IsDirectory => Length == 0 && (Name.EndsWith('/') || Name.EndsWith('\\'));
}
