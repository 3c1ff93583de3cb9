namespace OutlookGuard.Policy.Tests.Words;

/// <summary>Which sentences are shown together, and what follows them.</summary>
public class WhatIsShown
{
    private static readonly RecipientParticulars Police = new() { Address = "marac@northmoor.police.example", Agency = "Northmoor Police" };
    private static readonly RecipientParticulars Harbourside = new() { Address = "j.tate@harbourside-ha.example", Agency = "Harbourside" };

    [Fact]
    public void A_mail_without_personal_data_goes_without_a_word() =>
        Assert.Empty(Told.About(Examples.Mail(Examples.Recipient()) with { Level = Sensitivity.None }));

    [Fact]
    public void A_mail_inside_goes_without_a_word() =>
        Assert.Empty(Told.About(Examples.Mail(Examples.Recipient(RecipientClass.InternalTeam))));

    [Fact]
    public void Only_the_winning_level_is_shown()
    {
        var shown = Told.About(Examples.Mail(Examples.Recipient(RecipientClass.PartnerNotLive, Consent.NotRecorded)));
        Assert.Contains("Our agreement with Harbourside ended on 9 March 2026.", shown);
        Assert.DoesNotContain(shown, sentence => sentence.Contains("I can't see that", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mend_is_shown_whatever_its_level_so_that_one_pass_mends_all() =>
        Assert.Contains(
            "This file holds risk details. Protect it for her worker? It's form.docx.",
            Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Refused)) with { Attachments = AttachmentState.UnprotectedSensitive }));

