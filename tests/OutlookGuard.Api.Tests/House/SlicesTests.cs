using System.Text.RegularExpressions;

namespace OutlookGuard.Api.Tests.House;

/// <summary>The picture of the house as data: which folder of the host may use which.</summary>
public sealed partial class SlicesTests
{
    private static readonly Dictionary<string, string[]> Map = new(StringComparer.Ordinal)
    {
        ["Agencies"] = ["Agreements", "Http", "Storage"],
        ["Agreements"] = ["Http"],
        ["Audit"] = ["Keys", "Storage"],
        ["CaseImports"] = ["Agencies", "Audit", "Cases", "Consents", "Http", "Identity", "Registers", "Storage"],
        ["Cases"] = ["Audit", "Http", "Identity", "Keys", "Registers", "Storage"],
        ["Commands"] = ["Audit", "Consents", "Disclosures", "Http", "Keys", "Registers", "Storage"],
        ["Consents"] = ["Agencies", "Audit", "Cases", "Faults", "Files", "Http", "Identity", "Keys", "Notices", "Organisation", "Registers", "Storage", "Tasks"],
        ["Declarations"] = ["Audit", "Cases", "Consents", "Disclosures", "Files", "Http", "Identity", "Keys", "Registers", "Storage"],
        ["Disclosures"] = ["Audit", "Cases", "Consents", "Declarations", "Drafts", "Files", "Http", "Identity", "Keys", "Registers", "Storage", "Teams"],
        ["Drafts"] = ["Declarations", "Disclosures", "Http", "Identity"],
        ["Faults"] = ["Storage"],
        ["Feedback"] = ["Disclosures", "Http", "Identity", "Keys", "Storage"],
        ["Files"] = ["Agencies", "Audit", "Cases", "Consents", "Http", "Identity", "Keys", "Registers", "Storage"],
        ["Http"] = ["Audit", "Disclosures", "Drafts", "Identity", "Keys", "Registers", "Storage"],
        ["Identity"] = ["Http"],
        ["Keys"] = ["Storage"],
        ["Me"] = ["Http", "Identity", "Organisation", "Registers", "Storage"],
        ["Notices"] = ["Agencies", "Cases", "Faults", "Files", "Http", "Identity", "Keys", "Organisation", "Registers", "Storage", "Tasks"],
        ["Organisation"] = ["Http", "Storage"],
        ["Outages"] = ["Audit", "Http", "Identity"],
        ["Partners"] = ["Agencies", "Agreements", "Http", "Identity", "Proposals", "Registers", "Storage"],
        ["Previews"] = ["Agencies", "Agreements", "Disclosures", "Http", "Identity", "Keys", "Partners", "Proposals", "Registers", "Storage"],
        ["Proposals"] = ["Agencies", "Audit", "Http", "Identity", "Organisation", "Registers", "Storage", "Teams"],
        ["Registers"] = ["Agencies", "Agreements", "Cases", "Consents", "Http", "Keys", "Organisation", "Storage"],
        ["Setup"] = ["Agencies", "Audit", "Http", "Identity", "Organisation", "Partners", "Proposals", "Registers", "Storage", "Teams"],
        ["Storage"] = ["Audit", "Disclosures", "Keys"],
        ["Tasks"] = ["Audit", "Cases", "Files", "Http", "Identity", "Keys", "Storage"],
        ["Teams"] = ["Http", "Identity", "Storage"],
        ["Trials"] = ["Agencies", "Agreements", "Disclosures", "Http", "Identity", "Keys", "Organisation", "Registers", "Storage"],
    };

    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)!).Where(HoldsCode)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_the_folders_the_map_allows(string folder)
    {
        Assert.True(Map.ContainsKey(folder), $"{folder} is not on the map.");
        var used = Files(folder).SelectMany(file => Using().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct();

        Assert.Empty(used.Except([.. Map[folder], folder]));
    }

    [Fact]
    public void Only_commands_read_files_that_an_operator_names() => Assert.All(
        Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)!).Where(folder => HoldsCode(folder) && folder != "Commands"),
        folder => Assert.DoesNotContain(Files(folder), file => File.ReadAllText(file).Contains("OperatorFile", StringComparison.Ordinal)));

    [Fact]
    public void No_type_has_a_vague_name()
    {
        string[] vague = ["Manager", "Helper", "Util", "Utils", "Service", "Processor", "Data", "Info"];
        var types = new[] { typeof(Program).Assembly, typeof(Content.ScanReport).Assembly, typeof(Policy.Verdict).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.FullName!.StartsWith("OutlookGuard.", StringComparison.Ordinal) && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false));

        Assert.DoesNotContain(types, type => vague.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));
    }

    private static string Root => Path.Combine(Repository(), "api", "OutlookGuard.Api");

    private static bool HoldsCode(string folder) => folder is not ("bin" or "obj" or "wwwroot" or "Properties" or "data") && Files(folder).Any();

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OutlookGuard.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex(@"^using OutlookGuard\.Api\.(\w+);", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Using();
}
