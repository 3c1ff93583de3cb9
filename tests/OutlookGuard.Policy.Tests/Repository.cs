namespace OutlookGuard.Policy.Tests;

/// <summary>Files of the repository that tests compare with.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Compares a text with its approved file. With the environment variable APPROVE=1 the file is rewritten instead.</summary>
    public static void MustBeApproved(string actual, params string[] parts)
    {
        var path = PathTo(parts);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, actual);

        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved != actual)
            Assert.Fail($"{parts[^1]} is stale: read the change, then run the test again with APPROVE=1.\n{FirstDifference(approved, actual)}");
    }

    private static string FirstDifference(string approved, string actual)
    {
        var before = approved.Split('\n');
        var now = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(before.Length, now.Length)).First(i => before.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1}\n  approved: {before.ElementAtOrDefault(line)}\n  now:      {now.ElementAtOrDefault(line)}";
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookGuard.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
