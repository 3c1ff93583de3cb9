using System.Text.Json;
using OutlookGuard.Api.Keys;
using OutlookGuard.Content;
using OutlookGuard.Content.Protection;

namespace OutlookGuard.Api.Consents;

/// <summary>Words around a consent, sealed to the fact they belong to.</summary>
internal static class ConsentWords
{
    public static byte[]? Seal(GuardKeys keys, Guid fact, params (string Name, ConfidentialText? Words)[] words)
    {
        var said = words.Where(one => one.Words is { Length: > 0 }).ToDictionary(one => one.Name, one => one.Words!.Value, StringComparer.Ordinal);
        return said.Count == 0 ? null : SealedWords.Seal(keys.Fields, Bound(fact), said);
    }

    public static IReadOnlyDictionary<string, string> Open(GuardKeys keys, Guid fact, byte[]? form) => form is null
        ? new Dictionary<string, string>(StringComparer.Ordinal)
        : JsonSerializer.Deserialize<Dictionary<string, string>>(SealedWords.OpenBytes(keys.Fields, Bound(fact), form))!;

    private static string Bound(Guid fact) => $"consent {fact:N}";
}
