using System.Text.Json;

namespace OutlookGuard.Content.Tests.Recognition.Names;

/// <summary>One thing to be found.</summary>
internal readonly record struct Label(int Start, int End, FindingKind Kind, string Origin);

/// <summary>A text and everything that is to be found in it.</summary>
internal sealed record LabelledText(string Text, IReadOnlyList<Label> Labels)
{
    /// <summary>Reads the labelled sample mails.</summary>
    public static IEnumerable<LabelledText> SampleMails() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "corpus", "sample-mails.jsonl")).Select(Parse);

    private static LabelledText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var labels = new List<Label>();
        foreach (var span in json.RootElement.GetProperty("spans").EnumerateArray())
        {
            if (FindingKinds.TryParse(span[2].GetString()!, out var kind))
                labels.Add(new Label(span[0].GetInt32(), span[1].GetInt32(), kind, ""));
        }

        return new LabelledText(json.RootElement.GetProperty("text").GetString()!, labels);
    }
}

internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OutlookGuard.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
