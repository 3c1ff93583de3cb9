namespace OutlookGuard.Content.Extraction;

/// <summary>What a document of the old programs keeps in storages beside its own stream: objects and macros.</summary>
internal static class LegacyObjects
{
    private static readonly string[] Macros = ["Macros", "_VBA_PROJECT_CUR"];

    // A pivot table's copy of its source.
    private const string PivotCache = "_SX_DB_CUR";

    public static void Read(CompoundStorage storage, Reading into)
    {
        foreach (var inner in storage.Storages)
        {
            if (Macros.Contains(inner.Name, StringComparer.OrdinalIgnoreCase) && inner.Storage("VBA") is { } modules)
                MacroProject.Read(modules, into);
            else if (inner.Name == "ObjectPool")
                ReadPool(inner, into);
            else if (inner.Name.StartsWith("MBD", StringComparison.Ordinal))
                EmbeddedObject.ReadStorage(inner, into);
            else if (inner.Name == PivotCache)
                LegacyWorkbook.ReadCaches(inner, into);
        }
    }

    private static void ReadPool(CompoundStorage pool, Reading into)
    {
        foreach (var inner in pool.Storages)
            EmbeddedObject.ReadStorage(inner, into);
    }
}
