namespace OutlookGuard.Api.Identity;

/// <summary>A made-up person of the made-up organisation, for trying things out.</summary>
/// <param name="Key">The short name to ask for.</param>
/// <param name="Id">A made-up directory id.</param>
/// <param name="Name">The full name.</param>
/// <param name="Title">The job.</param>
/// <param name="Address">The mail address.</param>
/// <param name="Roles">The app roles in the token.</param>
internal sealed record Persona(string Key, Guid Id, string Name, string Title, string Address, string[] Roles)
{
    public static IReadOnlyList<Persona> All { get; } =
    [
        new("priya", new("5a1e0c11-0000-4000-8000-000000000001"), "Priya Nair", "Refuge worker", "priya.nair@larkfield-wra.example", ["Worker"]),
        new("grace", new("5a1e0c11-0000-4000-8000-000000000002"), "Grace Adeyemi", "Independent domestic violence adviser", "grace.adeyemi@larkfield-wra.example", ["Worker"]),
        new("ben", new("5a1e0c11-0000-4000-8000-000000000003"), "Ben Hollis", "Office and systems manager", "ben.hollis@larkfield-wra.example", ["Worker", "Administrator"]),
        new("imogen", new("5a1e0c11-0000-4000-8000-000000000004"), "Imogen Hale", "Data controller", "imogen.hale@larkfield-wra.example", ["Worker", "DataController"]),
        new("maya", new("5a1e0c11-0000-4000-8000-000000000006"), "Maya Okafor", "Deputy data controller", "maya.okafor@larkfield-wra.example", ["Worker", "Administrator", "DataController"]),
        new("ruth", new("5a1e0c11-0000-4000-8000-000000000005"), "Ruth Calloway", "Auditor", "ruth.calloway@calloway-audit.example", ["Auditor"]),
    ];

    public static Persona? Find(string key) => All.FirstOrDefault(persona => string.Equals(persona.Key, key, StringComparison.OrdinalIgnoreCase));
}
