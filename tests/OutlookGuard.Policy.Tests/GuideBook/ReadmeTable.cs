using System.Text;

namespace OutlookGuard.Policy.Tests.GuideBook;

/// <summary>The table in Policy's README: which rules keep which sentence of the guide. Generated from the attributes.</summary>
public class ReadmeTable
{
    private const string Begin = "<!-- guide table: written by a test, run it with APPROVE=1 -->\n";
    private const string End = "<!-- end of the guide table -->";

    private static readonly string[] Path = ["api", "OutlookGuard.Policy", "README.md"];

    [Fact]
    public void The_readme_shows_the_rules_of_today()
    {
        var readme = File.ReadAllText(Repository.PathTo(Path));
        var from = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = readme.IndexOf(End, StringComparison.Ordinal);
        Repository.MustBeApproved(readme[..from] + Table() + readme[to..], Path);
    }

    private static string Table()
    {
        var table = new StringBuilder("| the guide says | kept by | rules of the table |\n|---|---|---|\n");
        foreach (var sentence in Enum.GetValues<GuideSentence>())
        {
            var keepers = Catalogue.Enforcers.Where(type => Catalogue.EnforcedBy(type).Contains(sentence)).ToArray();
            var ids = Catalogue.Reasons.Where(entry => entry.Reason.Enforces.Contains(sentence)).Select(entry => entry.Reason.Rule.Code()).Distinct().Order(StringComparer.Ordinal);
            table.Append("| ").Append(sentence.Quote()).Append(" | ").AppendJoin(", ", keepers.Select(Link)).Append(" | ").AppendJoin(", ", ids).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Link(Type type) => $"[{type.Name}]({(type.Namespace!.EndsWith("Rules", StringComparison.Ordinal) ? "Rules" : "Judging")}/{type.Name}.cs)";
}