    [Fact]
    public void The_winning_level_comes_first() =>
        Assert.Equal(
            "She refused consent for Harbourside.",
            Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Refused)) with { Attachments = AttachmentState.UnprotectedSensitive })[0]);

    [Fact]
    public void Each_agency_has_its_own_sentence()
    {
        var mail = Examples.Mail(Examples.Recipient(consent: Consent.Refused), Examples.Recipient(consent: Consent.Refused));
        var shown = Told.About(mail, Known.Mail, Police, Harbourside);
        Assert.Contains("She refused consent for Northmoor Police.", shown);
        Assert.Contains("She refused consent for Harbourside.", shown);
    }

    [Fact]
    public void Recipients_of_whom_the_same_is_said_share_a_sentence()
    {
        var mail = Examples.Mail(Examples.Recipient(RecipientClass.Freemail), Examples.Recipient(RecipientClass.Freemail));
        var shown = Told.About(mail, Known.Mail, new() { Address = "one@mail.example" }, new() { Address = "two@mail.example" });
        Assert.Contains("That's a personal address, not an agency. Take off one@mail.example and two@mail.example, or use a work address.", shown);
    }

    [Theory]
    [InlineData(RecipientClass.UnknownOther)]
    [InlineData(RecipientClass.SurvivorUnsafe)]
    public void A_hard_stop_without_a_mend_ends_with_the_data_controller_and_the_number(RecipientClass recipientClass) =>
        Assert.Equal(
            "Talk to the data controller (Imogen Hart) on 01632 960101.",
            Told.About(Examples.Mail(Examples.Recipient(recipientClass)) with { Level = Sensitivity.ProtectedPlace })[^1]);

    [Fact]
    public void A_stop_contact_hears_no_case_and_no_person()
    {
        var mail = Known.Mail with { FoundElsewhere = ["in amara.docx"], OtherCases = ["OG-1077"] };
        Assert.Equal(
            [
                "This address is on a safety stop. It can't receive this. Talk to the data controller.",
                "The data controller's number is 01632 960101.",
            ],
            Told.About(Examples.Mail(Examples.Recipient(RecipientClass.Perpetrator)), mail, Known.Recipient));
    }

    [Fact]
    public void Beside_a_stop_contact_no_other_sentence_names_one_either()
    {
        var facts = Examples.Mail(Examples.Recipient(RecipientClass.Perpetrator)) with { SubjectLine = SubjectLine.NamesSomeone, Attachments = AttachmentState.UnprotectedSensitive };
        var shown = Told.About(facts, Known.Mail, Known.Recipient);
        Assert.Contains("Names in the subject aren't protected by encryption. Use the case number instead?", shown);
        Assert.Contains("This file holds risk details. Protect it for her worker?", shown);
    }

    [Fact]
    public void A_hard_stop_with_a_mend_still_gives_a_number() =>
        Assert.Equal(
            "Stuck? The data controller's number is 01632 960101.",
            Told.About(Examples.Mail(Examples.Recipient()) with { SubjectLine = SubjectLine.NamesSomeone })[^1]);

    [Fact]
    public void A_held_mail_ends_with_whom_to_send_it_to() =>
        Assert.Equal(
            "It's held. Send it to the data controller (Imogen Hart), or ring 01632 960101.",
            Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Refused)))[^1]);

    [Fact]
    public void A_question_is_not_followed_by_a_number() =>
        Assert.Equal(["What is this for?"], Told.About(Examples.Mail(Examples.Recipient()) with { Purpose = Purpose.NotStated }));

    [Fact]
    public void A_legal_duty_adds_the_order() =>
        Assert.Contains(
            "Give the order to the data controller.",
            Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Withdrawn)) with { Override = OverrideBasis.Legal }));

    [Theory]
    [InlineData(OverrideBasis.VitalInterests)]
    [InlineData(OverrideBasis.PublicInterest)]
    public void A_danger_that_does_not_open_the_way_adds_999(OverrideBasis danger)
    {
        var held = Examples.Mail(Examples.Recipient(RecipientClass.Freemail)) with { Override = danger };
        Assert.Contains("If someone is in danger ring 999.", Told.About(held));
        Assert.Contains("If someone is in danger ring 999.", Told.About(held with { Attachments = AttachmentState.PasswordInMail }));
        Assert.DoesNotContain(Told.About(held with { Override = OverrideBasis.Legal }), sentence => sentence.Contains("999", StringComparison.Ordinal));
    }

    [Fact]
    public void Nine_nine_nine_is_said_once() =>
        Assert.Single(
            Told.About(Examples.Mail(Examples.Recipient(RecipientClass.UnknownPublic)) with { Level = Sensitivity.ProtectedPlace, Override = OverrideBasis.VitalInterests }),
            sentence => sentence.Contains("999", StringComparison.Ordinal));

    [Fact]
    public void A_danger_that_covers_too_little_says_how_to_cover_the_rest() =>
        Assert.Contains(
            "Your reason doesn't cover all of this. Tick every kind of information it holds.",
            Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Withdrawn)) with { Override = OverrideBasis.VitalInterests, OverrideCovers = OverrideCover.Part }));

    [Theory]
    [InlineData(RecipientClass.PartnerLive, true)]
    [InlineData(RecipientClass.Freemail, false)]
    public void The_way_of_danger_is_pointed_out_where_it_would_help(RecipientClass recipientClass, bool helps) =>
        Assert.Equal(helps, Told.About(Examples.Mail(Examples.Recipient(recipientClass, Consent.Refused))).Contains("If someone is at risk, choose 'Someone is at risk'."));

    [Fact]
    public void What_could_not_be_checked_gives_the_police_number()
    {
        var mail = Examples.Mail(Examples.Recipient()) with { Checker = CheckerState.Unavailable };
        Assert.Contains("Police: 101.", Told.About(mail));
        Assert.Contains("Police: 01632 960999.", Told.About(mail, Known.Mail with { PolicePhone = "01632 960999" }, Known.Recipient));
    }

    [Fact]
    public void Where_a_partner_is_rung_the_line_about_being_overheard_follows() =>
        Assert.Contains(
            "Ring back on the listed number. Check nobody near you can hear.",
            Told.About(Examples.Mail(Examples.Recipient(RecipientClass.FaxRegistered)) with { Level = Sensitivity.Ordinary }));

    [Fact]
    public void A_danger_that_opened_the_way_asks_to_ring_too() =>
        Assert.Equal(
            ["Encrypted and marked.", "The data controller has been told.", "Ring Northmoor Police too.", "Ring back on the listed number. Check nobody near you can hear."],
            Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Withdrawn)) with { Override = OverrideBasis.VitalInterests }, Known.Mail, Police));

    [Fact]
    public void The_cleared_agencies_are_offered_the_mail_now()
    {
        var mail = Examples.Mail(Examples.Recipient(), Examples.Recipient(consent: Consent.Restricted));
        Assert.Contains("Send to Northmoor Police now?", Told.About(mail, Known.Mail, Police, Harbourside));
    }

    [Fact]
    public void Cleared_people_of_no_agency_are_the_others() =>
        Assert.Contains(
            "Send to the others now?",
            Told.About(
                Examples.Mail(Examples.Recipient(RecipientClass.InternalTeam), Examples.Recipient(RecipientClass.Freemail)),
                Known.Mail, new() { Address = "priya.nair@larkfield-wra.example" }, new() { Address = "karen@mail.example" }));

    [Fact]
    public void Nobody_is_offered_a_mail_that_is_cleared_for_nobody() =>
        Assert.DoesNotContain(Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Refused))), sentence => sentence.StartsWith("Send to ", StringComparison.Ordinal));

    [Fact]
    public void What_was_found_outside_the_new_text_is_said_with_its_place() =>
        Assert.Contains(
            "Look in an earlier message, in form.docx and in the hidden sheet 'master'.",
            Told.About(
                Examples.Mail(Examples.Recipient(consent: Consent.Refused)),
                Known.Mail with { FoundElsewhere = ["in an earlier message", "in form.docx", "in the hidden sheet 'master'"] }, Known.Recipient));

    [Fact]
    public void Another_case_is_named_by_its_reference()
    {
        var mail = Examples.Mail(Examples.Recipient(consent: Consent.Withdrawn));
        var shown = Told.About(mail, Known.Mail with { OtherCases = ["OG-1077", "OG-1101"] }, Known.Recipient with { CaseReference = "OG-1077" });
        Assert.Contains(shown, sentence => sentence.EndsWith("This is about case OG-1077.", StringComparison.Ordinal));
        Assert.Contains("It also speaks of case OG-1101.", shown);
    }

    [Fact]
    public void The_chosen_case_is_not_named_again() =>
        Assert.DoesNotContain(
            Told.About(Examples.Mail(Examples.Recipient(consent: Consent.Withdrawn)), Known.Mail, Known.Recipient with { CaseReference = "OG-1042" }),
            sentence => sentence.Contains("OG-1042", StringComparison.Ordinal));

    [Fact]
    public void A_mail_with_personal_data_that_is_to_leave_later_is_sent_now_instead()
    {
        var later = Known.Mail with { Delayed = true };
        Assert.Equal(["This is set to go later, and then it can't be called back. Send it now instead."], Told.About(Examples.Mail(Examples.Recipient()), later, Known.Recipient));
        Assert.Empty(Told.About(Examples.Mail(Examples.Recipient()) with { Level = Sensitivity.None }, later, Known.Recipient));
    }

    [Fact]
    public void Where_the_thread_is_what_holds_it_dropping_it_is_offered()
    {
        var facts = Examples.Mail(Examples.Recipient(consent: Consent.Refused));
        var verdict = QuotedThread.OfferToDropIt(
            DisclosurePolicy.Decide(facts), DisclosurePolicy.Decide(facts with { Level = Sensitivity.None }), facts.Recipients);
        Assert.Contains("Drop the earlier messages and it can go.", WorkerWords.For(verdict, facts, Known.Mail, [Known.Recipient]));
    }

    [Fact]
    public void A_worker_who_is_not_sure_reads_the_question_again_and_whom_to_send_it_to()
    {
        var facts = Examples.Mail(Examples.Recipient()) with { Purpose = Purpose.NotStated };
        var shown = WorkerWords.For(DisclosurePolicy.Decide(facts, new Answers { Doubt = Doubt.NotSure }), facts, Known.Mail, [Known.Recipient]);
        Assert.Equal("What is this for?", shown[0]);
        Assert.Equal("It's held. Send it to the data controller (Imogen Hart), or ring 01632 960101.", shown[^1]);
    }

    [Fact]
    public void Recipients_without_particulars_are_known_by_their_address() =>
        Assert.Contains(
            "We don't know this organisation. Check marac@northmoor.police.example.",
            Told.About(Examples.Mail(Examples.Recipient(RecipientClass.UnknownOther)), new MailParticulars()));
}
