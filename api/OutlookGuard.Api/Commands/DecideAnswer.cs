using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Commands;

/// <summary>Writes verdicts as JSON Lines, as in the command-line contract.</summary>
internal sealed class DecideAnswer : IDisposable
{
    // The answer is read by programs, never put into a page: only what JSON itself needs is escaped.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText OutcomeName = JsonEncodedText.Encode("outcome");
    private static readonly JsonEncodedText PerRecipient = JsonEncodedText.Encode("perRecipient");
    private static readonly JsonEncodedText Reasons = JsonEncodedText.Encode("reasons");
    private static readonly JsonEncodedText Lifted = JsonEncodedText.Encode("lifted");
    private static readonly JsonEncodedText Obligations = JsonEncodedText.Encode("obligations");
    private static readonly JsonEncodedText Fixes = JsonEncodedText.Encode("fixes");

    private readonly ArrayBufferWriter<byte> written = new();
    private readonly Utf8JsonWriter json;
    private readonly Dictionary<string, Outcome> strictest = new(StringComparer.Ordinal);

    public DecideAnswer() => json = new Utf8JsonWriter(written, Plain);

    public void Write(string id, Verdict verdict)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteString(Id, id);
        json.WriteString(OutcomeName, DecideCodes.Outcome.Text(verdict.Outcome));
        WriteRecipients(verdict);
        WriteList(Reasons, verdict.Reasons, DecideCodes.Rule);
        WriteList(Lifted, verdict.Lifted, DecideCodes.Rule);
        WriteList(Obligations, verdict.Obligations, DecideCodes.Obligation);
        WriteList(Fixes, verdict.Fixes, DecideCodes.Fix);
        json.WriteEndObject();
        json.Flush();
        written.Write("\n"u8);
    }

    public async Task FlushToAsync(Stream output)
    {
        await output.WriteAsync(written.WrittenMemory);
        written.ResetWrittenCount();
    }

    public void Dispose() => json.Dispose();

    // An address that stands twice is answered once, with the strictest of its outcomes.
    private void WriteRecipients(Verdict verdict)
    {
        strictest.Clear();
        foreach (var recipient in verdict.Recipients)
            strictest[recipient.Address] = strictest.TryGetValue(recipient.Address, out var other) ? other.StricterOf(recipient.Outcome) : recipient.Outcome;

        json.WriteStartObject(PerRecipient);
        foreach (var (address, outcome) in strictest)
            json.WriteString(address, DecideCodes.Outcome.Text(outcome));
        json.WriteEndObject();
    }

    private void WriteList<T>(JsonEncodedText name, ImmutableArray<T> values, DecideCodes<T> codes)
        where T : struct, Enum
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(codes.Text(value));
        json.WriteEndArray();
    }
}
