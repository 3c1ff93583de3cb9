namespace OutlookGuard.Content.Extraction;

/// <summary>A workbook (.xlsx, .xlsm): every sheet by its name, shown or not, and what hangs on it.</summary>
/// <remarks>Source: ECMA-376 part 1, section 18.</remarks>
internal static class SpreadsheetFile
{
    public static void Read(OfficePackage package, Reading into)
    {
        var book = new Workbook();
        foreach (var main in package.OfType("sheet.main+xml").Concat(package.OfType("sheet.macroEnabled.main+xml")).Concat(package.OfType("template.main+xml")).ToList())
        {
            var links = package.RelationshipsOf(main);
            package.Read(main, content => book.ReadSheetList(content, links, into));
        }
        foreach (var part in package.OfType("sharedStrings+xml").ToList())
            package.Read(part, content => book.Strings = SharedStrings.Read(content, into));
        foreach (var part in package.OfType("spreadsheetml.styles+xml").ToList())
            package.Read(part, content => book.Formats = CellFormats.Read(content));
        foreach (var part in package.OfType("worksheet+xml").Concat(package.OfType("chartsheet+xml")).Concat(package.OfType("dialogsheet+xml")).ToList())
            ReadSheet(package, part, book, into);
        ReadCaches(package, into);
    }

    private static void ReadSheet(OfficePackage package, string part, Workbook book, Reading into)
    {
        var sheet = book.SheetOf(part);
        var hasWords = false;
        package.Read(part, content => hasWords = new SheetText(book, sheet).Read(content, into));
        foreach (var link in package.RelationshipsOf(part).Values.Where(link => !link.IsOutside))
        {
            var kind = link.Type[(link.Type.LastIndexOf('/') + 1)..];
            if (kind is "comments" or "threadedComment")
                package.Read(link.Target, content => WordText.Read(content, HidingPlace.Comment, sheet.Name, into));
            else if (kind is "drawing" or "vmlDrawing")
                package.Read(link.Target, content => ReadDrawing(content, sheet, hasWords, into));
            else if (kind is "table")
                package.Read(link.Target, content => WorkbookCaches.Read(content, HidingPlace.None, sheet.Name, into));
        }
    }

    // A scan pasted into a sheet is a page that is only a picture.
    private static void ReadDrawing(ReadOnlyMemory<byte> content, Sheet sheet, bool hasWords, Reading into)
    {
        var text = WordText.Read(content, sheet.IsHidden ? HidingPlace.Hidden : HidingPlace.None, sheet.Name, into);
        if (text.PagePictures > 0 || (text.Pictures > 0 && !hasWords && !text.HasWords))
            into.CannotRead(sheet.Name, UnreadReason.PictureOnly);
    }

    // What a pivot table or a link to another workbook keeps of its source, which may no longer be in the workbook.
    private static void ReadCaches(OfficePackage package, Reading into)
    {
        string[] endings =
        [
            "pivotCacheDefinition+xml", "pivotCacheRecords+xml", "pivotTable+xml", "externalLink+xml", "connections+xml", "queryTable+xml", "slicerCache+xml", "person+xml", "revisionLog+xml",
        ];
        foreach (var part in endings.SelectMany(package.OfType).ToList())
            package.Read(part, content => WorkbookCaches.Read(content, HidingPlace.Hidden, "", into));
    }
}
