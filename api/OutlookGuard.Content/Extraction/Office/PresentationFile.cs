namespace OutlookGuard.Content.Extraction;

/// <summary>A presentation (.pptx, .pptm, .ppsx): slides in their order, notes, comments, masters.</summary>
/// <remarks>Source: ECMA-376 part 1, section 19.</remarks>
internal static class PresentationFile
{
    private static readonly (string Ending, HidingPlace Place)[] Others =
    [
        ("notesSlide+xml", HidingPlace.Notes),
        ("presentationml.comments+xml", HidingPlace.Comment),
        ("powerpoint.comments+xml", HidingPlace.Comment),
        ("commentAuthors+xml", HidingPlace.Properties),
        ("powerpoint.authors+xml", HidingPlace.Properties),
        ("slideMaster+xml", HidingPlace.HeaderFooter),
        ("slideLayout+xml", HidingPlace.HeaderFooter),
        ("notesMaster+xml", HidingPlace.HeaderFooter),
        ("handoutMaster+xml", HidingPlace.HeaderFooter),
    ];

    public static void Read(OfficePackage package, Reading into)
    {
        var number = 0;
        foreach (var slide in InOrder(package))
        {
            var label = $"slide {++number}";
            package.Read(slide, content => ReadSlide(content, label, into));
            foreach (var notes in package.RelationshipsOf(slide).Values.Where(link => link.Type.EndsWith("/notesSlide", StringComparison.Ordinal)))
                package.Read(notes.Target, content => WordText.Read(content, HidingPlace.Notes, label, into));
        }
        foreach (var (ending, place) in Others)
        {
            foreach (var part in package.OfType(ending).Intersect(package.Unread(), StringComparer.OrdinalIgnoreCase).ToList())
                package.Read(part, content => ReadOther(content, place, into));
        }
    }

    private static void ReadSlide(ReadOnlyMemory<byte> content, string label, Reading into)
    {
        var text = WordText.Read(content, IsHidden(content) ? HidingPlace.Hidden : HidingPlace.None, label, into);
        if (!text.HasWords && text.Pictures > 0)
            into.CannotRead(label, UnreadReason.PictureOnly);
    }

    // Layouts prompt for text ("Click to edit Master title style"); a master's own words are read like a header.
    private static void ReadOther(ReadOnlyMemory<byte> content, HidingPlace place, Reading into)
    {
        if (place is HidingPlace.Properties)
            XmlFile.Read(content, place, "", into);
        else
            WordText.Read(content, place, "", into);
    }

    private static bool IsHidden(ReadOnlyMemory<byte> content)
    {
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsStart)
                return xml.Attribute("show") is "0" or "false";
        }
        return false;
    }

    private static List<string> InOrder(OfficePackage package)
    {
        const string slideType = "presentationml.slide+xml";
        var ordered = new List<string>();
        string[] mainTypes = ["presentation.main+xml", "slideshow.main+xml", "presentationml.template.main+xml", "presentation.macroEnabled.main+xml", "slideshow.macroEnabled.main+xml"];
        foreach (var main in mainTypes.SelectMany(package.OfType).ToList())
        {
            var links = package.RelationshipsOf(main);
            package.Read(main, content => AddSlides(content, links, ordered));
        }
        return [.. ordered.Concat(package.OfType(slideType)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static void AddSlides(ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, OfficeRelationship> links, List<string> ordered)
    {
        using var xml = SafeXml.Over(content);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name == "sldId" && links.TryGetValue(RelationshipId(xml), out var link) && !link.IsOutside)
                ordered.Add(link.Target);
        }
    }

    // A slide has an id of its own and one for the relationship, both called "id".
    private static string RelationshipId(SafeXml xml)
    {
        var id = "";
        while (xml.NextAttribute())
            id = xml.Name == "id" && xml.Space.Length > 0 ? xml.Text : id;
        return id;
    }
}
