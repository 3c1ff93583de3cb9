using OutlookGuard.Content.Recognition;

namespace OutlookGuard.Content.Tests.Recognition;

/// <summary>Whatever the characters, the scanner answers, and every answer lies inside the text.</summary>
public sealed class AnyCharactersTests
{
    private const int Texts = 20_000;

    private static readonly string[] Pieces =
    [
        "999 463 6006", "AB 12 34 56 C", "07700 900123", "+44 (0)20 7946 0958", "4111 1111 1111 1111", "GB33 BUKB 2020 1555 5555 55", "SW1A 1AA", "AB51 ABC", "MORGA657054SM9IJ 01",
        "12/05/1980", "5 June 1963", "fourth of may", "2024-06-05T09:15:30Z", "2001:db8::1", "192.0.2.1/24", "00:1A:2B:3C:4D:5E", "51.50740, -0.12780", "51°30'26\"N", "///filled.count.soap",
        "amara@mail.example", "\"a b\"@[192.0.2.1]", "amara at mail dot example", "https://service.example/a?b=(c)", "www.service.example", "57/70011/20", "OG-1042", "20-24-06 55815970",
        "NHS", "born", "passport", "sort code", "UTR", "ref", "order", "not", "ext", "x", "&#57;", "&nbsp;", "<b>", "</b>", "<!-- ", " -->", "%39", "QUIxMjM0NTZD",
        " ", "  ", "\n", "\r\n", "\t", ".", ",", ":", ";", "-", "/", "(", ")", "+", "@", "#", "£", "'", "\"", "\u200B", "\u202E", "\u202C", "\u0301", "\u20E3", "\u00A0", "\u2013", "\uFF19", "\uD835\uDFD7", "\uD835", "\uDFD7", "\uFFFF", "\0",
        "9", "0", "A", "a", "é", "О", "l", "١", "漢", "😀", "\U000E0039",
    ];

    [Fact]
    public void Every_finding_lies_inside_its_text()
    {
        var random = new Random(4711);
        var scanner = new TextScanner();
        for (var i = 0; i < Texts; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Piece(random)));
            var last = 0;
            foreach (var found in scanner.Scan(text))
            {
                Assert.True(found.Start >= last && found.Start < found.End && found.End <= text.Length && found.Confidence is > 0 and <= 1, $"{found} in {text}");
                last = found.Start;
            }
        }
    }

    // Whole, cut short, or with one character changed.
    private static string Piece(Random random)
    {
        var piece = Pieces[random.Next(Pieces.Length)];
        return random.Next(4) switch
        {
            0 => piece[..random.Next(piece.Length + 1)],
            1 => piece[random.Next(piece.Length)..],
            2 when piece.Length > 1 => piece.Remove(random.Next(piece.Length), 1).Insert(random.Next(piece.Length), Pieces[random.Next(Pieces.Length)][..1]),
            _ => piece,
        };
    }
}
