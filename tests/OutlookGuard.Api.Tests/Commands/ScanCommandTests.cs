using System.Text;
using System.Text.Json;
using OutlookGuard.Api.Commands;

namespace OutlookGuard.Api.Tests.Commands;

public sealed class ScanCommandTests
{
    private const string Mail = """{"id":"a-1","text":"Her NHS number is 999 463 6006, ring 07700 900123.","spans":[]}""";

    [Fact]
    public async Task Each_line_gets_an_answer_in_order_with_kind_category_and_position()
    {
        var (status, output, _) = await Run(Mail + "\n{\"id\":7,\"text\":\"Nothing here.\"}\n", "--jsonl", "-");
        Assert.Equal(0, status);
        var first = Number(output[0]);
        Assert.Equal("a-1", output[0].GetProperty("id").GetString());
        Assert.Equal(("nhs-number", "identity", 18, 30), (first.GetProperty("kind").GetString(), first.GetProperty("category").GetString(), first.GetProperty("start").GetInt32(), first.GetProperty("end").GetInt32()));
        Assert.InRange(first.GetProperty("confidence").GetDouble(), 0.6, 1);
        Assert.Equal((7, 0), (output[1].GetProperty("id").GetInt32(), output[1].GetProperty("findings").GetArrayLength()));
    }

    [Fact]
    public async Task The_matched_text_is_written_only_when_asked_for()
    {
        var (_, withheld, _) = await Run(Mail, "--jsonl", "-");
        var (_, shown, _) = await Run(Mail, "--jsonl", "--show-text", "-");
        Assert.DoesNotContain("999 463 6006", withheld[0].GetRawText(), StringComparison.Ordinal);
        Assert.Equal("999 463 6006", Number(shown[0]).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_file_is_told_why_in_words_and_a_line_has_the_contracts_members_alone()
    {
        var (_, file, _) = await Run("Her NHS number is 999 463 6006.", "-");
        var (_, lines, _) = await Run(Mail, "--jsonl", "-");

        Assert.Equal("Looks like an NHS number: the check digits are right and 'NHS' stands three words before it.", Number(file[0]).GetProperty("explanation").GetString());
        Assert.Equal(["kind", "category", "start", "end", "confidence"], Number(lines[0]).EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Kinds_narrow_the_answer()
    {
        var (_, output, _) = await Run(Mail, "--jsonl", "--kinds", "phone-number,iban", "-");
        Assert.Equal(["phone-number"], output[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"id":"a","text":5}""")]
    [InlineData("""{"id":"a","text":"x"} trailing""")]
    [InlineData("""["a"]""")]
    [InlineData("""{"id":"a","text":"\ud800"}""")]
    public async Task A_broken_line_is_named_and_the_others_are_answered(string broken)
    {
        var (status, output, diagnostics) = await Run($"{Mail}\n{broken}\n\n{Mail}", "--jsonl", "-");
        Assert.Equal((2, 2), (status, output.Count));
        Assert.StartsWith("line 2: ", diagnostics, StringComparison.Ordinal);
        Assert.DoesNotContain("NHS", diagnostics, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--jsonl")]
    [InlineData("--kinds", "no-such-kind", "-")]
    [InlineData("--unknown", "-")]
    [InlineData("--jsonl", "no/such/file.jsonl")]
    public async Task Arguments_that_cannot_be_used_say_why(params string[] arguments)
    {
        var (status, _, diagnostics) = await Run("", arguments);
        Assert.Equal(2, status);
        Assert.NotEqual("", diagnostics);
    }

    [Fact]
    public async Task A_text_file_is_scanned_whole_and_an_unknown_one_is_never_clean()
    {
        var (_, text, _) = await Run("Her NHS number is 999 463 6006.", "-");
        Assert.True(text[0].GetProperty("complete").GetBoolean());
        Assert.Equal("nhs-number", Number(text[0]).GetProperty("kind").GetString());
        var (_, unknown, _) = await Run("%PDF-1.7 Her NHS number is 999 463 6006.", "-");
        Assert.False(unknown[0].GetProperty("complete").GetBoolean());
        Assert.NotEqual("", unknown[0].GetProperty("unreadable")[0].GetProperty("why").GetString());
    }

    [Fact]
    public async Task A_line_longer_than_any_mail_is_passed_over()
    {
        var huge = "{\"id\":1,\"text\":\"" + new string('a', 65 * 1024 * 1024) + "\"}";
        var (status, output, diagnostics) = await Run(huge + "\n" + Mail, "--jsonl", "-");
        Assert.Equal((2, 1), (status, output.Count));
        Assert.StartsWith("line 1: longer than", diagnostics, StringComparison.Ordinal);
    }

    private static JsonElement Number(JsonElement answer) =>
        Assert.Single(answer.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("kind").GetString() == "nhs-number");

    private static async Task<(int Status, IReadOnlyList<JsonElement> Output, string Diagnostics)> Run(string input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var diagnostics = new StringWriter();
        var status = await ScanCommand.RunAsync(arguments, new StandardStreams(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, diagnostics));
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (status, [.. lines.Select(line => JsonDocument.Parse(line).RootElement)], diagnostics.ToString());
    }
}
