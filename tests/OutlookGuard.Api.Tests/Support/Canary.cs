using System.Net;
using System.Text;
using System.Text.Json;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>Words that stand nowhere else, all with one marker inside, and every form that marker could hide in.</summary>
internal sealed class Canaries
{
    // Letters beyond ASCII, so that every encoding shows a form of its own; long enough for base64 to hold most of it whatever stands in front.
    private readonly string marker = $"Zwitschér{Guid.NewGuid():N}";
    private readonly (string Form, byte[] Bytes)[] forms;

    public Canaries()
    {
        var utf8 = Encoding.UTF8.GetBytes(marker);
        forms =
        [
            ("as it is", utf8),
            ("UTF-16", Encoding.Unicode.GetBytes(marker)),
            ("hex", Ascii(Convert.ToHexStringLower(utf8))),
            ("capital hex", Ascii(Convert.ToHexString(utf8))),
            ("URL", Ascii(Uri.EscapeDataString(marker))),
            ("JSON", Ascii(JsonEncodedText.Encode(marker).Value)),
            ("HTML", Ascii(WebUtility.HtmlEncode(marker))),
            .. Enumerable.Range(0, 3).Select(shift => ("base64", Ascii(Base64(utf8, shift)))),
            .. Enumerable.Range(0, 3).Select(shift => ("base64url", Ascii(Base64(utf8, shift).Replace('+', '-').Replace('/', '_')))),
        ];
    }

    /// <summary>A word to plant.</summary>
    /// <param name="where">Where it is planted: it stands behind the marker, so that a hit says where it came from.</param>
    public string Word(string where) => $"{marker}-{where.Replace(' ', '-')}-";

    /// <summary>The forms that stand in some bytes, each with what stands behind it.</summary>
    public IEnumerable<string> FoundIn(byte[] bytes)
    {
        foreach (var (form, needle) in forms)
        {
            if (bytes.AsSpan().IndexOf(needle) is var at and >= 0)
                yield return $"{form}: ...{Encoding.ASCII.GetString(bytes.AsSpan(at + needle.Length, Math.Min(40, bytes.Length - at - needle.Length)))}";
        }
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    // The form depends on how many bytes stand in front; the ends touch the neighbours and are left out.
    private static string Base64(byte[] utf8, int shift) => Convert.ToBase64String([.. new byte[shift], .. utf8])[4..^4];
}
