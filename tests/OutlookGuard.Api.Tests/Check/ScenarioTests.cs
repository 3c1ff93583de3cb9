using System.Text;
using System.Text.Json.Nodes;
using OutlookGuard.Api.Commands;
using CheckVerb = OutlookGuard.Api.Commands.Check;

namespace OutlookGuard.Api.Tests.Check;

/// <summary>Whole mails through the verb `check`, in this process: the customer's samples and our own beside them.</summary>
public sealed class ScenarioTests
{
    [Theory]
    [InlineData("scenarios-sample.jsonl")]
    [InlineData("our-scenarios.jsonl")]
    public async Task Every_scenario_gets_the_verdict_that_the_decision_table_asks_for(string file)
    {
        var path = Path.Combine(ScenarioFolder(), file);
        var scenarios = (await File.ReadAllLinesAsync(path)).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!).ToList();
        var answers = await AnswersAsync(path);

        var faults = scenarios.SelectMany(scenario => Faults(scenario, answers.GetValueOrDefault(Id(scenario)))).ToList();

        Assert.True(faults.Count == 0, $"{faults.Count} faults in {file}:\n" + string.Join('\n', faults));
        Assert.Equal(scenarios.Count, answers.Count);
    }

    [Fact]
    public void A_wrong_answer_is_noticed()
    {
        var scenario = JsonNode.Parse("""
            {"id":"X","title":"t","expect":{"outcome":"allow","reasons":["S1-SAFETY-STOP"],"perRecipient":{"a@b.example":"allow"},"obligations":["mark"],
             "fix":"retry","markingText":null,"workerTextMentions":["999"],"workerTextMustNotContain":["secret"]}}
            """)!;
        var answer = JsonNode.Parse("""
            {"outcome":"hard_block","reasons":[],"perRecipient":{},"obligations":[],"fixes":[],"markingText":"M","workerText":["A Secret"]}
            """)!;

        Assert.Equal(8, Faults(scenario, answer).Count());
    }

    private static async Task<Dictionary<string, JsonNode>> AnswersAsync(string path)
    {
        using var output = new MemoryStream();
        using var diagnostics = new StringWriter();
        var status = await CheckVerb.RunAsync([path], new StandardStreams(Stream.Null, output, diagnostics));
        Assert.True(status == 0, diagnostics.ToString());
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!).ToDictionary(Id);
    }

    private static IEnumerable<string> Faults(JsonNode scenario, JsonNode? answer)
    {
        var name = $"{Id(scenario)} ({scenario["title"]})";
        if (answer is null)
            return [$"{name}: no answer"];
        var expect = scenario["expect"]!;
        var shown = string.Join(' ', Texts(answer["workerText"]));
        return
        [
            .. Differs(expect["outcome"], answer["outcome"], $"{name}: outcome"),
            .. Differs(expect["markingText"], answer["markingText"], $"{name}: marking"),
            .. Missing(expect["reasons"], answer["reasons"]).Select(rule => $"{name}: {rule} did not fire"),
            .. Missing(expect["obligations"], answer["obligations"]).Select(one => $"{name}: no obligation {one}"),
            .. expect["perRecipient"]!.AsObject().SelectMany(one => Differs(one.Value, answer["perRecipient"]![one.Key], $"{name}: {one.Key}")),
            .. expect["fix"] is { } fix && !Texts(answer["fixes"]).Contains(fix.ToString()) ? [$"{name}: no fix {fix}"] : Array.Empty<string>(),
            .. Texts(expect["workerTextMentions"]).Where(words => !Holds(shown, words)).Select(words => $"{name}: the text lacks \"{words}\": {shown}"),
            .. Texts(expect["workerTextMustNotContain"]).Where(words => Holds(shown, words)).Select(words => $"{name}: the text holds \"{words}\": {shown}"),
        ];
    }

    private static IEnumerable<string> Differs(JsonNode? wanted, JsonNode? got, string what) =>
        wanted?.ToString() == got?.ToString() ? [] : [$"{what} is {got?.ToString() ?? "nothing"}, not {wanted?.ToString() ?? "nothing"}"];

    private static IEnumerable<string> Missing(JsonNode? wanted, JsonNode? got) => Texts(wanted).Except(Texts(got));

    private static IEnumerable<string> Texts(JsonNode? list) => list?.AsArray().Select(one => one!.ToString()) ?? [];

    private static bool Holds(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Id(JsonNode line) => line["id"]!.ToString();

    private static string ScenarioFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "scenarios")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("tests/scenarios"), "tests", "scenarios");
    }
}
