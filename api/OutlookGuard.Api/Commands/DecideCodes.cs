using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Commands;

/// <summary>The codes of one enumeration as bytes of JSON, for reading and for writing. The codes themselves are Policy's.</summary>
internal sealed class DecideCodes<T>(Func<T, string> code)
    where T : struct, Enum
{
    private readonly ImmutableArray<(T Value, byte[] Utf8, JsonEncodedText Text)> codes =
        [.. Enum.GetValues<T>().Select(value => (value, Encoding.UTF8.GetBytes(code(value)), JsonEncodedText.Encode(code(value))))];

    /// <summary>What a reader may write, for a fault: "safety, none or not_safety".</summary>
    public string Allowed { get; } =
        string.Join(", ", Enum.GetValues<T>()[..^1].Select(code)) + " or " + code(Enum.GetValues<T>()[^1]);

    public bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
            return false;

        foreach (var candidate in codes)
        {
            if (reader.ValueTextEquals(candidate.Utf8))
            {
                value = candidate.Value;
                return true;
            }
        }

        return false;
    }

    public JsonEncodedText Text(T value)
    {
        foreach (var candidate in codes)
        {
            if (EqualityComparer<T>.Default.Equals(candidate.Value, value))
                return candidate.Text;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "not a defined value");
    }
}

/// <summary>The enumerations that the verb reads and writes.</summary>
internal static class DecideCodes
{
    public static readonly DecideCodes<Purpose> Purpose = new(PurposeCodes.Code);
    public static readonly DecideCodes<OverrideBasis> Override = new(OverrideBasisCodes.Code);
    public static readonly DecideCodes<AttachmentState> Attachments = new(AttachmentStateCodes.Code);
    public static readonly DecideCodes<Bulk> Bulk = new(BulkCodes.Code);
    public static readonly DecideCodes<RecipientClass> Class = new(RecipientClassCodes.Code);
    public static readonly DecideCodes<Consent> Consent = new(ConsentCodes.Code);
    public static readonly DecideCodes<Scope> Scope = new(ScopeCodes.Code);
    public static readonly DecideCodes<Outcome> Outcome = new(OutcomeCodes.Code);
    public static readonly DecideCodes<RuleId> Rule = new(RuleIds.Code);
    public static readonly DecideCodes<Obligation> Obligation = new(ObligationCodes.Code);
    public static readonly DecideCodes<Fix> Fix = new(FixCodes.Code);
}
