using System.Text.Json;

namespace OutlookGuard.Content.Tests.Accuracy;

/// <summary>A text with everything that should be found in it.</summary>
internal sealed record LabelledText(string Id, string Text, IReadOnlyList<Label> Labels)
{
    /// <summary>Reads a labelled set from the corpus: one JSON object a line with id, text and spans of [start, end, kind].</summary>
    public static IReadOnlyList<LabelledText> Read(string file) => [.. File.ReadLines(Path.Combine(Corpus(), file)).Select(Parse)];

    private static LabelledText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var labels = new List<Label>();
        foreach (var span in root.GetProperty("spans").EnumerateArray())
        {
            Assert.True(FindingKinds.TryParse(span[2].GetString()!, out var kind));
            labels.Add(new Label(kind, span[0].GetInt32(), span[1].GetInt32()));
        }

        return new LabelledText(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, labels);
    }

    private static string Corpus()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OutlookGuard.sln")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "corpus");
    }
}

/// <summary>One thing that should be found.</summary>
internal sealed record Label(FindingKind Kind, int Start, int End);
