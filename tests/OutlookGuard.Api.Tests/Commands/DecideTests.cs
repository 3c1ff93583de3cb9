using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookGuard.Api.Commands;

namespace OutlookGuard.Api.Tests.Commands;

/// <summary>The verb <c>decide</c> as a whole: bytes in, bytes, diagnostics and exit status out.</summary>
public class DecideTests
{
    private const string Good =
        """{"id": "V-1", "facts": {"level": 1, "unreadable": false, "purpose": "safety", "override": "none", "overrideCovers": true, "attachments": "none", "subjectPersonalData": false, "groupVisible": false, "bulk": "no", "checkerUnavailable": false, "released": false, "encryptionUnavailable": false, "recipients": [{"address": "r0@x.example", "class": "partner_live", "consent": "given", "scope": "in"}]}}""";

    private const string Answer =
        """{"id":"V-1","outcome":"allow_encrypt_mark","perRecipient":{"r0@x.example":"allow_encrypt_mark"},"reasons":[],"lifted":[],"obligations":["encrypt","log_disclosure","mark"],"fixes":[]}""";

    public static TheoryData<string, string> Faults => new()
    {
        { Good.Replace("\"level\": 1", "\"level\": 4"),                       "facts.level: must be 0, 1, 2 or 3" },
        { Good.Replace("\"level\": 1", "\"level\": 1.0"),                     "facts.level: must be 0, 1, 2 or 3" },
        { Good.Replace("\"level\": 1", "\"level\": \"1\""),                   "facts.level: must be 0, 1, 2 or 3" },
        { Good.Replace("\"level\": 1", "\"level\": 1, \"level\": 1"),         "facts.level: given twice" },
        { Good.Replace("\"level\": 1, ", ""),                                 "facts.level: missing" },
        { Good.Replace("\"level\"", "\"Level\""),                             "facts.Level: unknown member" },
        { Good.Replace("\"level\": 1", "\"level\": 1, \"Amara Okonkwo\": {}"), "facts.(a member): unknown member" },
        { Good.Replace("\"safety\"", "\"Safety\""),                           "facts.purpose: must be not_safety, none or safety" },
        { Good.Replace("\"safety\"", "null"),                                 "facts.purpose: must be not_safety, none or safety" },
        { Good.Replace("\"unreadable\": false", "\"unreadable\": 0"),         "facts.unreadable: must be true or false" },
        { Good.Replace("\"partner_live\"", "\"friend\""),                     "facts.recipients[0].class: must be malformed, perpetrator, " },
        { Good.Replace(", \"scope\": \"in\"", ""),                            "facts.recipients[0].scope: missing" },
        { Good.Replace("\"scope\": \"in\"", "\"scope\": \"in\", \"scope\": \"in\""), "facts.recipients[0].scope: given twice" },
        { Good.Replace("[{", "[7, {"),                                        "facts.recipients[0]: must be an object" },
        { Good.Replace("\"r0@x.example\"", "{}"),                             "facts.recipients[0].address: must be a string" },
        { Good.Replace("\"id\": \"V-1\"", "\"id\": 1"),                       "id: must be a string" },
        { Good.Replace("\"id\": \"V-1\", ", ""),                              "id: missing" },
        { Good.Replace("\"id\": \"V-1\"", "\"id\": \"V-1\", \"note\": \"\""), "note: unknown member" },
        { Good.Replace("V-1", "\\ud800"),                                     "an escape is no character" },
        { """{"id": "V-1", "facts": []}""",                                   "facts: must be an object" },
        { "[]",                                                               "must be an object" },
        { "{",                                                                "not JSON, at byte 1" },
        { Good + Good,                                                        "not JSON, at byte " },
        { Good[..^1] + ",}",                                                  "not JSON, at byte " },
        { "// " + Good,                                                       "not JSON, at byte 0" },
        { "\u00A0",                                                           "not JSON, at byte 0" },
    };

