namespace OutlookGuard.Content.Extraction;

/// <summary>Walks over the attributes of one start tag.</summary>
internal ref struct HtmlAttributes(ReadOnlySpan<char> tag)
{
    private ReadOnlySpan<char> rest = tag;

    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The value as written: references are not decoded yet.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    public bool Next()
    {
        rest = rest.TrimStart("\t\n\f\r /");
        if (rest.IsEmpty)
            return false;
        // An equals sign at the front belongs to the name. Source: HTML standard, 13.2.5.32.
        var end = rest[1..].IndexOfAny(HtmlSigns.AfterAttribute);
        Name = end < 0 ? rest : rest[..(end + 1)];
        rest = end < 0 ? [] : rest[(end + 1)..];
        Value = default;
        var after = rest.TrimStart("\t\n\f\r ");
        if (after.StartsWith("="))
            ReadValue(after[1..].TrimStart("\t\n\f\r "));
        return true;
    }

    private void ReadValue(ReadOnlySpan<char> from)
    {
        if (from.Length > 0 && from[0] is '"' or '\'')
        {
            var close = from[1..].IndexOf(from[0]);
            Value = close < 0 ? from[1..] : from.Slice(1, close);
            rest = close < 0 ? [] : from[(close + 2)..];
            return;
        }
        var end = from.IndexOfAny("\t\n\f\r ");
        Value = end < 0 ? from : from[..end];
        rest = end < 0 ? [] : from[end..];
    }

    public readonly bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
