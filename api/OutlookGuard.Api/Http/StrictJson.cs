using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OutlookGuard.Api.Http;

/// <summary>JSON in and out: nothing unknown, nothing twice, nothing missing, nothing deeper than 32.</summary>
internal static class StrictJson
{
    /// <summary>How deep a document may nest. Source: security goals, rule 8.</summary>
    public const int MaxDepth = 32;

    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerOptions.Strict)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    });

    /// <summary>Gives the framework's own options the same rules, so that there is one way to write.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.AllowDuplicateProperties = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.MaxDepth = MaxDepth;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        return options;
    }

    /// <summary>Reads a document, or names every field that is wrong.</summary>
    /// <exception cref="BadInput">Something is wrong.</exception>
    public static T Read<T>(ReadOnlySpan<byte> document)
    {
        var type = (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
        var faults = JsonShape.Check(document, type);
        if (!faults.IsEmpty)
            throw new BadInput(StatusCodes.Status400BadRequest, faults);
        try
        {
            return JsonSerializer.Deserialize(document, type)
                ?? throw BadInput.In(FieldFault.WholeDocument, "Must be an object.");
        }
        catch (JsonException)
        {
            // The shape was right, so this is a disagreement between the two readers: refuse, as for any other fault.
            throw BadInput.In(FieldFault.WholeDocument, "Cannot be read.");
        }
    }

    /// <summary>Writes what the audit trail tells of a deed.</summary>
    public static string Text<T>(T value) => System.Text.Encoding.UTF8.GetString(Write(value));

    /// <summary>Writes an answer.</summary>
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
}
