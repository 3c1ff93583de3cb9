using System.Collections.Frozen;

namespace OutlookGuard.Policy.Agencies;

/// <summary>What is publicly known of how some providers deliver several addresses to one mailbox.</summary>
/// <remarks>Used by loose matching only, where one match too many is the cheaper mistake. Keys and values are folded by shape.</remarks>
internal static class MailProviders
{
    /// <summary>Domains whose mailboxes are one and the same, each with the one that stands for it.</summary>
    private static readonly FrozenDictionary<string, string> SameMailbox = Same(
        "gmail.com googlemail.com",
        "icloud.com me.com mac.com",
        "proton.me protonmail.com protonmail.ch pm.me",
        "yandex.com yandex.ru yandex.by yandex.kz yandex.ua ya.ru narod.ru",
        "fastmail.com fastmail.fm fastmail.co.uk fastmail.net fastmail.org",
        "btinternet.com btopenworld.com",
        "talktalk.net tiscali.co.uk lineone.net",
        "laposte.net laposte.fr");

    /// <summary>Providers that deliver anything@name.provider to name@provider.</summary>
    private static readonly string[] NamedSubdomains = [.. new[] { "fastmail.com", "fastmail.fm", "anonaddy.com", "anonaddy.me" }.Select(LookalikeLetters.FoldShapes)];

    private static readonly string HyphenTags = LookalikeLetters.FoldShapes("yahoo.");

    /// <summary>The domain that stands for all that share its mailboxes.</summary>
    /// <param name="folded">A domain folded by shape.</param>
    public static string Representative(string folded) => SameMailbox.GetValueOrDefault(folded, folded);

    /// <summary>Whether what follows a hyphen is a tag there. Yahoo allows no hyphen in a name and uses it for throw-away addresses.</summary>
    /// <param name="folded">A domain folded by shape.</param>
    public static bool TagsWithHyphen(string folded) => folded.StartsWith(HyphenTags, StringComparison.Ordinal);

    /// <summary>The mailbox that a sub-domain of the provider stands for.</summary>
    /// <param name="folded">A domain folded by shape.</param>
    /// <returns>The name and the provider's domain, or null.</returns>
    public static (string Local, string Domain)? MailboxOf(string folded)
    {
        foreach (var provider in NamedSubdomains)
        {
            var name = folded.Length - provider.Length - 1;
            if (name > 0 && folded[name] == '.' && folded.EndsWith(provider, StringComparison.Ordinal))
                return (folded[..name], provider);
        }

        return null;
    }

    private static FrozenDictionary<string, string> Same(params string[] families) => families
        .Select(family => family.Split(' ').Select(LookalikeLetters.FoldShapes).ToArray())
        .SelectMany(family => family.Select(domain => (domain, family[0])))
        .ToFrozenDictionary(pair => pair.domain, pair => pair.Item2);
}
