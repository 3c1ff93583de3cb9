using OutlookGuard.Content.Recognition.People;

namespace OutlookGuard.Content.Tests.People;

public sealed class MailAnatomyTests
{
    private static readonly Participants OnMail = new(new OutgoingMessage
    {
        From = new Mailbox(ConfidentialText.Seal("Priya Nair"), "priya.nair@larkfield-wra.example"),
        Recipients = [new Mailbox(ConfidentialText.Empty, "sam.patel@gilded-trust.example"), new Mailbox(ConfidentialText.Empty, "j.tate@northmoor.gov.example")],
        Subject = ConfidentialText.Empty,
        Body = ConfidentialText.Empty,
    });

    [Theory]
    [InlineData("priya nair", Whose.Professional)]
    [InlineData("priya", Whose.Professional)]
    [InlineData("sam", Whose.Recipient)]
    [InlineData("sam patel", Whose.Recipient)]
    [InlineData("jane tate", Whose.Recipient)]
    [InlineData("karen", null)]
    [InlineData("priya patel", null)]
    public void A_name_on_the_mail_is_known(string name, Whose? expected) => Assert.Equal(expected, OnMail.Find(name.Split(' ')));

    [Theory]
    [InlineData("Please ring.\n\nKind regards,\nPriya Nair\nRefuge worker, 01632 960100", "Kind regards,")]
    [InlineData("Please ring.\n\nPriya Nair\nRefuge worker, 01632 960100", "Priya Nair")]
    [InlineData("Please ring.\n\nThanks, Priya", "Thanks, Priya")]
    [InlineData("The report is attached. Regards, Imogen Hale", null)]
    [InlineData("Thanks for the update on Amara Okonkwo. She rang.", null)]
    public void A_signature_begins_at_the_sign_off_or_at_the_senders_own_name(string text, string? first)
    {
        var blocks = Signature.Find(text, OnMail);

        Assert.Equal(first is null ? [] : [text.IndexOf(first, StringComparison.Ordinal)], blocks.Select(block => block.Start));
    }

    [Theory]
    [InlineData("Dear Sam, the annual report is attached.", " Sam")]
    [InlineData("Hi Karen,\n\nCan we move Thursday?", " Karen")]
    [InlineData("Dear Dr. Shah,\n\nThank you.", " Dr. Shah")]
    [InlineData("Hi both - quick one about Amara", " both ")]
    [InlineData("Karen,\n\nCan we move Thursday?", "Karen,")]
    [InlineData("Amara Okonkwo,\n\nasked for a call", null)]
    [InlineData("Dearest friends of the house", null)]
    [InlineData("We met Dear Sam", null)]
    public void A_greeting_ends_where_the_name_ends(string text, string? expected)
    {
        var greeting = Greeting.Find(text);

        Assert.Equal(expected is null ? [] : [expected], greeting.Select(span => text[span.Start..span.End]));
    }

    [Theory]
    [InlineData("New text\n\nFrom: Karen\nSent: Monday\nTo: Priya\n\nOld", "From: Karen")]
    [InlineData("New text\n-----Original Message-----\nFrom: x", "-----Original")]
    [InlineData("New\n\nOn Mon, 9 Mar 2026 at 10:00, Karen Bright wrote:\n> Old", "On Mon")]
    [InlineData("New\n> Old line", "> Old")]
    [InlineData("From: the refuge, a plea for toys", null)]
    [InlineData("All of it is new", null)]
    public void The_thread_begins_at_its_first_line(string text, string? first) =>
        Assert.Equal(first is null ? text.Length : text.IndexOf(first, StringComparison.Ordinal), ThreadSplit.Find(text));

    [Theory]
    [InlineData("Contact our trainer Grace Adeyemi on 01632 960101", "Grace Adeyemi", true)]
    [InlineData("Grace Adeyemi and Priya Nair are on nights; please send one bank worker.", "Grace Adeyemi", true)]
    [InlineData("Grace Adeyemi, IDVA, will be there", "Grace Adeyemi", true)]
    [InlineData("Tom Reid (housing officer) asked", "Tom Reid", true)]
    [InlineData("social worker Tom Reid asked", "Tom Reid", true)]
    [InlineData("covers Re P (Service on Parent in a Refuge) [2023] EWHC 471 (Fam)", "P", true)]
    [InlineData("I spoke to Chloe Hill from your finance team", "Chloe Hill", true)]
    [InlineData("nine of us, with Tom Reid from Probation", "Tom Reid", true)]
    [InlineData("Present: Jo Pugh (Police)", "Jo Pugh", true)]
    [InlineData("One of our speakers, Tom Reid, comes by train", "Tom Reid", true)]
    [InlineData("The recruiting manager is Tom Reid", "Tom Reid", true)]
    [InlineData("From May Tom Reid takes over from me as Team Manager", "Tom Reid", true)]
    [InlineData("Action: Carys to send the flyer", "Carys", true)]
    [InlineData("Nights needed: Friday. Joyce Day was good last time", "Joyce Day", true)]
    [InlineData("All four candidates have accepted: Tom Reid, Jo Pugh", "Jo Pugh", true)]
    [InlineData("The cases are: Amara Okonkwo, Jo Pugh", "Amara Okonkwo", false)]
    [InlineData("Action Amara Okonkwo's move", "Amara Okonkwo", false)]
    [InlineData("Amara Okonkwo is at the office now", "Amara Okonkwo", false)]
    [InlineData("Amara Okonkwo from the refuge", "Amara Okonkwo", false)]
    [InlineData("Amara Okonkwo (housing, benefits)", "Amara Okonkwo", false)]
    [InlineData("Shifts to fill on Friday; she knows Amara Okonkwo", "Amara Okonkwo", false)]
    [InlineData("the officer who moved Amara Okonkwo", "Amara Okonkwo", false)]
    [InlineData("Amara Okonkwo is anxious tonight", "Amara Okonkwo", false)]
    [InlineData("Referral for Amara Okonkwo", "Amara Okonkwo", false)]
    [InlineData("please contact Amara Okonkwo on 07700 900142", "Amara Okonkwo", false)]
    public void Work_is_told_from_the_words_beside_a_name(string text, string name, bool expected)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);

        Assert.Equal(expected, WorkRole.Fits(text, new Span(start, start + name.Length)));
    }

    [Theory]
    [InlineData("Fernbank is a registered charity, number 1099999", true)]
    [InlineData("If you have received it in error please tell us", true)]
    [InlineData("Amara is at the registered office and her son is too", false)]
    [InlineData("Amara Okonkwo asked for a call", false)]
    public void Small_print_is_known_and_hides_no_client(string text, bool expected) => Assert.Equal(expected, SmallPrint.IsAt(text, 5));
}
