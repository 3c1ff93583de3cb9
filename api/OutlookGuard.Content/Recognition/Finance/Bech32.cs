namespace OutlookGuard.Content.Recognition.Finance;

/// <summary>The checksum of Bitcoin's newer addresses.</summary>
/// <remarks>Source: BIP 173 (constant 1) and BIP 350 (constant 2bc830a3): a BCH code over 32 symbols; the part before the last 1 names the network.</remarks>
internal static class Bech32
{
    private const string Symbols = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const uint Original = 1;
    private const uint Modified = 0x2bc830a3;

    private static ReadOnlySpan<uint> Generator => [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    /// <summary>Whether a word is an address of Bitcoin, its test network or Litecoin.</summary>
    public static bool IsValid(ReadOnlySpan<char> word)
    {
        var network = word[0] is 'l' or 'L' ? 3 : 2;
        if (word.Length <= network + 7 || word[network] != '1' || !IsNetwork(word[..network]))
            return false;
        var check = 1u;
        for (var i = 0; i < network; i++)
            check = Step(check, (uint)Glyph.Lower(word[i]) >> 5);
        check = Step(check, 0);
        for (var i = 0; i < network; i++)
            check = Step(check, (uint)Glyph.Lower(word[i]) & 31);
        foreach (var c in word[(network + 1)..])
        {
            var symbol = Symbols.IndexOf(Glyph.Lower(c), StringComparison.Ordinal);
            if (symbol < 0)
                return false;
            check = Step(check, (uint)symbol);
        }

        return check is Original or Modified;
    }

    private static bool IsNetwork(ReadOnlySpan<char> name) =>
        Glyph.Same(name, "bc") || Glyph.Same(name, "tb") || Glyph.Same(name, "ltc");

    private static uint Step(uint check, uint symbol)
    {
        var top = check >> 25;
        check = (check & 0x1ffffff) << 5 ^ symbol;
        for (var i = 0; i < Generator.Length; i++)
            check ^= (top >> i & 1) == 1 ? Generator[i] : 0;
        return check;
    }
}
