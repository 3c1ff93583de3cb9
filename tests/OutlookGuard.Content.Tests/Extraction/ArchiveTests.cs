using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using static OutlookGuard.Content.Tests.Extraction.OfficeSamples;

namespace OutlookGuard.Content.Tests.Extraction;

public class ArchiveTests
{
    private const string Canary = "Amaranthine Okafor-Quill";

    [Fact]
    public void Entries_names_and_comments_are_read()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = archive.CreateEntry("Zuleika.txt");
            entry.Comment = "about Perpetua";
            using var content = entry.Open();
            content.Write(Encoding.UTF8.GetBytes(Canary));
            archive.Comment = "for Ambrosine";
        }

        var extracted = Read.File("a.zip", stream.ToArray());

        Assert.Empty(extracted.Faults);
        foreach (var word in new[] { Canary, "Zuleika", "Perpetua", "Ambrosine" })
            Assert.Equal([HidingPlace.Embedded], extracted.PlacesOf(word));
        Assert.Equal("Zuleika.txt", extracted.Texts.Single(text => text.Text == Canary).Label);
    }

    [Fact]
    public void Three_archives_inside_one_another_are_read_and_four_are_too_large()
    {
        var nested = Zip(("a.txt", Canary));
        for (var depth = 1; depth <= 3; depth++)
        {
            var extracted = Read.File("a.zip", nested);
            Assert.Equal(depth <= Limits.Nesting ? [HidingPlace.Embedded] : [], extracted.PlacesOf(Canary));
            nested = ZipBytes(($"{depth}.zip", nested));
        }

        Assert.Equal([UnreadReason.TooLarge], Read.File("a.zip", nested).Reasons());
    }

    [Fact]
    public void A_length_that_lies_is_malformed()
    {
        var archive = Zip(("a.txt", new string('x', 100) + Canary));
        Patch(archive, 0x02014B50, 24, 100);
        Patch(archive, 0x04034B50, 22, 100);

        var extracted = Read.File("a.zip", archive);

        Assert.Equal([UnreadReason.Malformed], extracted.Reasons());
        Assert.Equal("a.txt", extracted.Faults[0].Entry);
    }

    [Fact]
    public void A_header_that_disagrees_with_the_directory_is_malformed()
    {
        var archive = Zip(("harmless.txt", "seen"));
        var local = archive.AsSpan().IndexOf("harmless.txt"u8);
        "different.tx"u8.CopyTo(archive.AsSpan(local));

        Assert.Equal([UnreadReason.Malformed], Read.File("a.zip", archive).Reasons());
    }

    [Fact]
    public void Content_that_does_not_match_its_checksum_is_malformed()
    {
        var archive = Stored("a.txt", "some text");
        archive[archive.AsSpan().IndexOf("some text"u8)] = (byte)'S';

        Assert.Equal([UnreadReason.Malformed], Read.File("a.zip", archive).Reasons());
    }

    [Fact]
    public void Entries_that_share_bytes_are_refused()
    {
        var archive = Zip(("a.txt", "one"), ("b.txt", "two"));
        // The second entry of the directory points to the first one's bytes.
        var second = archive.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0x50, 0x4B, 0x01, 0x02]);
        BinaryPrimitives.WriteInt32LittleEndian(archive.AsSpan(second + 42), 0);

        Assert.Equal([UnreadReason.Malformed], Read.File("a.zip", archive).Reasons());
    }

    [Fact]
    public void A_file_that_the_directory_does_not_list_is_noticed()
    {
        var visible = Stored("a.txt", "seen");
        var hidden = Stored("b.txt", Canary);
        var hiddenEntry = hidden[..hidden.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x50, 0x4B, 0x01, 0x02])];
        var directory = visible.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x50, 0x4B, 0x01, 0x02]);
        byte[] both = [.. visible[..directory], .. hiddenEntry, .. visible[directory..]];
        BinaryPrimitives.WriteInt32LittleEndian(both.AsSpan(both.Length - 6), directory + hiddenEntry.Length);

        var extracted = Read.File("a.zip", both);

        Assert.Equal([UnreadReason.Malformed], extracted.Reasons());
        Assert.NotEmpty(extracted.PlacesOf("seen"));
    }

    [Fact]
    public void What_stands_before_an_archive_is_read_too()
    {
        Assert.Equal([HidingPlace.Embedded], Read.File("a.zip", [.. Zip(("a.txt", Canary)), .. Zip(("b.txt", "seen"))]).PlacesOf(Canary));
        Assert.Equal([HidingPlace.Embedded], Read.File("a.zip", [.. Zip(("b.txt", "seen")), .. Encoding.UTF8.GetBytes(Canary)]).PlacesOf(Canary));
    }

    [Fact]
    public void A_bomb_is_refused_by_its_ratio_before_it_is_inflated()
    {
        var bomb = ZipBytes(("a.txt", new byte[50_000_000]));

        Assert.Equal([UnreadReason.TooLarge], Read.File("a.zip", bomb).Reasons());
    }

    [Fact]
    public void Many_small_bombs_are_refused_by_their_sum()
    {
        var inner = ZipBytes([.. Enumerable.Range(0, 300).Select(i => ($"{i}.txt", new byte[Limits.RatioAppliesAbove]))]);

        Assert.Contains(UnreadReason.TooLarge, Read.File("a.zip", ZipBytes(("a.zip", inner), ("b.zip", inner))).Reasons());
    }

    [Fact]
    public void More_entries_than_the_cap_are_too_large() =>
        Assert.Equal([UnreadReason.TooLarge], Read.File("a.zip", Zip([.. Enumerable.Range(0, Limits.ArchiveEntries + 1).Select(i => ($"{i}", "x"))])).Reasons());

    [Theory]
    [InlineData(0, 1)]
    [InlineData(99, 0)]
    public void An_encrypted_entry_is_named_and_the_others_are_read(ushort method, ushort flags)
    {
        var archive = Stored("a.txt", "secret", "b.txt", Canary);
        foreach (var (mark, methodAt, flagsAt) in new[] { (0x02014B50, 10, 8), (0x04034B50, 8, 6) })
        {
            var at = archive.AsSpan().IndexOf(BitConverter.GetBytes(mark));
            BinaryPrimitives.WriteUInt16LittleEndian(archive.AsSpan(at + methodAt), method);
            BinaryPrimitives.WriteUInt16LittleEndian(archive.AsSpan(at + flagsAt), flags);
        }

        var extracted = Read.File("a.zip", archive);

        Assert.Equal([("a.txt", UnreadReason.Encrypted)], extracted.Faults.Select(fault => (fault.Entry, fault.Why)));
        Assert.NotEmpty(extracted.PlacesOf(Canary));
    }

    [Fact]
    public void A_gzip_is_read_and_its_bomb_is_refused()
    {
        Assert.Equal([HidingPlace.Embedded], Read.File("a.txt.gz", GZip(Encoding.UTF8.GetBytes(Canary))).PlacesOf(Canary));
        Assert.Equal([UnreadReason.TooLarge], Read.File("a.gz", GZip(new byte[50_000_000])).Reasons());
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_truncated_archive_is_malformed(double part)
    {
        var whole = Docx(Paragraph(string.Concat(Enumerable.Range(0, 500).Select(i => $"word{i} "))));

        Assert.Equal([UnreadReason.Malformed], Read.File("a.docx", whole[..(int)(whole.Length * part)]).Reasons());
    }

    private static byte[] Stored(params string[] namesAndTexts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < namesAndTexts.Length; i += 2)
            {
                using var entry = archive.CreateEntry(namesAndTexts[i], CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes(namesAndTexts[i + 1]));
            }
        }
        return stream.ToArray();
    }

    private static byte[] GZip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var packer = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
            packer.Write(content);
        return stream.ToArray();
    }

    private static void Patch(byte[] archive, int mark, int offset, int value) =>
        BinaryPrimitives.WriteInt32LittleEndian(archive.AsSpan(archive.AsSpan().IndexOf(BitConverter.GetBytes(mark)) + offset), value);
}
