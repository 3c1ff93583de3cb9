using OutlookGuard.Content;

namespace OutlookGuard.Api.Commands;

/// <summary>What the arguments of <c>scan</c> ask for.</summary>
/// <param name="Form">Lines or whole files.</param>
/// <param name="Words">Whether the matched text is written, too.</param>
/// <param name="Kinds">Which kinds are answered, one flag for each kind.</param>
/// <param name="Paths">The inputs, in order; "-" is standard input.</param>
internal sealed record ScanOptions(ScanForm Form, ScanWords Words, bool[] Kinds, string[] Paths)
{
    public const string StandardInput = "-";

    private const string Usage = "usage: scan [--jsonl] [--kinds a,b] [--show-text] FILE...|-";

    public static ScanOptions? Read(string[] arguments, TextWriter diagnostics)
    {
        var form = ScanForm.Files;
        var words = ScanWords.Withheld;
        var kinds = new bool[Enum.GetValues<FindingKind>().Length];
        Array.Fill(kinds, true);
        var paths = new List<string>();
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--jsonl":
                    form = ScanForm.Lines;
                    break;
                case "--show-text":
                    words = ScanWords.Shown;
                    break;
                case "--kinds" when i + 1 < arguments.Length:
                    if (!Narrow(kinds, arguments[++i], diagnostics))
                        return null;
                    break;
                case var path when path == StandardInput || !path.StartsWith('-'):
                    paths.Add(path);
                    break;
                default:
                    diagnostics.WriteLine(Usage);
                    return null;
            }
        }

        if (paths.Count > 0)
            return new ScanOptions(form, words, kinds, [.. paths]);
        diagnostics.WriteLine(Usage);
        return null;
    }

    private static bool Narrow(bool[] kinds, string list, TextWriter diagnostics)
    {
        Array.Fill(kinds, false);
        foreach (var code in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!FindingKinds.TryParse(code, out var kind))
            {
                diagnostics.WriteLine($"--kinds: unknown kind {code}");
                return false;
            }

            kinds[(int)kind] = true;
        }

        return true;
    }
}

/// <summary>What the inputs of <c>scan</c> are.</summary>
internal enum ScanForm
{
    /// <summary>Each input is one mail, document, archive or text.</summary>
    Files,

    /// <summary>Each line of an input is one text.</summary>
    Lines,
}

/// <summary>Whether <c>scan</c> writes what it matched.</summary>
internal enum ScanWords
{
    /// <summary>Never.</summary>
    Withheld = 0,

    /// <summary>As the caller asked.</summary>
    Shown,
}
