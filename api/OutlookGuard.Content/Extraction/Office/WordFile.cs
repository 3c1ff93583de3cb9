namespace OutlookGuard.Content.Extraction;

/// <summary>A document (.docx, .docm, .dotx).</summary>
internal static class WordFile
{
    private static readonly (string Ending, HidingPlace Place)[] Parts =
    [
        ("document.main+xml", HidingPlace.None),
        ("document.macroEnabled.main+xml", HidingPlace.None),
        ("template.main+xml", HidingPlace.None),
        ("template.macroEnabledTemplate.main+xml", HidingPlace.None),
        ("header+xml", HidingPlace.HeaderFooter),
        ("footer+xml", HidingPlace.HeaderFooter),
        ("footnotes+xml", HidingPlace.Footnote),
        ("endnotes+xml", HidingPlace.Footnote),
        ("comments+xml", HidingPlace.Comment),
        ("document.glossary+xml", HidingPlace.Hidden),
        ("numbering+xml", HidingPlace.Hidden),
        ("settings+xml", HidingPlace.Hidden),
        ("people+xml", HidingPlace.Properties),
    ];

    public static void Read(OfficePackage package, Reading into)
    {
        foreach (var (ending, place) in Parts)
        {
            foreach (var part in package.OfType(ending).ToList())
                package.Read(part, content => ReadPart(content, place, into));
        }
    }

    private static void ReadPart(ReadOnlyMemory<byte> content, HidingPlace place, Reading into)
    {
        var text = WordText.Read(content, place, "", into);
        // A scan pasted into an empty document is a page that is only a picture, however small it is drawn.
        if (place is HidingPlace.None && (text.PagePictures > 0 || (!text.HasWords && text.Pictures > 0)))
            into.CannotRead("", UnreadReason.PictureOnly);
    }
}
