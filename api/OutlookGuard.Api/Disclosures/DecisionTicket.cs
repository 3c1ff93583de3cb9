using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OutlookGuard.Api.Audit;
using OutlookGuard.Content.Protection;

namespace OutlookGuard.Api.Disclosures;

/// <summary>A signed statement of what was decided about exactly one message. It travels with the mail so that others can check later.</summary>
/// <remarks>It is evidence, never permission: every Send is assessed afresh.</remarks>
/// <param name="DecisionId">The decision.</param>
/// <param name="Sender">The person who sends.</param>
/// <param name="Fingerprint">The keyed digest of what would leave.</param>
/// <param name="Outcome">The outcome's code.</param>
/// <param name="Obligations">The codes of what must be done when it goes.</param>
/// <param name="DecidedAt">When, UTC, in whole milliseconds.</param>
/// <param name="Lane">The audit chain that tells of it.</param>
/// <param name="Sequence">Its place in that chain.</param>
/// <param name="AuditHead">The hash of that entry: a chain that was cut or rewritten no longer holds it.</param>
internal sealed record DecisionTicket(
    Guid DecisionId,
    Guid Sender,
    ImmutableArray<byte> Fingerprint,
    string Outcome,
    ImmutableArray<string> Obligations,
    DateTimeOffset DecidedAt,
    int Lane,
    long Sequence,
    ImmutableArray<byte> AuditHead)
{
    /// <summary>How long after the decision the mail may leave with it. Chosen: Outlook sends within seconds; a slow upload takes minutes.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private const string Prefix = "og1.";
    private const int SignatureLength = 64;
    private const int MostCharacters = 2_000;

    private static ReadOnlySpan<byte> Label => "OutlookGuard decision ticket 1\n"u8;

    /// <summary>Signs the ticket.</summary>
    /// <returns>Letters, digits, dots, hyphens and underscores: fit for a mail header.</returns>
    public string SignedBy(ECDsa key)
    {
        var form = new ArrayBufferWriter<byte>(256);
        Write(form, DecisionId);
        Write(form, Sender);
        form.Write(Fingerprint.AsSpan());
        Write(form, DecidedAt.ToUnixTimeMilliseconds());
        form.Write([checked((byte)Lane)]);
        Write(form, Sequence);
        form.Write(AuditHead.AsSpan());
        form.Write(Encoding.ASCII.GetBytes(string.Join(' ', Obligations.Prepend(Outcome))));
        var signature = key.SignData([.. Label, .. form.WrittenSpan], HashAlgorithmName.SHA256);
        return Prefix + Base64Url.EncodeToString([.. form.WrittenSpan, .. signature]);
    }

    /// <summary>Reads a ticket.</summary>
    /// <returns>The ticket, or null when it is not one that this key signed.</returns>
    public static DecisionTicket? Read(string token, ECDsa key)
    {
        const int fixedLength = 16 + 16 + MessageFingerprint.Length + 8 + 1 + 8 + AuditHash.Length;
        if (token.Length > MostCharacters || !token.StartsWith(Prefix, StringComparison.Ordinal) || !Base64Url.IsValid(token.AsSpan(Prefix.Length)))
            return null;
        var bytes = Base64Url.DecodeFromChars(token.AsSpan(Prefix.Length));
        if (bytes.Length <= fixedLength + SignatureLength)
            return null;
        var form = bytes.AsSpan(0, bytes.Length - SignatureLength);
        if (!key.VerifyData([.. Label, .. form], bytes.AsSpan(form.Length), HashAlgorithmName.SHA256))
            return null;

        var codes = Encoding.ASCII.GetString(form[fixedLength..]).Split(' ');
        return new DecisionTicket(
            new Guid(form[..16], bigEndian: true),
            new Guid(form[16..32], bigEndian: true),
            [.. form[32..64]],
            codes[0],
            [.. codes.Skip(1)],
            DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(form[64..])),
            form[72],
            BinaryPrimitives.ReadInt64BigEndian(form[73..]),
            [.. form[81..113]]);
    }

    /// <summary>Whether this ticket was given for that message of that sender, and had not lapsed at that moment.</summary>
    public bool Fits(ReadOnlySpan<byte> fingerprint, Guid sender, DateTimeOffset moment) =>
        CryptographicOperations.FixedTimeEquals(Fingerprint.AsSpan(), fingerprint) & Sender == sender & moment >= DecidedAt & moment < DecidedAt + Lifetime;

    private static void Write(ArrayBufferWriter<byte> form, Guid id)
    {
        id.TryWriteBytes(form.GetSpan(16), bigEndian: true, out var written);
        form.Advance(written);
    }

    private static void Write(ArrayBufferWriter<byte> form, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(form.GetSpan(sizeof(long)), number);
        form.Advance(sizeof(long));
    }
}
