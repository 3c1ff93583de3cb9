using System.Text;

namespace OutlookGuard.Content.Tests.Recognition.Names;

/// <summary>Cases written one a line, with what is to be found in square brackets.</summary>
internal static class MarkedCases
{
    public static IEnumerable<string> Lines(params string[] path) =>
        File.ReadLines(Path.Combine([Repository.Root, "tests", "OutlookGuard.Content.Tests", "Recognition", .. path])).Where(line => line.Length > 0 && line[0] != '#');

    public static TheoryData<string> Read(params string[] path) => [.. Lines(path)];

    /// <summary>Takes the brackets out.</summary>
    /// <returns>The text, and what stood in brackets.</returns>
    public static (string Text, List<string> Wanted) Parse(string line)
    {
        var text = new StringBuilder();
        var wanted = new List<string>();
        var start = 0;
        foreach (var unit in line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal))
        {
            if (unit == '[')
                start = text.Length;
            else if (unit == ']')
                wanted.Add($"{start}: {text.ToString(start, text.Length - start)}");
            else
                text.Append(unit);
        }

        return (text.ToString(), wanted);
    }
}
