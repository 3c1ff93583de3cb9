using System.Text;
using static OutlookGuard.Content.Tests.Extraction.PictureSamples;

namespace OutlookGuard.Content.Tests.Extraction;

public class PictureTests
{
    private const string Canary = "Amaranthine Okafor-Quill";

    private static readonly Dictionary<string, byte[]> Samples = new()
    {
        ["Exif description"] = Jpeg(100, 50, Exif(Tiff(Canary))),
        ["XMP element"] = Jpeg(100, 50, Xmp($"<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt><rdf:li>{Canary}</rdf:li></rdf:Alt></dc:title></rdf:Description>")),
        ["XMP attribute"] = Jpeg(100, 50, Xmp($"<rdf:Description xmlns:p='http://ns.adobe.com/photoshop/1.0/' p:Headline='{Canary}'/>")),
        ["JPEG comment"] = Jpeg(100, 50, (0xFE, Encoding.UTF8.GetBytes(Canary))),
        ["IPTC caption"] = Jpeg(100, 50, (0xED, [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, 29, 0x1C, 2, 120, 0, 24, .. Encoding.ASCII.GetBytes(Canary)])),
        ["PNG text"] = Png(100, 50, ("tEXt", [.. "Comment\0"u8, .. Encoding.ASCII.GetBytes(Canary)])),
        ["PNG packed text"] = Png(100, 50, ("zTXt", [.. "Comment\0\0"u8, .. Deflated(Canary)])),
        ["PNG international text"] = Png(100, 50, ("iTXt", [.. "Comment\0\0\0en\0x\0"u8, .. Encoding.UTF8.GetBytes(Canary)])),
        ["PNG international packed text"] = Png(100, 50, ("iTXt", [.. "Comment\0\u0001\0en\0x\0"u8, .. Deflated(Canary)])),
        ["PNG Exif"] = Png(100, 50, ("eXIf", Tiff(Canary))),
        ["GIF comment"] = [.. "GIF89a"u8, 10, 0, 10, 0, 0, 0, 0, 0x21, 0xFE, 24, .. Encoding.ASCII.GetBytes(Canary), 0, 0x3B],
    };

    public static TheoryData<string> Names => [.. Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_are_found_in_a_picture_s_own_data(string name)
    {
        var extracted = Read.File("picture", Samples[name]);

        Assert.Equal([HidingPlace.PictureData], extracted.PlacesOf(Canary));
        Assert.Empty(extracted.Faults);
    }

    [Fact]
    public void Where_a_photograph_was_taken_is_text()
    {
        var expected = "54.9783, -1.6178";

        Assert.NotEmpty(Read.File("a.jpg", Jpeg(4000, 3000, Exif(Tiff("x")))).PlacesOf(expected));
        Assert.NotEmpty(Read.File("a.png", Png(4000, 3000, ("eXIf", Tiff("x")))).PlacesOf(expected));
        Assert.NotEmpty(Read.File("a.webp", [.. "RIFF\0\0\0\0WEBPEXIF"u8, 0, 0, 0, 0, .. Tiff("x")]).PlacesOf(expected));
        Assert.NotEmpty(Read.File("a.heic", [0, 0, 0, 24, .. "ftypheic"u8, 1, 2, 3, .. "Exif\0\0"u8, .. Tiff("x")]).PlacesOf(expected));
        Assert.NotEmpty(Read.File("a.tif", Tiff("x")).PlacesOf(expected));
        Assert.NotEmpty(Read.File("a.jpg", Jpeg(9, 9, Xmp("<rdf:Description xmlns:e='http://ns.adobe.com/exif/1.0/' e:GPSLatitude='54,58.698N' e:GPSLongitude='1,37.068W'/>"))).PlacesOf(expected));
        Assert.NotEmpty(Read.File("a.zip", OfficeSamples.ZipBytes(("a.jpg", Jpeg(4000, 3000, Exif(Tiff("x")))))).PlacesOf(expected));
    }

    [Fact]
    public void A_photograph_is_unread_and_a_logo_is_not()
    {
        Assert.Equal([UnreadReason.PictureOnly], Read.File("a.jpg", Jpeg(4000, 3000)).Reasons());
        Assert.Equal([UnreadReason.PictureOnly], Read.File("a.png", Png(100, 401)).Reasons());
        Assert.Equal([UnreadReason.PictureOnly], Read.File("a.png", Png(100, 100, ("IDAT", new byte[Limits.LogoBytes]))).Reasons());
        Assert.Empty(Read.File("a.png", Png(300, 100, ("IDAT", new byte[9_000]))).Faults);
        Assert.Empty(Read.File("a.jpg", Jpeg(200, 80)).Faults);
    }

    [Fact]
    public void A_logo_with_something_behind_it_is_no_logo()
    {
        Assert.Equal([UnreadReason.PictureOnly], Read.File("a.png", [.. Png(10, 10), 1, 2, 3]).Reasons());
        Assert.Equal([UnreadReason.PictureOnly], Read.File("a.jpg", [.. Jpeg(10, 10), 1, 2, 3]).Reasons());
    }

    [Fact]
    public void A_picture_that_is_also_an_archive_is_read_as_both()
    {
        var extracted = Read.File("a.jpg", [.. Jpeg(10, 10), .. OfficeSamples.Zip(("note.txt", Canary))]);

        Assert.Equal([HidingPlace.Embedded], extracted.PlacesOf(Canary));
    }
}
