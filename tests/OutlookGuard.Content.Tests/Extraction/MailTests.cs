using System.Formats.Asn1;
using System.Text;
using static OutlookGuard.Content.Tests.Extraction.OfficeSamples;

namespace OutlookGuard.Content.Tests.Extraction;

public class MailTests
{
    private const string Canary = "Amaranthine Okafor-Quill";

    private static string Mail(string body, string headers = "") => $"From: Asha <asha@us.example>\r\nSubject: Rota\r\n{headers}MIME-Version: 1.0\r\n{body}";

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    public static TheoryData<string, HidingPlace, string> Samples => new()
    {
        { "plain body", HidingPlace.None, Mail($"Content-Type: text/plain\r\n\r\n{Canary}") },
        { "no content type", HidingPlace.None, Mail($"\r\n{Canary}") },
        { "quoted-printable", HidingPlace.None, Mail("Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nAmaran=\r\nthine=20Okafor=2DQuill") },
        { "base64", HidingPlace.None, Mail($"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{Base64(Canary)}") },
        { "html", HidingPlace.None, Mail("Content-Type: text/html\r\n\r\n<p>Amaran<b>thine</b> Okafor-Quill</p>") },
        { "hidden in html", HidingPlace.Hidden, Mail($"Content-Type: text/html\r\n\r\n<p style='display:none'>{Canary}</p>") },
        { "alternative parts", HidingPlace.None, Mail($"Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nseen\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>{Canary}</p>\r\n--b--\r\n") },
        { "nested multiparts", HidingPlace.None, Mail($"Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=bb\r\n\r\n--bb\r\n\r\n{Canary}\r\n--bb--\r\n--b--") },
        { "before the first part", HidingPlace.Hidden, Mail($"Content-Type: multipart/mixed; boundary=b\r\n\r\n{Canary}\r\n--b\r\n\r\nseen\r\n--b--\r\n") },
        { "after the last part", HidingPlace.Hidden, Mail($"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nseen\r\n--b--\r\n{Canary}\r\n") },
        { "multipart without its boundary", HidingPlace.None, Mail($"Content-Type: multipart/mixed; boundary=b\r\n\r\n{Canary}\r\n") },
        { "subject in another alphabet's clothes", HidingPlace.MailHeader, Mail("\r\nseen", "Subject: =?utf-8?Q?Amaran?=\r\n =?utf-8?B?dGhpbmUgT2thZm9yLVF1aWxs?=\r\n") },
        { "display name", HidingPlace.MailHeader, Mail("\r\nseen", $"To: \"{Canary}\" <a@x.example>\r\n") },
        { "folded header", HidingPlace.MailHeader, Mail("\r\nseen", "X-Client: Amaranthine\r\n\tOkafor-Quill\r\n") },
        { "text file", HidingPlace.Embedded, Mail($"Content-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n{Canary}") },
        { "name of a file", HidingPlace.MailHeader, Mail("Content-Type: text/plain\r\nContent-Disposition: attachment; filename=\"Amaranthine Okafor-Quill.txt\"\r\n\r\nseen") },
        { "name of a file in pieces", HidingPlace.MailHeader, Mail("Content-Type: text/plain\r\nContent-Disposition: attachment;\r\n filename*0*=utf-8''Amaranthine%20;\r\n filename*1*=Okafor-;\r\n filename*2=Quill.txt\r\n\r\nseen") },
        { "attached mail", HidingPlace.Embedded, Mail($"Content-Type: message/rfc822\r\n\r\nFrom: b@x.example\r\nSubject: old\r\n\r\n{Canary}") },
        { "attached mail in base64", HidingPlace.Embedded, Mail($"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n{Base64($"Subject: old\r\n\r\n{Canary}")}") },
        { "attached document", HidingPlace.Embedded, Mail($"Content-Type: application/octet-stream; name=a.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Docx(Paragraph(Canary)))}") },
        { "invitation", HidingPlace.None, Mail($"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nSUMMARY:Amaranthine O\r\n kafor-Quill\r\nEND:VCALENDAR") },
        { "uuencoded file", HidingPlace.Embedded, Mail("Content-Type: text/plain\r\n\r\nbegin 644 a.txt\r\n8" + Uuencode(Canary) + "\r\n`\r\nend\r\n") },
        { "declared charset", HidingPlace.None, Mail("Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Convert.ToBase64String(Encoding.Unicode.GetBytes(Canary))) },
        { "mailbox of two mails", HidingPlace.None, $"From a@x.example Mon\r\nSubject: one\r\n\r\nseen\r\n\r\nFrom b@x.example Tue\r\nSubject: two\r\n\r\n{Canary}\r\n" },
        { "bare line feeds", HidingPlace.None, Mail($"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n{Canary}\r\n--b--\r\n").Replace("\r", "", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Words_are_found_wherever_a_mail_keeps_them(string name, HidingPlace place, string mail)
    {
        var extracted = Read.Text($"{name}.eml", mail);

        Assert.Contains(place, extracted.PlacesOf(Canary));
        Assert.Empty(extracted.Faults);
    }

    [Theory]
    [InlineData("Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\nxx\r\n--b--", UnreadReason.Encrypted)]
    [InlineData("Content-Type: text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----\r\nxx\r\n-----END PGP MESSAGE-----", UnreadReason.Encrypted)]
    [InlineData("Content-Type: message/external-body; access-type=URL\r\n\r\n", UnreadReason.CloudLink)]
    [InlineData("Content-Type: text/plain; charset=utf-7\r\n\r\n+AEEAbQBhAHIAYQ-", UnreadReason.UnknownType)]
    [InlineData("Content-Type: text/plain\r\nContent-Transfer-Encoding: x-made-up\r\n\r\nx", UnreadReason.UnknownType)]
    [InlineData("Content-Type: application/octet-stream; name=a.exe\r\nContent-Transfer-Encoding: base64\r\n\r\nTVqQAAMAAAAEAAAA//8AALgA", UnreadReason.UnknownType)]
    public void What_a_mail_hides_for_good_is_unread(string rest, UnreadReason why) =>
        Assert.Contains(why, Read.Text("a.eml", Mail(rest)).Reasons());

    [Fact]
    public void A_signed_mail_is_read_and_a_sealed_one_is_not()
    {
        var signed = Cms("1.2.840.113549.1.7.2", Mail($"\r\n{Canary}"));

        Assert.Equal([HidingPlace.Embedded], Read.File("smime.p7m", signed).PlacesOf(Canary));
        Assert.Empty(Read.File("smime.p7s", Cms("1.2.840.113549.1.7.2", null)).Faults);
        Assert.Equal([UnreadReason.Encrypted], Read.File("smime.p7m", Cms("1.2.840.113549.1.7.3", "x")).Reasons());
    }

    private static byte[] Cms(string type, string? content)
    {
        var inner = new Asn1Tag(TagClass.ContextSpecific, 0);
        var writer = new AsnWriter(AsnEncodingRules.BER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(type);
            using (writer.PushSequence(inner))
            using (writer.PushSequence())
            {
                writer.WriteInteger(1);
                using (writer.PushSetOf())
                {
                }
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier("1.2.840.113549.1.7.1");
                    if (content is not null)
                    {
                        using (writer.PushSequence(inner))
                            writer.WriteOctetString(Encoding.UTF8.GetBytes(content));
                    }
                }
            }
        }
        return writer.Encode();
    }

    [Fact]
    public void A_header_of_nothing_but_beginnings_is_read_to_its_end()
    {
        var header = string.Concat(Enumerable.Repeat("=?utf-8?Q?x ", 100_000));
        var folds = string.Concat(Enumerable.Repeat(" x\r\n", 200_000));

        Assert.NotEmpty(Read.Text("a.eml", $"Subject: {header}\r\nX-Fold: y\r\n{folds}From: a@x.example\r\n\r\n{Canary}").PlacesOf(Canary));
    }

    [Fact]
    public void Parts_within_parts_without_end_are_too_large()
    {
        var parts = string.Concat(Enumerable.Range(0, 200).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n"));

        Assert.Contains(UnreadReason.TooLarge, Read.Text("a.eml", $"Subject: x\r\nMIME-Version: 1.0\r\n{parts}\r\n\r\nx").Reasons());
    }

    private static string Uuencode(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text.PadRight((text.Length + 2) / 3 * 3, '\0'));
        var line = new StringBuilder();
        for (var i = 0; i < bytes.Length; i += 3)
        {
            var group = (bytes[i] << 16) | (bytes[i + 1] << 8) | bytes[i + 2];
            for (var shift = 18; shift >= 0; shift -= 6)
                line.Append((char)(32 + ((group >> shift) & 63)));
        }
        return line.ToString();
    }
}
