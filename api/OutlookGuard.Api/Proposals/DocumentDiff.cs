using System.Collections.Immutable;
using System.Text.Json;

namespace OutlookGuard.Api.Proposals;

/// <summary>What differs between two documents, field by field.</summary>
internal static class DocumentDiff
{
    /// <summary>Compares two JSON documents.</summary>
    /// <param name="before">What stood; null for nothing.</param>
    /// <param name="after">What shall stand.</param>
    /// <returns>One line for each field, in the order of the document; a list of plain words is one field.</returns>
    public static ImmutableArray<FieldChange> Between(string? before, string after)
    {
        using var old = JsonDocument.Parse(before ?? "{}");
        using var fresh = JsonDocument.Parse(after);
        var changes = ImmutableArray.CreateBuilder<FieldChange>();
        Compare("", old.RootElement, fresh.RootElement, changes);
        return changes.ToImmutable();
    }

    private static void Compare(string path, JsonElement? before, JsonElement? after, ImmutableArray<FieldChange>.Builder changes)
    {
        if (IsObject(before) || IsObject(after))
        {
            foreach (var name in Names(after).Union(Names(before)))
                Compare(path.Length == 0 ? name : $"{path}.{name}", Member(before, name), Member(after, name), changes);
            return;
        }

        if (HoldsObjects(before) || HoldsObjects(after))
        {
            for (var i = 0; i < Math.Max(Length(before), Length(after)); i++)
                Compare($"{path}[{i}]", Item(before, i), Item(after, i), changes);
            return;
        }

        var (old, fresh) = (Told(before), Told(after));
        if (old != fresh)
            changes.Add(new FieldChange(path, old, fresh));
    }

    private static bool IsObject(JsonElement? element) => element is { ValueKind: JsonValueKind.Object };

    private static bool HoldsObjects(JsonElement? element) => element is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object);

    private static IEnumerable<string> Names(JsonElement? element) => IsObject(element) ? element!.Value.EnumerateObject().Select(member => member.Name) : [];

    private static JsonElement? Member(JsonElement? element, string name) => IsObject(element) && element!.Value.TryGetProperty(name, out var value) ? value : null;

    private static int Length(JsonElement? element) => element is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() : 0;

    private static JsonElement? Item(JsonElement? element, int index) => index < Length(element) ? element!.Value[index] : null;

    private static string? Told(JsonElement? element) => element switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.Array } list => list.GetArrayLength() == 0 ? null : string.Join("; ", list.EnumerateArray().Select(item => item.ToString())),
        { ValueKind: JsonValueKind.True } => "yes",
        { ValueKind: JsonValueKind.False } => "no",
        { } value => value.ToString(),
    };
}

/// <summary>One field that differs.</summary>
/// <param name="Field">Its path, for example <c>agreement.endInclusive</c>.</param>
/// <param name="Before">What stood; absent for nothing.</param>
/// <param name="After">What shall stand; absent for nothing.</param>
internal sealed record FieldChange(string Field, string? Before, string? After);
