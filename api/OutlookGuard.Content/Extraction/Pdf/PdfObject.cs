using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>One object of a PDF: what its dictionary says that matters here, and where its stream begins.</summary>
internal sealed class PdfObject
{
    // chosen: annotations and forms nest a few levels.
    private const int Deepest = 100;

    private readonly List<int> formStreams = [];
    private bool inArray;

    public string Type { get; private set; } = "";

    public string Filter { get; private set; } = "";

    public bool HasPredictor { get; private set; }

    /// <summary>Where in a packed row of objects the first begins.</summary>
    public int First { get; private set; }

    /// <summary>Numbers of the streams that hold an XML form.</summary>
    public IReadOnlyList<int> FormStreams => formStreams;

    /// <summary>Where the stream's bytes begin; -1 when the object has no stream.</summary>
    public int StreamAt { get; private set; } = -1;

    /// <summary>Where the object's text ends.</summary>
    public int End { get; private set; }

    /// <summary>Reads one object, or a packed row of them, and keeps its strings.</summary>
    public static PdfObject Read(ReadOnlySpan<byte> bytes, PdfWords words)
    {
        var read = new PdfObject();
        var lexer = new PdfLexer(bytes);
        var keys = new Stack<string>();
        var key = "";
        var atKey = false;
        while (lexer.Read() is var token && token is not PdfToken.End)
        {
            if (token is PdfToken.Word && read.IsEnd(lexer.Value, bytes, lexer.Position))
                break;
            switch (token)
            {
                case PdfToken.DictionaryStart:
                    if (keys.Count >= Deepest)
                        throw new UnreadableException(UnreadReason.TooLarge);
                    keys.Push(key);
                    atKey = true;
                    break;
                case PdfToken.DictionaryEnd:
                    key = keys.TryPop(out var outer) ? outer : "";
                    atKey = true;
                    break;
                case PdfToken.Name when atKey && keys.Count > 0:
                    key = Encoding.ASCII.GetString(lexer.Value);
                    atKey = false;
                    break;
                case PdfToken.Text:
                    words.Add(key, lexer.Value);
                    atKey = !read.inArray;
                    break;
                case PdfToken.ArrayStart or PdfToken.ArrayEnd:
                    read.inArray = token is PdfToken.ArrayStart;
                    atKey = token is PdfToken.ArrayEnd;
                    break;
                default:
                    read.Note(key, token, lexer.Value, lexer.Number);
                    atKey = !read.inArray;
                    break;
            }
        }
        read.End = lexer.Position;
        return read;
    }

    private void Note(string key, PdfToken token, ReadOnlySpan<byte> value, int number)
    {
        if (token is PdfToken.Name && key == "Type" && Type.Length == 0)
            Type = Encoding.ASCII.GetString(value);
        else if (token is PdfToken.Name && key is "Filter" or "F")
            Filter = Filter.Length == 0 ? Encoding.ASCII.GetString(value) : $"{Filter}+";
        else if (token is PdfToken.Number && key == "Predictor")
            HasPredictor |= number > 1;
        else if (token is PdfToken.Number && key == "First")
            First = number;
        else if (token is PdfToken.Number && key == "XFA" && number > 0)
            formStreams.Add(number);
    }

    private bool IsEnd(ReadOnlySpan<byte> word, ReadOnlySpan<byte> bytes, int after)
    {
        if (word.SequenceEqual("stream"u8))
            StreamAt = after + (bytes[after..].StartsWith("\r\n"u8) ? 2 : bytes[after..].StartsWith("\n"u8) || bytes[after..].StartsWith("\r"u8) ? 1 : 0);
        return StreamAt >= 0 || word.SequenceEqual("endobj"u8);
    }
}
