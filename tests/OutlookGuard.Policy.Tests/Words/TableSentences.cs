namespace OutlookGuard.Policy.Tests.Words;

/// <summary>The sentences that the decision table quotes, each reached through a decision, word for word.</summary>
public class TableSentences
{
    public static TheoryData<RecipientClass, Consent, string> ByRecipient => new()
    {
        { RecipientClass.Perpetrator,       Consent.Given,       "This address is on a safety stop. It can't receive this. Talk to the data controller." },
        { RecipientClass.SurvivorUnsafe,    Consent.Given,       "We don't know that this address is safe for her. Check with her first, by the safe way on her file." },
        { RecipientClass.SurvivorUnverified, Consent.Given,      "We don't know that this address is safe for her. Check with her first, by the safe way on her file." },
        { RecipientClass.Lookalike,         Consent.Given,       "This looks like harbourside-ha.example but isn't. Use the real address?" },
        { RecipientClass.Malformed,         Consent.Given,       "This address isn't complete: j.tate@harbourside-ha.example (nothing stands after the @)." },
        { RecipientClass.InternalOff,       Consent.Given,       "This case is limited to a small team. Does she need to know?" },
        { RecipientClass.PartnerNotLive,    Consent.Given,       "Our agreement with Harbourside ended on 9 March 2026." },
        { RecipientClass.ListedOnly,        Consent.Given,       "We have no agreement with Harbourside. Why this time?" },
        { RecipientClass.ListedOnly,        Consent.NotRecorded, "We have no agreement with Harbourside. Why this time?" },
        { RecipientClass.UnknownPublic,     Consent.Given,       "We don't know this organisation." },
        { RecipientClass.UnknownOther,      Consent.Given,       "We don't know this organisation." },
        { RecipientClass.Freemail,          Consent.Given,       "That's a personal address, not an agency." },
        { RecipientClass.Freemail,          Consent.Given,       "j.tate@harbourside-ha.example" },
        { RecipientClass.FaxUnregistered,   Consent.Given,       "Fax is the last choice. Could it go encrypted? If not: ring first, read the number back, " },
        { RecipientClass.ListUnresolved,    Consent.Given,       "I can't see who is on this list." },
        { RecipientClass.PartnerLive,       Consent.NotRecorded, "I can't see that she's agreed to share with Harbourside. She has agreed / Someone is at risk / I'm not sure" },
        { RecipientClass.PartnerLive,       Consent.Expired,     "I can't see that she's agreed to share with Harbourside. She has agreed / Someone is at risk / I'm not sure" },
        { RecipientClass.PartnerLive,       Consent.NoCase,      "I can't see that she's agreed to share with Harbourside. She has agreed / Someone is at risk / I'm not sure" },
        { RecipientClass.PartnerLive,       Consent.Refused,     "She refused consent for Harbourside." },
        { RecipientClass.PartnerLive,       Consent.Withdrawn,   "She withdrew her consent today at 09:59." },
        { RecipientClass.PartnerLive,       Consent.Restricted,  "She doesn't want health details shared with Harbourside." },
    };

    public static TheoryData<MailFacts, string> ByMail => new()
    {
        { Examples.Mail() with { Checker = CheckerState.Unavailable }, "I couldn't check this just now, so it hasn't gone. Try again in a minute. If someone is in danger ring 999 or the police number below." },
        { Examples.Mail() with { SubjectLine = SubjectLine.NamesSomeone }, "Names in the subject aren't protected by encryption. Use 'Case OG-1042' instead?" },
        { Examples.Mail() with { Attachments = AttachmentState.PasswordInMail }, "The password is in the same mail as the file. I'll take it out and give it to you for a call." },
        { Examples.Mail() with { Purpose = Purpose.NotStated }, "What is this for?" },
        { Examples.Mail() with { Purpose = Purpose.NotSafety }, "We only share to keep someone safe." },
        { Examples.Mail() with { Legibility = Legibility.SomethingUnread }, "I can't read docs.zip. Which case is it about, and what kinds of information?" },
        { Examples.Mail() with { Attachments = AttachmentState.UnprotectedSensitive }, "This file holds risk details. Protect it for her worker?" },
        { Examples.Mail() with { Bulk = Bulk.NotAllowed }, "This holds details of 14 people (sheet 'master')." },
        { Examples.Mail() with { Encryption = EncryptionState.Unavailable }, "I can't encrypt this just now, so it hasn't gone." },
        { Examples.Mail(), "Encrypted and marked." },
    };

    public static TheoryData<RecipientClass, string> ByPlace => new()
    {
        { RecipientClass.UnknownOther,  "This gives away where someone is staying. It can't go there." },
        { RecipientClass.SurvivorSafe,  "This gives away where someone is staying. It can't go there." },
        { RecipientClass.UnknownPublic, "ring 999 or the number on file; the data controller has been alerted." },
        { RecipientClass.FaxRegistered, "ring 999 or the number on file; the data controller has been alerted." },
        { RecipientClass.ListedOnly,    "She hasn't agreed to this agency knowing where she is." },
    };

    [Theory]
    [MemberData(nameof(ByRecipient))]
    public void A_recipients_sentence_is_shown_word_for_word(RecipientClass recipientClass, Consent consent, string sentence) =>
        Shows(sentence, Examples.Mail(Examples.Recipient(recipientClass, consent)));

    [Theory]
    [MemberData(nameof(ByMail))]
    public void A_mails_sentence_is_shown_word_for_word(MailFacts mail, string sentence) => Shows(sentence, mail with { Recipients = [Examples.Recipient()] });

    [Theory]
    [MemberData(nameof(ByPlace))]
    public void A_places_sentence_is_shown_word_for_word(RecipientClass recipientClass, string sentence) =>
        Shows(sentence, Examples.Mail(Examples.Recipient(recipientClass)) with { Level = Sensitivity.ProtectedPlace });

    [Fact]
    public void What_the_agreement_leaves_out_is_quoted() =>
        Shows("Health details aren't part of our agreement with Harbourside. Remove: '...sertraline...'", Examples.Mail(Examples.Recipient(scope: Scope.Out)));

    [Fact]
    public void People_who_would_learn_of_each_other_get_one_each() =>
        Shows("These people would learn about each other. Send one each?", Examples.Mail(Examples.Recipient(RecipientClass.SurvivorSafe)) with { Audience = Audience.SeeEachOther });

    private static void Shows(string sentence, MailFacts mail) =>
        Assert.Contains(Told.About(mail), shown => shown.Contains(sentence, StringComparison.Ordinal));
}
