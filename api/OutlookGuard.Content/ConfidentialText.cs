using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookGuard.Content;

/// <summary>Words of a mail, sealed: other projects may carry and measure them, only this one may read them.</summary>
/// <remarks>
/// Immutable. <see cref="ToString"/> withholds and writing JSON throws, so that no log, error or answer can hold the words by accident.
/// The default value is empty text.
/// </remarks>
[JsonConverter(typeof(ReadOnlyJson))]
public readonly struct ConfidentialText : IEquatable<ConfidentialText>
{
    private readonly string? words;

    private ConfidentialText(string words) => this.words = words;

    /// <summary>Text without any words.</summary>
    public static ConfidentialText Empty => default;

    /// <summary>How long the text is, in UTF-16 code units.</summary>
    public int Length => words?.Length ?? 0;

    /// <summary>Whether there is nothing but space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(words);

    /// <summary>Seals words. What went in cannot be taken out by another project.</summary>
    /// <param name="words">The words; null counts as empty.</param>
    /// <returns>The sealed text.</returns>
    public static ConfidentialText Seal(string? words) => new(words ?? "");

    /// <inheritdoc/>
    public override string ToString() => $"[{Length} characters withheld]";

    /// <inheritdoc/>
    public bool Equals(ConfidentialText other) => string.Equals(Reveal(), other.Reveal(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ConfidentialText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Reveal().GetHashCode(StringComparison.Ordinal);

    /// <summary>Compares the words.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when both hold the same code units.</returns>
    public static bool operator ==(ConfidentialText left, ConfidentialText right) => left.Equals(right);

    /// <summary>Compares the words.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(ConfidentialText left, ConfidentialText right) => !left.Equals(right);

    // INVARIANT: stays internal. "Which code can see a survivor's words?" is answered by this one modifier.
    internal string Reveal() => words ?? "";

    private sealed class ReadOnlyJson : JsonConverter<ConfidentialText>
    {
        public override ConfidentialText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? Seal(reader.GetString()) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, ConfidentialText value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Confidential text is never written.");
    }
}
