using System.Text;
using System.Text.Unicode;

namespace OutlookGuard.Content.Extraction;

/// <summary>The header lines of a mail or of one of its parts, unfolded.</summary>
/// <remarks>Source: RFC 5322 2.2.</remarks>
internal sealed class MailHeaders
{
    // Written by servers and programs for one another. Everything else may hold somebody's words.
    private static readonly string[] ForMachines =
    [
        "Received", "ARC-", "DKIM-", "Authentication-Results", "X-MS-", "X-Microsoft-", "X-Forefront-", "X-Google-", "X-Gm-", "X-Received", "X-Spam-", "X-Virus-",
        "X-Originating-", "X-EOP", "X-OriginatorOrg", "X-ClientProxiedBy", "X-Exchange", "X-Proofpoint", "X-Mimecast", "X-Mailer", "X-Priority", "Message-ID", "References", "In-Reply-To",
        "MIME-Version", "Content-T", "Content-ID", "Content-Transfer", "Content-Language", "Thread-Index", "Accept-Language", "Received-SPF", "DomainKey", "User-Agent", "List-", "Importance", "Precedence",
    ];

    private readonly List<(string Name, string Value)> lines = [];

    // The line that is being unfolded.
    private readonly StringBuilder value = new();
    private string name = "";

    private MailHeaders()
    {
    }

    /// <summary>The value of the first line of that name, as written; empty when there is none.</summary>
    public string this[string name] => lines.FirstOrDefault(line => line.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";

    /// <summary>Reads header lines up to the first empty one.</summary>
    /// <param name="bytes">A message or part.</param>
    /// <param name="body">What follows the empty line.</param>
    public static MailHeaders Read(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> body)
    {
        var headers = new MailHeaders();
        var rest = bytes;
        while (rest.Length > 0)
        {
            var feed = rest.Span.IndexOf((byte)'\n');
            var line = Text((feed < 0 ? rest : rest[..feed]).Span).TrimEnd('\r');
            var isHeader = line.Length > 0 && (line[0] is ' ' or '\t' || line.Contains(':') || line.StartsWith("From ", StringComparison.Ordinal));
            // A line that is no header begins the body although the empty line is missing.
            if (!isHeader && line.Length > 0)
                break;
            rest = feed < 0 ? default : rest[(feed + 1)..];
            if (line.Length == 0)
                break;
            headers.Add(line);
        }
        headers.EndLine();
        body = rest;
        return headers;
    }

    /// <summary>The lines that hold words for people, decoded.</summary>
    public string Words()
    {
        var words = new StringBuilder();
        foreach (var (name, value) in lines)
        {
            if (!ForMachines.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                words.Append(name).Append(": ").Append(EncodedWord.Decode(value)).Append('\n');
        }
        return words.ToString();
    }

    private void Add(string line)
    {
        if (line[0] is ' ' or '\t')
        {
            value.Append(' ').Append(line.AsSpan().Trim());
            return;
        }
        EndLine();
        if (line.IndexOf(':') is var colon and > 0)
        {
            name = line[..colon].Trim();
            value.Append(line.AsSpan(colon + 1).Trim());
        }
    }

    private void EndLine()
    {
        if (value.Length > 0 || name.Length > 0)
            lines.Add((name, value.ToString()));
        name = "";
        value.Clear();
    }

    private static string Text(ReadOnlySpan<byte> line) => (Utf8.IsValid(line) ? Encoding.UTF8 : Charset.Windows1252).GetString(line);
}
