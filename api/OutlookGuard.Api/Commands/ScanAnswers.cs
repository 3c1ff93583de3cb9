using System.Text.Json;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Commands;

/// <summary>Scans what <c>scan</c> reads and writes one line for each answer.</summary>
internal sealed class ScanAnswers : IDisposable
{
    private const int BufferBytes = 256 * 1024;

    private static readonly JsonEncodedText[] Codes = [.. Enum.GetValues<FindingKind>().Select(kind => JsonEncodedText.Encode(kind.Code()))];
    private static readonly JsonEncodedText[] Categories = [.. Enum.GetValues<FindingKind>().Select(kind => JsonEncodedText.Encode(CategoryOf(kind)))];

    private readonly TextScan scan = new();
    private readonly List<TextFinding> findings = [];
    private readonly BufferedStream output;
    private readonly Utf8JsonWriter writer;
    private readonly ScanOptions options;

    public ScanAnswers(Stream output, ScanOptions options)
    {
        this.output = new BufferedStream(output, BufferBytes);
        this.options = options;
        writer = new Utf8JsonWriter(this.output);
    }

    public void Write(ScanLine line)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id"u8);
        line.Id.WriteTo(writer);
        writer.WriteStartArray("findings"u8);
        WriteFindings(line.Text);
        writer.WriteEndArray();
        End();
    }

    public void Write(string path, ScannedFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, path);
        writer.WriteBoolean("complete"u8, file.Unread.Count == 0);
        writer.WriteStartArray("unreadable"u8);
        foreach (var (part, why) in file.Unread)
        {
            writer.WriteStartObject();
            writer.WriteString("part"u8, part);
            writer.WriteString("why"u8, JsonNamingPolicy.KebabCaseLower.ConvertName(why.ToString()));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings"u8);
        foreach (var text in file.Texts)
            WriteFindings(text.Text, text.Part);
        writer.WriteEndArray();
        End();
    }

    public void Flush() => output.Flush();

    public void Dispose()
    {
        writer.Dispose();
        output.Flush();
    }

    private void WriteFindings(string text, string? part = null)
    {
        scan.Find(text, findings);
        foreach (var finding in findings)
        {
            if (!options.Kinds[(int)finding.Kind])
                continue;
            writer.WriteStartObject();
            if (part is not null)
                writer.WriteString("part"u8, part);
            writer.WriteString("kind"u8, Codes[(int)finding.Kind]);
            writer.WriteString("category"u8, Categories[(int)finding.Kind]);
            writer.WriteNumber("start"u8, finding.Start);
            writer.WriteNumber("end"u8, finding.End);
            writer.WriteNumber("confidence"u8, finding.Confidence);
            if (part is not null)
                writer.WriteString("explanation"u8, ExplanationWords.Of(finding, text));
            if (options.Words == ScanWords.Shown)
                writer.WriteString("text"u8, text.AsSpan(finding.Start, finding.End - finding.Start));
            writer.WriteEndObject();
        }
    }

    private void End()
    {
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
        output.WriteByte((byte)'\n');
    }

    // The contract's table: a password's category is "secret", a bare date's "none".
    private static string CategoryOf(FindingKind kind) => kind switch
    {
        FindingKind.Password => "secret",
        _ when kind.Category() == PersonalDataCategories.None => "none",
        _ => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.Category().ToString()),
    };
}
