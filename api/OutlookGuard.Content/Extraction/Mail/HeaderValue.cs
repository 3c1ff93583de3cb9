using System.Globalization;
using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>A header value with parameters, such as a content type with its charset.</summary>
/// <remarks>Source: RFC 2045 5.1; RFC 2231 (values in pieces and in other alphabets).</remarks>
internal sealed class HeaderValue
{
    private readonly Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);

    private HeaderValue(string value) => Value = value;

    /// <summary>What stands before the first semicolon, in lower case.</summary>
    public string Value { get; }

    /// <summary>A parameter's decoded value; empty when it is not there.</summary>
    public string this[string name] => parameters.GetValueOrDefault(name, "");

    public static HeaderValue Parse(string header)
    {
        var semicolon = header.IndexOf(';', StringComparison.Ordinal);
        var value = new HeaderValue((semicolon < 0 ? header : header[..semicolon]).Trim().ToLowerInvariant());
        var pieces = new SortedDictionary<(string Name, int Order), (string Text, bool Extended)>();
        var rest = semicolon < 0 ? default : header.AsSpan(semicolon + 1);
        while (!rest.IsEmpty)
            rest = value.Take(rest, pieces);
        value.Join(pieces);
        return value;
    }

    private ReadOnlySpan<char> Take(ReadOnlySpan<char> rest, SortedDictionary<(string, int), (string, bool)> pieces)
    {
        rest = rest.TrimStart(" \t;");
        var equals = rest.IndexOfAny('=', ';');
        if (equals < 0 || rest[equals] == ';')
            return equals < 0 ? [] : rest[(equals + 1)..];
        var name = rest[..equals].Trim().ToString();
        rest = rest[(equals + 1)..].TrimStart();
        var text = rest.StartsWith("\"") ? Quoted(rest[1..], out var used) : Bare(rest, out used);
        var star = name.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
            parameters.TryAdd(name, EncodedWord.Decode(text));
        else
        {
            var number = name[(star + 1)..].TrimEnd('*');
            var order = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;
            pieces.TryAdd((name[..star].ToLowerInvariant(), order), (text, name.EndsWith('*')));
        }
        return rest[Math.Min(rest.Length, used)..];
    }

    private void Join(SortedDictionary<(string Name, int Order), (string Text, bool Extended)> pieces)
    {
        foreach (var group in pieces.GroupBy(piece => piece.Key.Name))
        {
            var first = group.First().Value;
            var mark = first.Extended ? first.Text.IndexOf('\'', StringComparison.Ordinal) : -1;
            var charset = mark > 0 ? Charset.Named(first.Text[..mark]) : null;
            var text = new StringBuilder();
            foreach (var (piece, extended) in group.Select(piece => piece.Value))
                text.Append(extended ? Percent(piece, charset ?? Encoding.UTF8, first.Text == piece && mark >= 0) : piece);
            parameters[group.Key] = text.ToString();
        }
    }

    private static string Percent(string piece, Encoding charset, bool holdsCharset)
    {
        if (holdsCharset)
            piece = piece[(piece.LastIndexOf('\'') + 1)..];
        return charset.GetString(TransferEncoding.QuotedPrintable(Encoding.Latin1.GetBytes(piece.Replace('%', '='))));
    }

    private static string Quoted(ReadOnlySpan<char> rest, out int used)
    {
        var text = new StringBuilder();
        var i = 0;
        for (; i < rest.Length && rest[i] != '"'; i++)
        {
            if (rest[i] == '\\' && i + 1 < rest.Length)
                i++;
            text.Append(rest[i]);
        }
        used = i + 2;
        return text.ToString();
    }

    private static string Bare(ReadOnlySpan<char> rest, out int used)
    {
        var end = rest.IndexOf(';');
        used = end < 0 ? rest.Length : end;
        return rest[..used].Trim().ToString();
    }
}
