namespace OutlookGuard.Api.Tests.Support;

/// <summary>Finds files of the repository.</summary>
internal static class Repository
{
    public static string File(string path)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !System.IO.File.Exists(Path.Combine(directory.FullName, "OutlookGuard.sln")))
            directory = directory.Parent;
        return Path.Combine(directory!.FullName, path);
    }
}
