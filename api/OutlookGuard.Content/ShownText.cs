using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookGuard.Content;

/// <summary>A sentence for the sender's own eyes, which may quote the sender's own words back.</summary>
/// <remarks>
/// It may be written into the answer to the sender and nowhere else: <see cref="ToString"/> withholds it from logs, and it cannot be read from JSON.
/// </remarks>
[JsonConverter(typeof(WriteOnlyJson))]
public sealed class ShownText
{
    private readonly string words;

    internal ShownText(string words) => this.words = words;

    /// <inheritdoc/>
    public override string ToString() => $"[{words.Length} characters withheld]";

    internal string Reveal() => words;

    private sealed class WriteOnlyJson : JsonConverter<ShownText>
    {
        public override ShownText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Shown text is only written.");

        public override void Write(Utf8JsonWriter writer, ShownText value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.words);
    }
}
