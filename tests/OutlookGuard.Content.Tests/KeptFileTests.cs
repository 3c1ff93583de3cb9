using System.Reflection;
using OutlookGuard.Content.Extraction;

namespace OutlookGuard.Content.Tests;

public sealed class KeptFileTests
{
    private static readonly Extracted Whole = new(
        [new ExtractedText(HidingPlace.Comment, "sheet", "Amara Okonkwo rang."), new ExtractedText(HidingPlace.None, "", "王秀英")],
        [new ExtractionFault("inner.zip", UnreadReason.Encrypted)]);

    [Fact]
    public void What_was_read_comes_back_as_it_was()
    {
        using var kept = new KeptFile(Whole, [1, 2, 3]);

        var opened = kept.Open();

        Assert.Equal(Whole.Texts, opened.Texts);
        Assert.Equal(Whole.Faults, opened.Faults);
        Assert.Equal(3, kept.Length);
    }

    [Fact]
    public void Dropped_its_words_are_overwritten_and_it_counts_as_unread()
    {
        var kept = new KeptFile(Whole, [1]);
        var words = (byte[])typeof(KeptFile).GetField("words", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(kept)!;
        Assert.Contains(words, value => value != 0);

        kept.Dispose();

        Assert.All(words, value => Assert.Equal(0, value));
        Assert.Equal([new ExtractionFault("", UnreadReason.Empty)], kept.Open().Faults);
    }

    [Fact]
    public void Only_this_project_can_open_it() => Assert.Empty(
        typeof(KeptFile).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(member => member.Name)
            .Except(["get_Length", "get_Weight", nameof(KeptFile.Length), nameof(KeptFile.Weight), nameof(KeptFile.Dispose)]));

    [Fact]
    public async Task A_link_is_told_as_one_and_what_came_with_it_is_read_as_well()
    {
        await using var pool = new ExtractionPool(new ExtractionPoolOptions { Command = new ExtractionCommand("a-program-that-nobody-has", []) });
        var link = new Attachment(ConfidentialText.Seal("plan.docx"), default) { CloudLink = ConfidentialText.Seal("https://files.example/plan") };

        var alone = await MessageReader.ReadAsync(Mail(link), pool, default);
        using var kept = new KeptFile(new Extracted(Whole.Texts, []), [1]);
        var both = await MessageReader.ReadAsync(Mail(link with { Kept = kept }), pool, default);

        Assert.Equal([UnreadReason.CloudLink], alone.Unread.Select(part => part.Why));
        Assert.Equal([UnreadReason.CloudLink], both.Unread.Select(part => part.Why));
        Assert.Equal(2, both.Parts.Count(part => part.Place == PartPlace.Attachment));
    }

    [Fact]
    public async Task What_the_reader_itself_failed_at_is_not_kept()
    {
        await using var broken = new ExtractionPool(new ExtractionPoolOptions { Command = new ExtractionCommand("a-program-that-nobody-has", []) });

        Assert.Null(await new ContentScanner(broken).KeepAsync(ConfidentialText.Seal("plan.txt"), new byte[] { 65 }, default));
    }

    private static OutgoingMessage Mail(Attachment attachment) => new()
    {
        From = new Mailbox(ConfidentialText.Empty, "priya.nair@larkfield-wra.example"),
        Recipients = [],
        Subject = ConfidentialText.Empty,
        Body = ConfidentialText.Empty,
        Attachments = [attachment],
    };
}
