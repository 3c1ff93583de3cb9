using System.Text;
using BenchmarkDotNet.Attributes;
using OutlookGuard.Api.Commands;
using OutlookGuard.Policy;

namespace OutlookGuard.Benchmarks;

/// <summary>What one vector of decision-vectors.jsonl costs: deciding it, putting it into words, and the whole verb.</summary>
public class DecideBenchmarks
{
    private const int Vectors = 4000;

    private static readonly MailParticulars Nothing = new();

    private byte[] file = [];
    private MailFacts[] facts = [];
    private Verdict[] verdicts = [];

    [GlobalSetup]
    public void Read()
    {
        var lines = File.ReadAllLines(PathToVectors());
        file = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        var reader = new DecideReader();
        facts = [.. lines.Select(line => reader.Read(Encoding.UTF8.GetBytes(line))!.Facts)];
        verdicts = [.. facts.Select(DisclosurePolicy.Decide)];
    }

    [Benchmark(OperationsPerInvoke = Vectors)]
    public int Decided()
    {
        var held = 0;
        foreach (var mail in facts)
            held += DisclosurePolicy.Decide(mail).Outcome.Goes() ? 0 : 1;
        return held;
    }

    [Benchmark(OperationsPerInvoke = Vectors)]
    public int PutIntoWords()
    {
        var sentences = 0;
        for (var i = 0; i < facts.Length; i++)
            sentences += WorkerWords.For(verdicts[i], facts[i], Nothing, []).Length;
        return sentences;
    }

    [Benchmark(OperationsPerInvoke = Vectors)]
    public Task<int> Verb() =>
        Decide.RunAsync(["-"], new StandardStreams(new MemoryStream(file), Stream.Null, TextWriter.Null));

    private static string PathToVectors() => Path.Combine(Repository.Root, "tests", "scenarios", "decision-vectors.jsonl");
}
