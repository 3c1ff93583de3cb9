using OutlookGuard.Api.Disclosures;

namespace OutlookGuard.Api.Commands;

/// <summary>The verbs that the host takes before it becomes a web server.</summary>
/// <param name="arguments">What stands after the verb.</param>
/// <param name="standard">Where to read and write.</param>
/// <returns>The exit status: 0 done, 2 unusable arguments or input, 1 a fault of ours.</returns>
internal delegate Task<int> Verb(string[] arguments, StandardStreams standard);

/// <summary>The three standard streams, so that tests can hold their own.</summary>
internal sealed record StandardStreams(Stream Input, Stream Output, TextWriter Diagnostics)
{
    public static StandardStreams OfThisProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
}

/// <summary>The table of verbs.</summary>
internal static class Verbs
{
    private static readonly Dictionary<string, Verb> Table = new(StringComparer.Ordinal)
    {
        ["audit"] = AuditVerb.RunAsync,
        [ExtractionStart.Verb] = Extract.RunAsync,
        ["scan"] = ScanCommand.RunAsync,
        ["decide"] = Decide.RunAsync,
        ["check"] = Check.RunAsync,
    };

    /// <summary>Runs a verb. What it did not foresee is a fault of ours, said by its kind only: its message might quote the input.</summary>
    public static async Task<int> RunAsync(Verb verb, string[] arguments, StandardStreams standard)
    {
        try
        {
            return await verb(arguments, standard);
        }
        catch (Exception fault)
        {
            await standard.Diagnostics.WriteLineAsync($"a fault of ours: {fault.GetType().Name}");
            return ExitStatus.Fault;
        }
    }

    public static Verb? Find(string[] arguments) =>
        arguments.Length > 0 && Table.TryGetValue(arguments[0], out var verb) ? verb : null;
}
