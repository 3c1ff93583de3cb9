using System.Globalization;
using System.Text;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Addresses that Exchange writes inside others: a guest's account name, and foreign addresses spelt out before our own domain.</summary>
/// <remarks>
/// They end in our own domain although the mail goes elsewhere, so they must be opened before anybody asks whose they are.
/// Source: MS-OXOABK and Exchange's IMCEA encoding; Entra ID's guest account names.
/// </remarks>
internal static class EncapsulatedAddress
{
    private const string Encoded = "imcea";
    private const string Guest = "#ext#";

    /// <summary>Looks for an address inside a local part.</summary>
    /// <param name="local">Lower case, unquoted.</param>
    /// <returns>The text of the inner address; null when the local part is an ordinary one; empty when it is an entry that names no mail address.</returns>
    public static string? Inner(string local)
    {
        if (local.IndexOf(Guest, StringComparison.Ordinal) is var guest and > 0)
            return local.LastIndexOf('_', guest - 1) is var at and > 0 ? $"{local[..at]}@{local[(at + 1)..guest]}" : "";
        if (!local.StartsWith(Encoded, StringComparison.Ordinal) || local.IndexOf('-', StringComparison.Ordinal) is var dash && dash <= Encoded.Length)
            return null;

        return local[Encoded.Length..dash] switch
        {
            "smtp" => Decode(local.AsSpan(dash + 1)),
            "fax" => null, // the fax reader takes the number out of it
            _ => "",
        };
    }

    /// <summary>Undoes the encoding: <c>+40</c> is a character by its hexadecimal number, <c>_</c> a slash.</summary>
    public static string Decode(ReadOnlySpan<char> encoded)
    {
        var plain = new StringBuilder(encoded.Length);
        for (var at = 0; at < encoded.Length; at++)
        {
            if (encoded[at] == '+' && at + 2 < encoded.Length
                && byte.TryParse(encoded.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                at += 2;
            }
            else
            {
                plain.Append(encoded[at] == '_' ? '/' : encoded[at]);
            }
        }

        return plain.ToString();
    }
}
