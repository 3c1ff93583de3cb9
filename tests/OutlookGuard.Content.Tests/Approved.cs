namespace OutlookGuard.Content.Tests;

/// <summary>Files of the repository that people proof-read and tests compare with.</summary>
internal static class Approved
{
    /// <summary>Compares a text with its approved file. With the environment variable APPROVE=1 the file is rewritten instead.</summary>
    public static void Must(string actual, string file)
    {
        var path = Path.Combine(Root(), "tests", "OutlookGuard.Content.Tests", file);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, actual);

        var approved = File.Exists(path) ? File.ReadAllText(path).Split('\n') : [];
        var now = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(approved.Length, now.Length)).FirstOrDefault(i => approved.ElementAtOrDefault(i) != now.ElementAtOrDefault(i), -1);
        if (line >= 0)
            Assert.Fail($"{file} is stale: read the change, then run the test again with APPROVE=1.\nline {line + 1}\n  approved: {approved.ElementAtOrDefault(line)}\n  now:      {now.ElementAtOrDefault(line)}");
    }

    /// <summary>The repository's own folder.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookGuard.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