    [Fact]
    public async Task Every_vector_is_answered_as_it_expects()
    {
        var vectors = await File.ReadAllLinesAsync(PathTo("tests", "scenarios", "decision-vectors.jsonl"));

        var (status, answers, diagnostics) = await RunAsync(string.Join('\n', vectors));

        Assert.Equal(0, status);
        Assert.Empty(diagnostics);
        Assert.Equal(vectors.Length, answers.Length);
        foreach (var (vector, answer) in vectors.Zip(answers))
        {
            var expected = JsonNode.Parse(vector)!["expect"]!.AsObject();
            expected["id"] = JsonNode.Parse(vector)!["id"]!.DeepClone();
            Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(answer)), $"expected {expected.ToJsonString()}\nbut got  {answer}");
        }
    }

    [Fact]
    public async Task An_answer_is_one_line_in_the_order_of_the_contract()
    {
        var (status, answers, _) = await RunAsync(Good);
        Assert.Equal(0, status);
        Assert.Equal([Answer], answers);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_line_that_cannot_be_used_is_named_and_the_others_are_answered(string line, string fault)
    {
        var (status, answers, diagnostics) = await RunAsync($"{Good}\n{line}\n{Good}\n");
        Assert.Equal(2, status);
        Assert.Equal([Answer, Answer], answers);
        Assert.Contains(diagnostics, said => said.StartsWith($"line 2: {fault}", StringComparison.Ordinal));
        Assert.All(diagnostics, said => Assert.StartsWith("line 2: ", said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_fault_of_a_line_has_a_line()
    {
        var (_, _, diagnostics) = await RunAsync("""{"id": "V-1", "facts": {"level": 9, "recipients": []}, "more": 1}""");
        Assert.Equal(13, diagnostics.Length);
        Assert.Equal("line 1: facts.level: must be 0, 1, 2 or 3", diagnostics[0]);
        Assert.Equal("line 1: more: unknown member", diagnostics[^1]);
    }

    [Fact]
    public async Task Nothing_of_a_value_is_repeated_in_the_diagnostics()
    {
        var (_, _, diagnostics) = await RunAsync(Good.Replace("\"none\"", "\"canary\"", StringComparison.Ordinal) + "\n\"canary\"\ncanary\n");
        Assert.NotEmpty(diagnostics);
        Assert.DoesNotContain(diagnostics, said => said.Contains("canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    public async Task Blank_lines_ask_nothing(string text)
    {
        var (status, answers, diagnostics) = await RunAsync(text);
        Assert.Equal(0, status);
        Assert.Empty(answers);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public async Task However_a_line_ends_it_is_answered(string end) => Assert.Equal([Answer], (await RunAsync(Good + end)).Answers);

    [Fact]
    public async Task A_mark_of_byte_order_is_passed_over() => Assert.Equal([Answer], (await RunAsync("\uFEFF" + Good)).Answers);

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Good.Replace("V-1", "~", StringComparison.Ordinal))];
        bytes[Array.IndexOf(bytes, (byte)'~')] = 0xFF;
        var (status, _, diagnostics) = await RunAsync(bytes);
        Assert.Equal(2, status);
        Assert.Equal(["line 1: not UTF-8"], diagnostics);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_named_and_the_others_are_answered()
    {
        var tooLong = Good.Replace("V-1", new string('x', Utf8Lines.LongestLine), StringComparison.Ordinal);
        var (status, answers, diagnostics) = await RunAsync($"{Good}\n{tooLong}\n{Good}\n{tooLong}");
        Assert.Equal(2, status);
        Assert.Equal([Answer, Answer], answers);
        Assert.Equal(["line 2", "line 4"], diagnostics.Select(said => said.Split(':')[0]));
    }

    [Fact]
    public async Task Lines_come_in_pieces_of_any_size()
    {
        var text = string.Concat(Enumerable.Range(0, 50).Select(i => Good.Replace("V-1", $"V-{i.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal) + "\n"));
        for (var size = 1; size < 1000; size += 97)
        {
            var (status, answers, _) = await RunAsync(new Trickle(Encoding.UTF8.GetBytes(text), size));
            Assert.Equal(0, status);
            Assert.Equal(Enumerable.Range(0, 50).Select(i => $"V-{i}"), answers.Select(answer => JsonDocument.Parse(answer).RootElement.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public async Task An_address_that_stands_twice_is_answered_once_and_strictly()
    {
        var twice = Good.Replace("}]", """}, {"address": "r0@x.example", "class": "freemail", "consent": "given", "scope": "in"}]""", StringComparison.Ordinal);
        var (_, answers, _) = await RunAsync(twice);
        Assert.Contains("\"perRecipient\":{\"r0@x.example\":\"block_release\"}", answers.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_to_nobody_stays()
    {
        var (status, answers, _) = await RunAsync(Good[..Good.IndexOf("[{", StringComparison.Ordinal)] + "[]}}");
        Assert.Equal(0, status);
        Assert.Contains("\"outcome\":\"hard_block\",\"perRecipient\":{}", answers.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("one.jsonl", "two.jsonl")]
    [InlineData("there-is-no-such-file.jsonl")]
    [InlineData("")]
    public async Task Arguments_that_cannot_be_used_end_with_two(params string[] arguments)
    {
        using var diagnostics = new StringWriter();
        Assert.Equal(2, await Verbs.Find(["decide"])!(arguments, new StandardStreams(Stream.Null, Stream.Null, diagnostics)));
        Assert.NotEmpty(diagnostics.ToString());
    }

    [Fact]
    public async Task A_file_is_read_like_standard_input()
    {
        using var output = new MemoryStream();
        var status = await Verbs.Find(["decide"])!([PathTo("tests", "scenarios", "decision-vectors.jsonl")], new StandardStreams(Stream.Null, output, TextWriter.Null));
        Assert.Equal(0, status);
        Assert.Equal(4000, output.ToArray().Count(letter => letter == '\n'));
    }

    private static Task<(int Status, string[] Answers, string[] Diagnostics)> RunAsync(string text) => RunAsync(Encoding.UTF8.GetBytes(text));

    private static Task<(int Status, string[] Answers, string[] Diagnostics)> RunAsync(byte[] bytes) => RunAsync(new MemoryStream(bytes));

    private static async Task<(int Status, string[] Answers, string[] Diagnostics)> RunAsync(Stream input)
    {
        using var output = new MemoryStream();
        using var diagnostics = new StringWriter();
        var status = await Verbs.Find(["decide"])!(["-"], new StandardStreams(input, output, diagnostics));
        return (status, Lines(Encoding.UTF8.GetString(output.ToArray())), Lines(diagnostics.ToString()));
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string PathTo(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookGuard.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return Path.Combine([folder.FullName, .. parts]);
    }

    /// <summary>A stream that gives a few bytes at a time, as a pipe may.</summary>
    private sealed class Trickle(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
