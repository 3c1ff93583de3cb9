using System.Security.Cryptography;

namespace OutlookGuard.Content.Recognition.Finance;

/// <summary>Addresses of Bitcoin and Ethereum wallets and of others of the same forms.</summary>
/// <remarks>
/// Source: Bitcoin base58check (version byte, 20 bytes, four bytes of a double SHA-256), BIP 173 and BIP 350 (bech32, bech32m), ERC-55 (capitals of the
/// hexadecimal digits carry a check by Keccak-256). An Ethereum address in small letters carries no check and needs a cue word.
/// </remarks>
internal static class CryptoWalletRecogniser
{
    private const int EthereumLength = 42;

    public static bool At(ref Spot spot)
    {
        var word = spot.Word;
        var sure = word.Length switch
        {
            >= 26 and <= 35 when word[0] is '1' or '3' or 'L' or 'M' or 'D' or 'T' => IsBase58(word),
            EthereumLength when word[0] == '0' && word[1] is 'x' or 'X' => IsEthereum(word) || spot.Says(Cue.Crypto, spot.Start) && IsHex(word[2..]),
            _ => false,
        };
        sure |= word.Length is >= 42 and <= 90 && Bech32.IsValid(word);
        return sure && spot.Claim(FindingKind.CryptoWallet, spot.Start, spot.End, Confidence.Certain, Explanation.Shape | Explanation.CheckDigits);
    }

    private static bool IsBase58(ReadOnlySpan<char> word)
    {
        const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
        const int Size = 25;
        const int Payload = 21;
        Span<byte> bytes = stackalloc byte[Size];
        bytes.Clear();
        foreach (var c in word)
        {
            var carry = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (carry < 0)
                return false;
            for (var i = Size - 1; i >= 0; i--)
            {
                carry += 58 * bytes[i];
                bytes[i] = (byte)(carry & 0xFF);
                carry >>= 8;
            }

            if (carry != 0)
                return false;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Payload], hash);
        SHA256.HashData(hash, hash);
        return hash[..4].SequenceEqual(bytes[Payload..]);
    }

    private static bool IsEthereum(ReadOnlySpan<char> word)
    {
        var digits = word[2..];
        if (!IsHex(digits) || !digits.ContainsAnyInRange('a', 'f') && !digits.ContainsAnyInRange('A', 'F'))
            return false;
        Span<byte> lower = stackalloc byte[40];
        for (var i = 0; i < lower.Length; i++)
            lower[i] = (byte)Glyph.Lower(digits[i]);
        Span<byte> hash = stackalloc byte[Keccak.Size];
        Keccak.Hash(lower, hash);
        for (var i = 0; i < lower.Length; i++)
        {
            var nibble = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 0xF;
            if (Glyph.IsLetter(digits[i]) && Glyph.IsUpper(digits[i]) != nibble >= 8)
                return false;
        }

        return true;
    }

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var c in digits)
        {
            if (!Glyph.IsHex(c))
                return false;
        }

        return true;
    }
}
