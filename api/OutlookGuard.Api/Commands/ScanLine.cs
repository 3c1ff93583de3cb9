using System.Text.Json;

namespace OutlookGuard.Api.Commands;

/// <summary>One line of <c>scan --jsonl</c>.</summary>
/// <param name="Id">The id as it was written, a JSON string or number.</param>
/// <param name="Text">The text to scan.</param>
internal readonly record struct ScanLine(JsonElement Id, string Text)
{
    // A line is an object of two members; a labelled set has a few more, none deep.
    private const int Deepest = 32;

    /// <summary>Reads a line. Members other than <c>id</c> and <c>text</c> are passed over.</summary>
    /// <param name="line">UTF-8.</param>
    /// <param name="why">Why it cannot be used; empty when it can.</param>
    /// <returns>The line, or null.</returns>
    public static ScanLine? Read(ReadOnlySpan<byte> line, out string why)
    {
        why = "";
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = Deepest });
            JsonElement? id = null;
            string? text = null;
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw new JsonException();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isId = reader.ValueTextEquals("id"u8);
                var isText = reader.ValueTextEquals("text"u8);
                reader.Read();
                if (isId && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
                    id = JsonElement.ParseValue(ref reader);
                else if (isText && reader.TokenType == JsonTokenType.String)
                    text = reader.GetString();
                else
                    reader.Skip();
            }

            if (reader.Read())
                throw new JsonException();
            if (id is { } found && text is not null)
                return new ScanLine(found, text);
            why = "needs an id (string or number) and a text (string)";
            return null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            why = "not a JSON object";
            return null;
        }
    }
}
