using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace OutlookGuard.Api.Http;

/// <summary>Holds a JSON document against a type before anything is read from it, so that every fault has the path of its field.</summary>
/// <remarks>It works on the bytes as they came and never keeps or quotes a value.</remarks>
internal ref struct JsonShape
{
    // Chosen: enough to mend a client by, too few to make a big answer out of a bad request.
    private const int MostFaults = 20;

    private readonly ImmutableArray<FieldFault>.Builder faults = ImmutableArray.CreateBuilder<FieldFault>();
    private Utf8JsonReader reader;

    private JsonShape(ReadOnlySpan<byte> document) =>
        reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = StrictJson.MaxDepth });

    /// <summary>Checks a document.</summary>
    /// <returns>Every fault found, in the order of the document; empty when it fits.</returns>
    public static ImmutableArray<FieldFault> Check(ReadOnlySpan<byte> document, JsonTypeInfo type)
    {
        if (!Utf8.IsValid(document))
            return [new FieldFault(FieldFault.WholeDocument, "Is not valid UTF-8.")];
        var shape = new JsonShape(document);
        try
        {
            shape.reader.Read();
            shape.Value(new ShapeOf(type), path: "");
            if (shape.faults.Count == 0)
                shape.reader.Read(); // throws on anything after the document
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The reader says InvalidOperation where an escaped name holds half of a surrogate pair.
            shape.faults.Add(new FieldFault(FieldFault.WholeDocument, "Is not a JSON document, or nests too deeply."));
        }
        catch (TooManyFaults)
        {
            // what was found is enough
        }

        return shape.faults.ToImmutable();
    }

    private void Value(ShapeOf shape, string path)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (!shape.MayBeNull)
                Fault(path, "Must not be null.");
            return;
        }

        switch (shape.Kind)
        {
            case ShapeKind.Object:
                Object(shape, path);
                break;
            case ShapeKind.Array:
                Array(shape, path);
                break;
            default:
                if (ScalarShape.FaultOf(ref reader, shape) is { } what)
                    Fault(path, what);
                reader.Skip();
                break;
        }
    }

    private void Object(ShapeOf shape, string path)
    {
        if (!Begins(JsonTokenType.StartObject, "Must be an object.", path))
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = shape.Member(ref reader);
            var name = member?.Name ?? NameOfUnknown();
            var inner = path.Length == 0 ? name : $"{path}.{name}";
            reader.Read();
            if (member is null)
                Fault(inner, "Is not a member that is known here.");
            else if (!seen.Add(name))
                Fault(inner, "Is given twice.");

            if (member is null)
                reader.Skip();
            else
                Value(member, inner);
        }

        foreach (var missing in shape.RequiredMembers.Where(name => !seen.Contains(name)))
            Fault(path.Length == 0 ? missing : $"{path}.{missing}", "Is missing.");
    }

    private void Array(ShapeOf shape, string path)
    {
        if (!Begins(JsonTokenType.StartArray, "Must be a list.", path))
            return;
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count++ >= shape.MaxLength)
                reader.Skip();
            else
                Value(shape.Element, $"{path}[{count - 1}]");
        }

        if (count > shape.MaxLength)
            Fault(path, $"Holds more than {shape.MaxLength} items.");
    }

    private bool Begins(JsonTokenType token, string otherwise, string path)
    {
        if (reader.TokenType == token)
            return true;
        Fault(path, otherwise);
        reader.Skip();
        return false;
    }

    // An unknown name is echoed only when it is a plain identifier: anything else might be words of a mail in the wrong place.
    private readonly string NameOfUnknown()
    {
        const int longestEcho = 40;
        var plain = !reader.ValueIsEscaped && reader.ValueSpan.Length is > 0 and <= longestEcho
            && reader.ValueSpan.IndexOfAnyExcept(Identifier) < 0;
        return plain ? Encoding.UTF8.GetString(reader.ValueSpan) : "(another name)";
    }

    private static readonly System.Buffers.SearchValues<byte> Identifier =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"u8);

    private readonly void Fault(string path, string what)
    {
        faults.Add(new FieldFault(path.Length == 0 ? FieldFault.WholeDocument : path, what));
        if (faults.Count >= MostFaults)
            throw new TooManyFaults();
    }

    private sealed class TooManyFaults : Exception;
}
