using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Declarations;

/// <summary>Tells the audit trail what was answered, in codes; the words stand sealed in the declaration, and this holds their digest.</summary>
internal static class DeclarationEntry
{
    public const string Action = "declaration-made";

    public static AuditEntry Of(DeclarationRow row, DeclarationRequest request, string? about, Caller caller) => new(Action, caller.Id, row.Id)
    {
        Detail = Encoding.UTF8.GetString(StrictJson.Write(new DeclarationRecord(
            row.DisclosureId,
            about,
            (request.Purpose.ToPurpose() ?? Purpose.NotStated).Code(),
            request.Override?.Basis.ToBasis().Code(),
            [.. (request.Override?.WhoIsAtRisk ?? []).Select(Codes.Of)],
            request.Override?.WhyConsentNotSought is { } why ? Codes.Of(why) : null,
            [.. (request.Override?.Categories ?? []).Select(Codes.Of)],
            [.. request.Agreed.Select(agreed => new AgreedRecord(agreed.Agency, Codes.Of(agreed.How)))],
            [.. request.Confirmed.Select(confirmed => confirmed.Rule)],
            request.NotSure == true,
            Convert.ToHexStringLower(SHA256.HashData(row.SealedWords))))),
    };
}

/// <summary>What the audit trail tells of one declaration. Additive: members are added at the end.</summary>
internal sealed record DeclarationRecord(
    Guid Disclosure,
    string? Case,
    string Purpose,
    string? Basis,
    ImmutableArray<string> WhoIsAtRisk,
    string? WhyConsentNotSought,
    ImmutableArray<string> Categories,
    ImmutableArray<AgreedRecord> Agreed,
    ImmutableArray<string> Confirmed,
    bool NotSure,
    string WordsDigest);

/// <summary>What she agreed to, in codes.</summary>
internal sealed record AgreedRecord(string Agency, string How);
