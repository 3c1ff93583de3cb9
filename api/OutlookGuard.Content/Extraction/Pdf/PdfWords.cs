using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Strings of a PDF's objects, sorted by who sees them.</summary>
internal sealed class PdfWords
{
    // Ids, keys, moments and names of programs and fonts.
    private static readonly HashSet<string> ForMachines = new(StringComparer.Ordinal)
    {
        "ID", "O", "U", "OE", "UE", "Perms", "DA", "NM", "M", "ModDate", "CreationDate", "Producer", "Creator", "Registry", "Ordering", "CharSet", "Lang", "CheckSum", "CS",
        "Indexed", "Cert", "ByteRange", "Identifier", "Info", "OutputConditionIdentifier", "RegistryName",
    };

    private readonly StringBuilder comments = new();
    private readonly StringBuilder others = new();

    public void Add(string key, ReadOnlySpan<byte> text)
    {
        if (ForMachines.Contains(key) || text.Length < 2 || Decode(text) is not { } words)
            return;
        (key is "Contents" or "RC" or "Subj" ? comments : others).Append(words).Append('\n');
    }

    public void AddTo(Reading into)
    {
        into.Add(HidingPlace.Comment, "", comments.ToString());
        into.Add(HidingPlace.Hidden, "", others.ToString());
    }

    /// <summary>Decodes a text string; null when it is binary.</summary>
    private static string? Decode(ReadOnlySpan<byte> text)
    {
        if (Charset.ByMark(text) is { } marked)
            return Charset.Decode(marked, text);
        foreach (var one in text)
        {
            if (one is < 9 or (> 13 and < 24))
                return null;
        }
        return Charset.Windows1252.GetString(text);
    }
}
