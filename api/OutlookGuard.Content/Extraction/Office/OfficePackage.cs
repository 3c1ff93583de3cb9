namespace OutlookGuard.Content.Extraction;

/// <summary>The parts of an Office document, their types and how they hang together.</summary>
/// <remarks>Source: ECMA-376 part 2 (Open Packaging Conventions). Part names are compared without regard to case.</remarks>
internal sealed class OfficePackage
{
    private const string TypesPart = "[Content_Types].xml";

    private readonly ZipArchiveBytes archive;
    private readonly Reading into;
    private readonly Dictionary<string, ZipEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> overrides = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ZipEntry> read = new(ReferenceEqualityComparer.Instance);

    private OfficePackage(ZipArchiveBytes archive, Reading into) => (this.archive, this.into) = (archive, into);

    /// <summary>Opens an archive as a package; null when it holds no list of content types.</summary>
    public static OfficePackage? Open(ZipArchiveBytes archive, Reading into)
    {
        var package = new OfficePackage(archive, into);
        foreach (var entry in archive.Listing.Entries.Where(entry => !entry.IsDirectory))
        {
            // Two parts of one name are one document to one program and another to the next.
            if (!package.parts.TryAdd(Normal(entry.Name), entry))
                into.CannotRead(entry.Name, UnreadReason.Malformed);
        }
        return package.ReadTypes() ? package : null;
    }

    public IEnumerable<string> Names => parts.Keys;

    /// <summary>Whether any part is of a type that holds the word.</summary>
    public bool Holds(string type) => overrides.Values.Any(value => value.Contains(type, StringComparison.OrdinalIgnoreCase));

    public string TypeOf(string part) =>
        overrides.GetValueOrDefault(part) ?? defaults.GetValueOrDefault(Path.GetExtension(part).TrimStart('.')) ?? "";

    public IEnumerable<string> OfType(string ending) => parts.Keys.Where(part => TypeOf(part).EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The parts that nobody has read yet.</summary>
    public IReadOnlyList<string> Unread() => [.. parts.Where(part => !read.Contains(part.Value)).Select(part => part.Key)];

    /// <summary>A part's bytes, once noted as read; null, with the reason noted, when they cannot be had.</summary>
    public ReadOnlyMemory<byte>? Take(string part)
    {
        if (!parts.TryGetValue(Normal(part), out var entry))
            return null;
        read.Add(entry);
        return ZipFile.Content(archive, entry, into);
    }

    /// <summary>Reads a part with a reader of its own; what goes wrong in it leaves the other parts readable.</summary>
    public void Read(string part, Action<ReadOnlyMemory<byte>> reader)
    {
        if (Take(part) is { } content)
            FileReader.Try(part, into, () => reader(content));
    }

    /// <summary>Where a part points to: each id with its target, which is the name of a part or an address outside.</summary>
    public IReadOnlyDictionary<string, OfficeRelationship> RelationshipsOf(string part)
    {
        var relationships = new Dictionary<string, OfficeRelationship>(StringComparer.Ordinal);
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..slash];
        Read($"{folder}/_rels/{part[(slash + 1)..]}.rels", content =>
        {
            using var xml = SafeXml.Over(content);
            while (xml.Read())
            {
                if (xml.IsStart && xml.Name == "Relationship")
                    Add(xml, folder, relationships);
            }
        });
        return relationships;
    }

    private static void Add(SafeXml xml, string folder, Dictionary<string, OfficeRelationship> relationships)
    {
        var target = xml.Attribute("Target");
        var outside = xml.Attribute("TargetMode").Equals("External", StringComparison.OrdinalIgnoreCase);
        relationships.TryAdd(xml.Attribute("Id"), new OfficeRelationship(xml.Attribute("Type"), outside ? target : Resolve(folder, target), outside));
    }

    private bool ReadTypes()
    {
        if (Take(TypesPart) is not { } content)
            return false;
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name == "Default")
                defaults.TryAdd(xml.Attribute("Extension"), xml.Attribute("ContentType"));
            else if (xml.IsStart && xml.Name == "Override")
                overrides.TryAdd(Normal(xml.Attribute("PartName")), xml.Attribute("ContentType"));
        }
        return true;
    }

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return Normal(target);
        var path = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
                path.Add(step);
            else if (path.Count > 0)
                path.RemoveAt(path.Count - 1);
        }
        return string.Join('/', path);
    }
}

/// <summary>One arrow from a part.</summary>
/// <param name="Type">What it means, as an address.</param>
/// <param name="Target">The part, or the address outside.</param>
/// <param name="IsOutside">Whether it leaves the package.</param>
internal sealed record OfficeRelationship(string Type, string Target, bool IsOutside);
