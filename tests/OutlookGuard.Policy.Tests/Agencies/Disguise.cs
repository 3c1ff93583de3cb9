using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

/// <summary>Writes one address in another way that reaches the same mailbox, or looks as if it did.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Nothing secret is drawn; a fixed seed repeats every run.")]
internal sealed class Disguise(int seed)
{
    private static readonly string[] Hidden = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u202E", "\u202A", "\u2066", "\u034F", "\uFE0F", "\U000E0061", "\u115F", "\u0007", "\uD83D"];
    private static readonly string[] Spaces = [" ", "\t", "\r\n", "\u00A0", "\u2003", "\u3000"];
    private static readonly Dictionary<char, string> Cyrillic = new() { ['a'] = "а", ['e'] = "е", ['o'] = "о", ['c'] = "с", ['p'] = "р", ['i'] = "і", ['s'] = "ѕ", ['k'] = "к" };
    private static readonly Dictionary<char, string> Digits = new() { ['o'] = "0", ['l'] = "1", ['i'] = "1", ['s'] = "5" };

    private readonly Random random = new(seed);

    public TypedRecipient Of(string address)
    {
        var local = address[..address.IndexOf('@', StringComparison.Ordinal)];
        var domain = address[(local.Length + 1)..];
        for (var step = random.Next(5); step > 0; step--)
        {
            if (random.Next(2) == 0)
                local = Local(local);
            else
                domain = Domain(domain);
        }

        var whole = $"{local}@{domain}";
        for (var step = random.Next(4); step > 0; step--)
            whole = Anywhere(whole);
        return Dressed(whole);
    }

    public string Anywhere(string text) => random.Next(3) switch
    {
        0 => Insert(text, Hidden[random.Next(Hidden.Length)]),
        1 => Insert(text, Spaces[random.Next(Spaces.Length)]),
        _ => RandomCase(text),
    };

    private string Local(string local) => random.Next(6) switch
    {
        0 => local + "+" + random.Next(1000).ToString(CultureInfo.InvariantCulture),
        1 => local.Replace(".", "", StringComparison.Ordinal),
        2 when local.IndexOf('+', StringComparison.Ordinal) is var tag && random.Next(1, tag < 0 ? local.Length : tag) is var at && local[at] != '.' && local[at - 1] != '.' =>
            local.Insert(at, "."),
        3 => Replace(local, Cyrillic),
        4 => Replace(local, Digits),
        _ => Wide(local),
    };

    private string Domain(string domain) => random.Next(6) switch
    {
        _ when domain.Contains("xn--", StringComparison.Ordinal) => domain, // changing its letters would make it another domain
        0 when domain == "gmail.com" => "googlemail.com",
        1 => Replace(domain, Cyrillic),
        2 => Punycode(Replace(domain, Cyrillic)),
        3 => Replace(domain, Digits),
        4 => Wide(domain),
        _ => domain.EndsWith('.') ? domain : domain + ".",
    };

    private TypedRecipient Dressed(string whole) => random.Next(9) switch
    {
        0 => new($"<{whole}>"),
        1 => new($"\"Bright, Karen\" <{whole}>", "Karen Bright"),
        2 => new($"mailto:{whole}?subject=hello"),
        3 => new($"'{whole}'"),
        4 => new("karen.bright@northmoor.police.example", whole),
        5 => new($"\"{whole}\" <karen.bright@northmoor.police.example>"),
        6 => new("karen.bright@northmoor.police.example", $"Karen Bright ({whole})"),
        7 => new($"(urgent) {whole} ;"),
        _ => new(whole, "Karen Bright"),
    };

    private string Insert(string text, string piece)
    {
        // Not between the halves of a pair: that would be another character, not a hidden one.
        var at = random.Next(text.Length + 1);
        return at < text.Length && char.IsLowSurrogate(text[at]) ? text : text.Insert(at, piece);
    }

    private string RandomCase(string text) => string.Concat(text.Select(letter => random.Next(2) == 0 ? char.ToUpperInvariant(letter) : letter));

    private string Replace(string text, Dictionary<char, string> by) =>
        string.Concat(text.Select(letter => by.TryGetValue(letter, out var other) && random.Next(2) == 0 ? other : letter.ToString()));

    private string Wide(string text) =>
        string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) && random.Next(3) == 0 ? ((char)(letter + 0xFEE0)).ToString() : letter.ToString()));

    private static string Punycode(string domain) =>
        Encoding.UTF8.GetByteCount(domain) == domain.Length ? domain : new IdnMapping().GetAscii(domain.TrimEnd('.'));
}
