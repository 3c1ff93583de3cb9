namespace OutlookGuard.Content.Extraction;

/// <summary>A small harmless mail with a document and a sheet: reading it once makes the next reading fast.</summary>
internal static class WarmUp
{
    public const string Name = "warm-up.eml";

    public static ReadOnlyMemory<byte> Bytes { get; } = Load();

    private static byte[] Load()
    {
        using var resource = typeof(WarmUp).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException("The sample is part of this assembly.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
