using OutlookGuard.Api.Keys;
using OutlookGuard.Content;
using OutlookGuard.Content.Protection;

namespace OutlookGuard.Api.Declarations;

/// <summary>The worker's words in a declaration, by name.</summary>
internal static class DeclaredWords
{
    public const string Reason = "reason";
    public const string WhoIsAtRisk = "whoIsAtRisk";
    public const string WhyConsentNotSought = "whyConsentNotSought";

    public static Dictionary<string, ConfidentialText> Of(DeclarationRequest request)
    {
        var words = new Dictionary<string, ConfidentialText>(StringComparer.Ordinal);
        if (request.Override is { } risk)
        {
            words[Reason] = risk.Reason;
            words[WhoIsAtRisk] = ConfidentialText.Seal(string.Join(", ", risk.WhoIsAtRisk.Distinct().Select(Disclosures.Codes.Of)));
            words[WhyConsentNotSought] = risk.WhyConsentNotSought is { } why ? ConfidentialText.Seal(Disclosures.Codes.Of(why)) : ConfidentialText.Empty;
        }

        foreach (var agreed in request.Agreed)
            words[$"said for {agreed.Agency}"] = agreed.Said ?? ConfidentialText.Empty;
        foreach (var confirmed in request.Confirmed)
            words[$"reason for {confirmed.Rule}"] = confirmed.Reason;
        return words;
    }

    public static byte[] Seal(Guid id, IReadOnlyDictionary<string, ConfidentialText> words, GuardKeys keys) => SealedWords.Seal(keys.Fields, SealOf(id), words);

    public static IReadOnlyDictionary<string, ConfidentialText> Open(DeclarationRow row, GuardKeys keys) => SealedWords.Open(keys.Fields, SealOf(row.Id), row.SealedWords);

    private static string SealOf(Guid id) => $"words of declaration {id:N}";
}
