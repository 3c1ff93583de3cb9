using System.Text.RegularExpressions;

namespace OutlookGuard.Content.Tests.House;

/// <summary>No pattern can be made slow by a text: each one in the product runs without going back.</summary>
/// <remarks>
/// Every use that takes a pattern is read from the source, so a call without the option is found whether or not a test runs it. What only holds a pattern for
/// the strict JSON reader (<c>RegularExpression</c> attributes) is matched in one place, which this test sees as well.
/// </remarks>
public sealed partial class RegexTests
{
    private static readonly string[] Rooms = ["OutlookGuard.Policy", "OutlookGuard.Content", "OutlookGuard.Api"];

    public static TheoryData<string> Files => [.. Rooms
        .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Approved.Root(), "api", room), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Approved.Root(), file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && Patterned().IsMatch(Source(file)))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_pattern_is_run_without_going_back(string file) => Assert.Equal([], Unsafe(Source(file)));

    [Theory]
    [InlineData("new Regex(\"(a+)+$\")")]
    [InlineData("Regex.IsMatch(text, Pattern(x), RegexOptions.CultureInvariant)")]
    [InlineData("[GeneratedRegex(\"(a+)+$\", RegexOptions.Compiled)]")]
    [InlineData("private static readonly Regex Slow = new(\"(a+)+$\");")]
    [InlineData("System.Text.RegularExpressions.Regex.Count(text,\n  \"(a|a)*\")")]
    public void A_pattern_that_could_go_back_is_found(string code) => Assert.Single(Unsafe(code));

    [Theory]
    [InlineData("new Regex(\"a\", RegexOptions.NonBacktracking)")]
    [InlineData("Regex.IsMatch(text, Join(\"a\", \"b\"),\n  RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)")]
    [InlineData("private static readonly Regex Fast = new(\"a\", RegexOptions.NonBacktracking);")]
    [InlineData("Regex.Escape(word)")]
    [InlineData("// Regex without going back")]
    public void One_that_cannot_is_left_alone(string code) => Assert.Empty(Unsafe(code));

    // The framework's own validators would run an attribute's pattern with going back; the strict reader is the only one that runs them.
    [Fact]
    public void A_pattern_in_an_attribute_is_left_to_the_strict_reader() => Assert.DoesNotContain(
        Rooms.SelectMany(room => Directory.EnumerateFiles(Path.Combine(Approved.Root(), "api", room), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText),
        code => code.Contains(".AddValidation(", StringComparison.Ordinal) || (code.Contains("Validator.", StringComparison.Ordinal) && code.Contains("RegularExpression(", StringComparison.Ordinal)));

    private static List<string> Unsafe(string code) =>
        [.. Patterned().Matches(code).Select(match => Call(code, match.Index)).Where(call => !call.Contains("NonBacktracking", StringComparison.Ordinal))];

    // From the name to its closing bracket, whatever stands between.
    private static string Call(string code, int start)
    {
        var depth = 0;
        for (var i = code.IndexOf('(', start); i >= 0 && i < code.Length; i++)
        {
            depth += code[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return code[start..(i + 1)];
        }

        return code[start..];
    }

    private static string Source(string file) => File.ReadAllText(Path.Combine(Approved.Root(), file));

    [GeneratedRegex(@"\bnew Regex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches|EnumerateSplits)\(|\bGeneratedRegex(Attribute)?\(|\bRegex \w+ = new\(", RegexOptions.NonBacktracking)]
    private static partial Regex Patterned();
}
