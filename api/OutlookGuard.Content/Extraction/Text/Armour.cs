namespace OutlookGuard.Content.Extraction;

/// <summary>Encrypted text in letters: it reads as text, and nobody can read it.</summary>
internal static class Armour
{
    public static bool IsEncrypted(ReadOnlySpan<char> text) =>
        text.Contains("-----BEGIN PGP MESSAGE-----", StringComparison.Ordinal) ||
        text.Contains("-----BEGIN CMS-----", StringComparison.Ordinal) ||
        text.Contains("-----BEGIN PKCS7-----", StringComparison.Ordinal) ||
        text.Contains("-----BEGIN AGE ENCRYPTED FILE-----", StringComparison.Ordinal);
}
