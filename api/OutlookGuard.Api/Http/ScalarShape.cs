using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OutlookGuard.Api.Http;

/// <summary>What is wrong with one text, number or choice.</summary>
internal static class ScalarShape
{
    /// <summary>Looks at the value the reader stands on.</summary>
    /// <returns>A sentence, or null when it fits.</returns>
    public static string? FaultOf(ref Utf8JsonReader reader, ShapeOf shape) => shape.Kind switch
    {
        ShapeKind.Number => Number(ref reader, shape),
        ShapeKind.Truth => reader.TokenType is JsonTokenType.True or JsonTokenType.False ? null : "Must be true or false.",
        _ when reader.TokenType != JsonTokenType.String => "Must be a text.",
        ShapeKind.Moment => reader.TryGetDateTimeOffset(out _) ? null : "Must be a date and time with its offset, for example 2026-03-10T10:00:00Z.",
        ShapeKind.Day => DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _)
            ? null : "Must be a day, for example 2026-03-10.",
        ShapeKind.Id => reader.TryGetGuid(out _) ? null : "Must be an id of the form 00000000-0000-0000-0000-000000000000.",
        ShapeKind.Choice => Choice(ref reader, shape),
        _ => Words(ref reader, shape),
    };

    private static string? Number(ref Utf8JsonReader reader, ShapeOf shape)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var number))
            return "Must be a whole number.";
        return shape.Range is { } range && !range.IsValid(number) ? $"Must be {Between(range)}." : null;
    }

    private static string Between(System.ComponentModel.DataAnnotations.RangeAttribute range) =>
        Equals(range.Minimum, range.Maximum) ? $"{range.Minimum}" : $"between {range.Minimum} and {range.Maximum}";

    private static string? Choice(ref Utf8JsonReader reader, ShapeOf shape)
    {
        foreach (var choice in shape.Choices)
        {
            if (reader.ValueTextEquals(choice))
                return null;
        }

        return $"Must be one of: {string.Join(", ", shape.Choices)}.";
    }

    private static string? Words(ref Utf8JsonReader reader, ShapeOf shape)
    {
        // Unescaping never makes a text longer, and a UTF-16 text is never longer than its UTF-8 form.
        var most = reader.ValueSpan.Length;
        if (most <= shape.MaxLength && !reader.ValueIsEscaped && !shape.OneLine && shape.Pattern is null)
            return null;

        var rented = ArrayPool<char>.Shared.Rent(most);
        try
        {
            var text = rented.AsSpan(0, reader.CopyString(rented));
            if (text.Length > shape.MaxLength)
                return $"Is longer than {shape.MaxLength} characters.";
            if (shape.OneLine && text.IndexOfAny(LineBreaking) >= 0)
                return "Must stand in one line, without control characters.";
            return shape.Pattern is { } pattern && !Regex.IsMatch(text, pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)
                ? $"Must look like {pattern}."
                : null;
        }
        catch (InvalidOperationException)
        {
            return "Holds half of a surrogate pair.";
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented, clearArray: true);
        }
    }

    // C0 and C1 control characters (a tab is harmless) and the two Unicode line separators.
    private static readonly SearchValues<char> LineBreaking = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Where(code => code != '\t' && char.IsControl((char)code)).Select(code => (char)code), '\u2028', '\u2029']);
}
