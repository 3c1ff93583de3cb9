namespace OutlookGuard.Benchmarks;

/// <summary>Where the repository lies in which the benchmarks were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookGuard.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks run outside the repository.");
        return folder.FullName;
    }
}
