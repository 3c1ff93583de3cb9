using System.Buffers.Binary;
using System.Text;
using static OutlookGuard.Content.Tests.Extraction.CompoundSamples;

namespace OutlookGuard.Content.Tests.Extraction;

public class CompoundTests
{
    private const string Canary = "Amaranthine Okafor-Quill";

    private static readonly byte[] Properties = new byte[32];

    private static byte[] Wide(string text) => Encoding.Unicode.GetBytes(text);

    private static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);

    private static readonly Dictionary<string, (HidingPlace Place, byte[] File)> Samples = new()
    {
        ["body"] = (HidingPlace.None, Message(("__substg1.0_1000001F", Wide(Canary)))),
        ["long body"] = (HidingPlace.None, Message(("__substg1.0_1000001F", Wide(new string('x', 5000) + Canary)))),
        ["narrow body"] = (HidingPlace.None, Message(("__substg1.0_1000001E", Ascii(Canary)))),
        ["HTML body"] = (HidingPlace.None, Message(("__substg1.0_10130102", Ascii("<p>Amaran<b>thine</b> Okafor-Quill</p>")))),
        ["packed RTF body"] = (HidingPlace.None, Message(("__substg1.0_10090102", PlainRtf("{\\rtf1 Amaran{\\b thine} Okafor-Quill}")))),
        ["HTML packed into RTF"] = (HidingPlace.None, Message(("__substg1.0_10090102", PlainRtf("{\\rtf1\\fromhtml1{\\*\\htmltag64 <p>}Amaran{\\*\\htmltag84 <b>}\\htmlrtf {\\b \\htmlrtf0 thine\\htmlrtf }\\htmlrtf0{\\*\\htmltag92 </b>} Okafor-Quill}")))),
        ["subject"] = (HidingPlace.MailHeader, Message(("__substg1.0_0037001F", Wide(Canary)))),
        ["recipient"] = (HidingPlace.MailHeader, Message(("__recip_version1.0_#00000000/__substg1.0_3001001F", Wide(Canary)))),
        ["category"] = (HidingPlace.MailHeader, Message(("__substg1.0_8010101F-00000000", Wide(Canary)))),
        ["transport header"] = (HidingPlace.MailHeader, Message(("__substg1.0_007D001F", Wide($"Subject: x\r\nX-Client: {Canary}\r\n")))),
        ["attached file"] = (HidingPlace.Embedded, Message(("__attach_version1.0_#00000000/__substg1.0_37010102", Ascii(Canary)), ("__attach_version1.0_#00000000/__substg1.0_3707001F", Wide("a.txt")))),
        ["attachment's name"] = (HidingPlace.MailHeader, Message(("__attach_version1.0_#00000000/__substg1.0_37010102", Ascii("x")), ("__attach_version1.0_#00000000/__substg1.0_3707001F", Wide($"{Canary}.txt")))),
        ["attached message"] = (HidingPlace.Embedded, Message(("__attach_version1.0_#00000000/__substg1.0_3701000D/__properties_version1.0", Properties), ("__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_1000001F", Wide(Canary)))),
        ["packaged file"] = (HidingPlace.Embedded, Of(("\u0001Ole10Native", Package("note.txt", Ascii(Canary))))),
        ["packaged file's path"] = (HidingPlace.Properties, Of(("\u0001Ole10Native", Package($"C:\\{Canary}\\note.txt", Ascii("x"))))),
        ["document in an object"] = (HidingPlace.Embedded, Of(("Package", OfficeSamples.Docx(OfficeSamples.Paragraph(Canary))))),
        ["macro"] = (HidingPlace.Hidden, Of(("VBA/Module1", Macro($"Attribute VB_Name = \"{Canary}\"")))),
        ["slide"] = (HidingPlace.None, Of(("PowerPoint Document", Record(0x0FA0, Wide(Canary))))),
        ["slide in narrow letters"] = (HidingPlace.None, Of(("PowerPoint Document", Record(0x0FA8, Ascii(Canary))))),
        ["notes of a slide"] = (HidingPlace.Notes, Of(("PowerPoint Document", Record(0x03F0, Record(0x0FA0, Wide(Canary)), container: true)))),
        ["comment on a slide"] = (HidingPlace.Comment, Of(("PowerPoint Document", Record(0x2EE0, Record(0x0FBA, Wide(Canary)), container: true)))),
    };

    public static TheoryData<string> Names => [.. Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_are_found_wherever_a_compound_file_keeps_them(string name)
    {
        var (place, file) = Samples[name];

        var extracted = Read.File("file", file);

        Assert.Equal([place], extracted.PlacesOf(Canary));
        Assert.Empty(extracted.Faults);
    }

    [Theory]
    [InlineData(UnreadReason.Encrypted, "EncryptedPackage", "EncryptionInfo")]
    [InlineData(UnreadReason.Encrypted, "EncryptedSummary", "PowerPoint Document")]
    [InlineData(UnreadReason.UnknownType, "Something", "Else")]
    public void A_compound_file_that_nobody_can_read_says_why(UnreadReason why, params string[] streams) =>
        Assert.Equal([why], Read.File("a.docx", Of([.. streams.Select(stream => (stream, Ascii("secret")))])).Reasons());

    [Fact]
    public void An_attachment_that_is_only_a_link_is_unread() =>
        Assert.Equal([UnreadReason.CloudLink], Read.File("a.msg", Message(("__attach_version1.0_#00000000/__substg1.0_3707001F", Wide("a.docx")))).Reasons());

    [Theory]
    [InlineData(512)]
    [InlineData(1500)]
    [InlineData(3000)]
    public void A_truncated_compound_file_is_malformed(int length) =>
        Assert.NotEmpty(Read.File("a.msg", Message(("__substg1.0_1000001F", Wide(new string('x', 5000))))[..length]).Faults);

    [Fact]
    public void A_chain_that_bites_its_tail_is_malformed()
    {
        var file = Message(("__substg1.0_1000001F", Wide(new string('x', 5000))));
        var fat = file.AsSpan(file.Length - 512);
        for (var i = 0; i < 20; i++)
            BinaryPrimitives.WriteInt32LittleEndian(fat[(i * 4)..], 0);

        Assert.NotEmpty(Read.File("a.msg", file).Faults);
    }

    private static byte[] Message(params (string Path, byte[] Content)[] streams) => Of([("__properties_version1.0", Properties), .. streams]);

    private static byte[] PlainRtf(string rtf) => [.. BitConverter.GetBytes(rtf.Length + 12), .. BitConverter.GetBytes(rtf.Length), .. BitConverter.GetBytes(0x414C454D), 0, 0, 0, 0, .. Ascii(rtf)];

    private static byte[] Package(string label, byte[] content) =>
        [0, 0, 0, 0, 2, 0, .. Ascii($"{label}\0"), .. Ascii("C:\\x\0"), 0, 0, 3, 0, 2, 0, 0, 0, .. Ascii("x\0"), .. BitConverter.GetBytes(content.Length), .. content];

    // One chunk whose every token is a letter: a flag byte of zero before each eight.
    private static byte[] Macro(string source)
    {
        byte[] tokens = [.. Ascii(source).Chunk(8).SelectMany(eight => (byte[])[0, .. eight])];
        return [9, 9, 9, 1, .. BitConverter.GetBytes((ushort)(0xB000 | (tokens.Length - 1))), .. tokens];
    }

    private static byte[] Record(ushort type, byte[] content, bool container = false) =>
        [(byte)(container ? 0x0F : 0), 0, .. BitConverter.GetBytes(type), .. BitConverter.GetBytes(content.Length), .. content];
}
