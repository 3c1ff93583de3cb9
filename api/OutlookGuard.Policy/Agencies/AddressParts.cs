using System.Text;

namespace OutlookGuard.Policy.Agencies;

/// <summary>The pieces of a typed address.</summary>
/// <param name="Name">The name before the angle brackets, without its quotation marks; empty when there is none.</param>
/// <param name="Local">What stands before the @, quotation marks kept, spaces taken out.</param>
/// <param name="Domain">What stands after the @, spaces taken out.</param>
/// <param name="Written">The address as it stood, before anything was taken out.</param>
/// <param name="Oddities">What had to be taken out.</param>
internal sealed record AddressParts(string Name, string Local, string Domain, string Written, AddressOddities Oddities)
{
    private static readonly char[] Separators = [';', ',', ' '];

    /// <summary>Splits cleaned text.</summary>
    /// <param name="text">Cleaned, trimmed, in normalisation form KC.</param>
    /// <param name="fault">What is wrong, when the answer is null.</param>
    /// <returns>The pieces, or null.</returns>
    public static AddressParts? Split(string text, out string fault)
    {
        if (Unbracket(text, out var name, out fault) is not { } body)
            return null;

        var written = Unwrap(body.Trim(Separators));
        var squeezed = Squeeze(written, out var oddities, out fault);
        if (fault.Length > 0)
            return null;
        if (squeezed.StartsWith('@') && squeezed.LastIndexOf(':') is var route and > 0)
        {
            squeezed = squeezed[(route + 1)..];
            oddities |= AddressOddities.Routed;
        }

        // Only a quoted local part may hold an @ of its own; a quotation mark counts at its beginning only.
        var from = squeezed.StartsWith('"') ? squeezed.LastIndexOf('"') : 0;
        var at = squeezed.IndexOf('@', from);
        fault = Fault(squeezed, at);
        return fault.Length > 0 ? null : new AddressParts(name, squeezed[..at], squeezed[(at + 1)..], written, oddities);
    }

    private static string Fault(string squeezed, int at)
    {
        if (squeezed.Length == 0)
            return AddressFaults.Empty;
        if (at < 0)
            return AddressFaults.NoAt;
        if (squeezed.IndexOf('@', at + 1) >= 0)
            return AddressFaults.TwoAts;
        if (at == 0)
            return AddressFaults.NothingBefore;
        return at == squeezed.Length - 1 ? AddressFaults.NothingAfter : "";
    }

    private static string? Unbracket(string text, out string name, out string fault)
    {
        fault = name = "";
        var open = FirstUnquoted(text, '<');
        if (open < 0)
        {
            fault = FirstUnquoted(text, '>') < 0 ? "" : AddressFaults.OpenBracket;
            return fault.Length > 0 ? null : text;
        }

        name = text[..open].Trim().Trim('"');
        var close = text.IndexOf('>', open);
        if (close < 0)
        {
            fault = AddressFaults.OpenBracket;
            return null;
        }

        var after = text[(close + 1)..].Trim(Separators);
        if (after.Length > 0 && !(after.StartsWith('(') && after.EndsWith(')')))
            fault = after.Contains('@', StringComparison.Ordinal) ? AddressFaults.TwoAddresses : AddressFaults.AfterBracket;
        return fault.Length > 0 ? null : text[(open + 1)..close];
    }

    private static int FirstUnquoted(string text, char wanted)
    {
        // An odd number of quotation marks quotes nothing: the name is careless, the bracket is not.
        if (text.AsSpan().Count('"') % 2 != 0)
            return text.IndexOf(wanted, StringComparison.Ordinal);

        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"')
                quoted = !quoted;
            else if (text[at] == wanted && !quoted)
                return at;
        }

        return -1;
    }

    /// <summary>Mail programs show an address without a name between quotation marks.</summary>
    private static string Unwrap(string body)
    {
        if (body.Length > 2 && body[0] == body[^1] && body[0] is '\'' or '"' && body.IndexOf(body[0], 1) == body.Length - 1)
            return body[1..^1].Trim(Separators);
        return body;
    }

    /// <summary>Takes remarks and spaces out, except between quotation marks.</summary>
    private static string Squeeze(string written, out AddressOddities oddities, out string fault)
    {
        oddities = AddressOddities.None;
        fault = "";
        var kept = new StringBuilder(written.Length);
        var depth = 0;
        var quoted = false;
        foreach (var (at, letter) in written.Index())
        {
            if (quoted)
            {
                kept.Append(letter);
                quoted = letter != '"' || IsEscaped(written, at);
            }
            else if (letter == '(' || depth > 0)
            {
                depth += letter switch { '(' => 1, ')' => -1, _ => 0 };
                oddities |= AddressOddities.Comment;
            }
            else if (letter == ' ')
            {
                oddities |= AddressOddities.SpaceInside;
            }
            else if (letter is ',' or ';')
            {
                fault = AddressFaults.TwoAddresses;
            }
            else
            {
                quoted = letter == '"' && kept.Length == 0;
                kept.Append(letter);
            }
        }

        if (quoted)
            fault = AddressFaults.OpenQuote;
        else if (depth > 0)
            fault = AddressFaults.OpenBracket;
        return kept.ToString();
    }

    private static bool IsEscaped(string text, int at)
    {
        var slashes = 0;
        while (slashes < at && text[at - 1 - slashes] == '\\')
            slashes++;
        return slashes % 2 != 0;
    }
}
