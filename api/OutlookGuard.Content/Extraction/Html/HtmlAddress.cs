using System.Text;

namespace OutlookGuard.Content.Extraction;

/// <summary>Addresses behind links: their words are words, and some hold whole files.</summary>
internal static class HtmlAddress
{
    /// <summary>The address as text, percent-encoding undone; empty for one that stays inside the page.</summary>
    public static string Words(string address)
    {
        var trimmed = address.Trim();
        if (trimmed.Length == 0 || trimmed[0] == '#' || trimmed.StartsWith("cid:", StringComparison.OrdinalIgnoreCase))
            return "";
        var colon = trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "mailto:".Length :
            trimmed.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("sms:", StringComparison.OrdinalIgnoreCase) ? "tel:".Length : 0;
        return Uri.UnescapeDataString(trimmed[colon..]);
    }

    /// <summary>Reads a <c>data:</c> address; null when it is none.</summary>
    /// <remarks>Source: RFC 2397.</remarks>
    public static InlineFile? File(string address)
    {
        var trimmed = address.AsSpan().Trim();
        if (!trimmed.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || trimmed.IndexOf(',') is not (var comma and >= 0))
            return null;
        var type = trimmed["data:".Length..comma];
        var content = trimmed[(comma + 1)..].ToString();
        var semicolon = type.IndexOf(';');
        var bytes = type.EndsWith("base64", StringComparison.OrdinalIgnoreCase)
            ? TransferEncoding.Base64(Encoding.Latin1.GetBytes(content.Contains('%') ? Uri.UnescapeDataString(content) : content))
            : Encoding.UTF8.GetBytes(Uri.UnescapeDataString(content));
        return new InlineFile((semicolon < 0 ? type : type[..semicolon]).ToString(), bytes);
    }
}
