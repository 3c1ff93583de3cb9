using OutlookGuard.Content.Protection;

namespace OutlookGuard.Content.Tests.Protection;

public sealed class MessageFingerprintTests
{
    private static readonly byte[] Key = new byte[32];

    private static readonly OutgoingMessage Message = new()
    {
        From = new Mailbox(ConfidentialText.Seal("Priya Nair"), "priya.nair@larkfield-wra.example"),
        Recipients = [Box("a@one.example"), Box("b@two.example")],
        Subject = ConfidentialText.Seal("Thursday"),
        Body = ConfidentialText.Seal("See you at two."),
        BodyFormat = BodyFormat.Text,
        Attachments = [new Attachment(ConfidentialText.Seal("plan.txt"), new byte[] { 1, 2, 3 })],
    };

    public static TheoryData<string, Func<OutgoingMessage, OutgoingMessage>, bool> Changes => new()
    {
        { "nothing",                    message => message with { },                                                                       true },
        { "the order of recipients",    message => message with { Recipients = [Box("b@two.example"), Box("a@one.example")] },             true },
        { "the case of an address",     message => message with { Recipients = [Box("A@ONE.example"), Box(" b@two.example")] },            true },
        { "a display name",             message => message with { From = message.From with { Name = ConfidentialText.Seal("P") } },        true },
        { "one recipient less",         message => message with { Recipients = [Box("a@one.example")] },                                   false },
        { "one recipient more",         message => message with { Recipients = message.Recipients.Add(Box("c@three.example")) },           false },
        { "another recipient",          message => message with { Recipients = [Box("a@one.example"), Box("b@too.example")] },             false },
        { "another sender",             message => message with { From = Box("grace@larkfield-wra.example") },                              false },
        { "a letter of the subject",    message => message with { Subject = ConfidentialText.Seal("thursday") },                           false },
        { "a space in the body",        message => message with { Body = ConfidentialText.Seal("See you at two. ") },                      false },
        { "a word moved",               message => message with { Subject = ConfidentialText.Seal("ThursdaySee"), Body = ConfidentialText.Seal(" you at two.") }, false },
        { "the format",                 message => message with { BodyFormat = BodyFormat.Html },                                          false },
        { "a thread",                   message => message with { QuotedThread = ConfidentialText.Seal("x") },                             false },
        { "a location",                 message => message with { Location = ConfidentialText.Seal("x") },                                 false },
        { "a file's name",              message => message with { Attachments = [new Attachment(ConfidentialText.Seal("plan.pdf"), new byte[] { 1, 2, 3 })] }, false },
        { "a file's byte",              message => message with { Attachments = [new Attachment(ConfidentialText.Seal("plan.txt"), new byte[] { 1, 2, 4 })] }, false },
        { "a file read ahead",          message => message with { Attachments = [Kept("plan.txt", 1, 2, 3)] },                               true },
        { "another file read ahead",    message => message with { Attachments = [Kept("plan.txt", 1, 2, 4)] },                               false },
        { "another name beside it",     message => message with { Attachments = [Kept("plan.pdf", 1, 2, 3)] },                               false },
        { "a link in a file's place",   message => message with { Attachments = [message.Attachments[0] with { CloudLink = ConfidentialText.Seal("x") }] }, false },
        { "a file less",                message => message with { Attachments = [] },                                                      false },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void It_fits_exactly_what_would_leave(string what, Func<OutgoingMessage, OutgoingMessage> change, bool fits)
    {
        var same = MessageFingerprint.Of(Message, Key).SequenceEqual(MessageFingerprint.Of(change(Message), Key));

        Assert.True(fits == same, what);
    }

    [Fact]
    public void Under_another_key_it_is_another()
    {
        var another = new byte[32];
        another[0] = 1;

        Assert.NotEqual(MessageFingerprint.Of(Message, Key), MessageFingerprint.Of(Message, another));
    }

    private static Attachment Kept(string name, params byte[] bytes) =>
        new(ConfidentialText.Seal(name), default) { Kept = new KeptFile(Content.Extraction.Extracted.Nothing(UnreadReason.UnknownType), bytes) };

    private static Mailbox Box(string address) => new(ConfidentialText.Empty, address);
}
