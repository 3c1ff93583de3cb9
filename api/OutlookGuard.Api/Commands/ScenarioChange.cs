using System.Text.Json;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Registers;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Commands;

/// <summary>A change of the register that was committed after the draft was cleared and before this send.</summary>
/// <remarks>Whatever the change does not say plainly is read as the strictest: everything withdrawn, at once.</remarks>
internal static class ScenarioChange
{
    public static IEnumerable<ConsentRow> Rows(Scenario scenario)
    {
        if (scenario.RegistryChange is not { } change || change.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return [];
        return change.ValueKind == JsonValueKind.Array
            ? change.EnumerateArray().SelectMany(one => Rows(scenario, one))
            : Rows(scenario, change);
    }

    private static IEnumerable<ConsentRow> Rows(Scenario scenario, JsonElement change, string? named = null, DateTimeOffset? since = null)
    {
        var at = Moment(change, "withdrawnAt", "at", "time", "when", "committedAt", "from", "changedAt") ?? since ?? scenario.Clock;
        var reference = Text(change, "case", "reference", "caseReference") ?? named;
        // A change may also come as the register would hold it: cases with their consents.
        var inner = Inner(change).ToList();
        if (inner.Count > 0)
            return inner.SelectMany(one => Rows(scenario, one, reference, at));
        var entry = new ConsentFileEntry
        {
            State = Text(change, "state", "kind", "type", "change") switch
            {
                "restricted" or "restriction" or "restrict" or "amended" => "restricted",
                "refused" or "refusal" => "refused",
                _ => "withdrawn",
            },
            Agencies = [.. Texts(change, "agencies", "agency")],
            Categories = [.. Texts(change, "categories")],
            AgenciesExcluded = [.. Texts(change, "agenciesExcluded")],
            CategoriesExcluded = [.. Texts(change, "categoriesExcluded")],
            From = at,
        };
        return References(scenario, reference).SelectMany(one => ConsentImport.Rows(one, Withdrawn(entry, at)));
    }

    private static IEnumerable<JsonElement> Inner(JsonElement change)
    {
        foreach (var name in (string[])["cases", "consents", "changes", "consent", "withdrawal", "case"])
        {
            if (change.ValueKind != JsonValueKind.Object || !change.TryGetProperty(name, out var value))
                continue;
            if (value.ValueKind == JsonValueKind.Object)
                yield return value;
            if (value.ValueKind == JsonValueKind.Array)
                foreach (var one in value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object && !StillStands(one)))
                    yield return one;
        }
    }

    private static bool StillStands(JsonElement row) => Text(row, "state") == "given" && Text(row, "withdrawnAt") is null;

    private static ConsentFileEntry Withdrawn(ConsentFileEntry entry, DateTimeOffset at) =>
        RegisterCodes.State(entry.State) == ConsentState.Withdrawn ? entry with { WithdrawnAt = at } : entry;

    private static IEnumerable<string> References(Scenario scenario, string? named) =>
        named is not null ? [named]
        : scenario.Declared.Case is { } chosen ? [chosen]
        : scenario.Registry.Cases.Select(entry => entry.Reference);

    private static string? Text(JsonElement change, params string[] names)
    {
        foreach (var name in names)
            if (change.ValueKind == JsonValueKind.Object && change.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
                return value.GetString();
        return null;
    }

    private static List<string> Texts(JsonElement change, params string[] names)
    {
        var texts = new List<string>();
        foreach (var name in names)
        {
            if (change.ValueKind != JsonValueKind.Object || !change.TryGetProperty(name, out var value))
                continue;
            if (value.ValueKind == JsonValueKind.String)
                texts.Add(value.GetString()!);
            if (value.ValueKind == JsonValueKind.Array)
                texts.AddRange(value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!));
        }

        return texts;
    }

    private static DateTimeOffset? Moment(JsonElement change, params string[] names) =>
        Text(change, names) is { } text && DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var moment) ? moment : null;
}
