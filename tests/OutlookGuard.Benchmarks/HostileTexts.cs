namespace OutlookGuard.Benchmarks;

/// <summary>A text that repeats one pattern.</summary>
internal sealed record HostileText(string Pattern)
{
    public string Name => string.Concat(Pattern.Select(c => c is > ' ' and < '\x7F' ? c.ToString() : $"<{(int)c:X}>"));

    public string OfLength(int length) => string.Concat(Enumerable.Repeat(Pattern, length / Pattern.Length));
}

/// <summary>Patterns that keep a scanner busy: its anchors, half-finished numbers, disguises.</summary>
internal static class HostileTexts
{
    public static readonly IReadOnlyList<HostileText> All =
    [
        .. new[]
        {
            ".", "-", "9", ":", "@", "a.", "1.", "1 ", "1-", "12 ", "a@", "a1 ", "ab12 ", "+1", "(1", "99/", "may ", "may 1 ", " at x", "::1", "0x", "&#", "<a", "%4", "x_", "A A ", "9\u200B",
            "\u202E1", "9\u0336", "4111 ", "nhs 9", "///a.b", "QUJDREVG ", "1\n", "12:", "Aa1", "ref 123a ", "Mr A ", "1 Hazel ", "she she ", "A", "É ", "Smith, ",
        }.Select(pattern => new HostileText(pattern)),
    ];
}
