namespace OutlookGuard.Api.Commands;

/// <summary>Opens the files that an operator names.</summary>
internal static class InputFile
{
    /// <summary>A file for reading, or null when it cannot be opened.</summary>
    public static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
