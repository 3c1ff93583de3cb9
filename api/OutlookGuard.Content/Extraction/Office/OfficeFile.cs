namespace OutlookGuard.Content.Extraction;

/// <summary>A document, workbook or presentation of Office 2007 and later.</summary>
/// <remarks>Each reader takes the parts it knows; every part that is left over is read all the same, so that no part is a place to hide.</remarks>
internal static class OfficeFile
{
    public static bool TryRead(ZipArchiveBytes archive, Reading into)
    {
        if (OfficePackage.Open(archive, into) is not { } package)
            return false;
        if (package.Holds("wordprocessingml"))
            WordFile.Read(package, into);
        else if (package.Holds("spreadsheetml"))
            SpreadsheetFile.Read(package, into);
        else if (package.Holds("presentationml"))
            PresentationFile.Read(package, into);
        else
            return false;
        OfficeProperties.Read(package, into);
        OfficeRest.Read(package, into);
        into.Add(HidingPlace.Properties, "", archive.Listing.Comment);
        return true;
    }
}
