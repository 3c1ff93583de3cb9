using FsCheck;
using FsCheck.Fluent;

namespace OutlookGuard.Policy.Tests.Laws;

/// <summary>Laws about several recipients of one mail, on random mails.</summary>
public class MoreRecipients
{
    private const int Tries = 3000;

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(Tries);

    [Fact]
    public void Adding_a_recipient_never_loosens() => Check.One(Many, Prop.ForAll(Mails(), Recipients(), (mail, added) =>
        !DisclosurePolicy.Decide(mail with { Recipients = mail.Recipients.Add(added) }).Outcome.IsLooserThan(DisclosurePolicy.Decide(mail).Outcome)));

    [Fact]
    public void Each_recipient_is_judged_as_if_alone() => Check.One(Many, Prop.ForAll(Mails(), mail =>
    {
        var together = DisclosurePolicy.Decide(mail).Recipients;
        return mail.Recipients.Select(recipient => DisclosurePolicy.Decide(mail with { Recipients = [recipient] }).Recipients.Single())
            .Zip(together).All(pair => Same(pair.First, pair.Second));
    }));

    [Fact]
    public void The_strictest_recipient_decides() => Check.One(Many, Prop.ForAll(Mails(), mail =>
    {
        var verdict = DisclosurePolicy.Decide(mail);
        return verdict.Recipients.Any(recipient => recipient.Outcome == verdict.Outcome)
            && !verdict.Recipients.Any(recipient => verdict.Outcome.IsLooserThan(recipient.Outcome));
    }));

    [Fact]
    public void The_same_facts_give_the_same_verdict() => Check.One(Many, Prop.ForAll(Mails(), mail =>
        DisclosurePolicy.Decide(mail).Recipients.Zip(DisclosurePolicy.Decide(mail with { }).Recipients).All(pair => Same(pair.First, pair.Second))));

    [Fact]
    public void What_does_not_go_says_why() => Check.One(Many, Prop.ForAll(Mails(), mail =>
        DisclosurePolicy.Decide(mail).Recipients.All(recipient => recipient.Outcome.Goes() || recipient.Deciding.Length > 0)));

    [Fact]
    public void No_hard_stop_is_ever_lifted() => Check.One(Many, Prop.ForAll(Mails(), mail =>
        DisclosurePolicy.Decide(mail).Recipients.SelectMany(recipient => recipient.Lifted).All(reason => reason.Outcome != Outcome.HardBlock)));

    [Fact]
    public void Nothing_is_lifted_without_danger_or_for_another_purpose_than_safety() => Check.One(Many, Prop.ForAll(Mails(), mail =>
        (mail.Override is OverrideBasis.VitalInterests or OverrideBasis.PublicInterest && mail.Purpose != Purpose.NotSafety)
        || DisclosurePolicy.Decide(mail).Lifted.IsEmpty));

    [Fact]
    public void Only_what_a_rule_allows_is_lifted() => Check.One(Many, Prop.ForAll(Mails(), mail =>
        DisclosurePolicy.Decide(mail).Recipients.SelectMany(recipient => recipient.Lifted).All(reason =>
            reason.Lift == Lift.Always || (reason.Lift == Lift.WhenCovered && mail.OverrideCovers == OverrideCover.Everything))));

    [Fact]
    public void What_is_lifted_stays_in_the_record() => Check.One(Many, Prop.ForAll(Mails(), mail =>
    {
        var without = DisclosurePolicy.Decide(mail with { Override = OverrideBasis.None, Release = ReleaseState.NotGranted, Encryption = EncryptionState.Available });
        var with = DisclosurePolicy.Decide(mail with { Release = ReleaseState.NotGranted, Encryption = EncryptionState.Available });
        return without.Recipients.Zip(with.Recipients).All(pair =>
            pair.First.Reasons.ToHashSet().SetEquals(pair.Second.Reasons.Concat(pair.Second.Lifted)));
    }));

    [Fact]
    public void A_mail_to_nobody_stays() =>
        Assert.All<MailFacts>([Examples.Mail(), Examples.Mail() with { Recipients = default }], mail =>
            Assert.Equal(Outcome.HardBlock, DisclosurePolicy.Decide(mail).Outcome));

    private static bool Same(RecipientVerdict one, RecipientVerdict other) =>
        one.Address == other.Address && one.Outcome == other.Outcome && one.Reasons.SequenceEqual(other.Reasons)
        && one.Lifted.SequenceEqual(other.Lifted) && one.Obligations.SequenceEqual(other.Obligations);

    private static Arbitrary<RecipientFacts> Recipients() => Arb.From(Recipient());

    private static Arbitrary<MailFacts> Mails() => Arb.From(
        from facts in Gen.Choose(0, int.MaxValue)
        from recipients in Gen.ArrayOf(Recipient(), 3)
        from count in Gen.Choose(1, 3)
        select Mail(new Random(facts), recipients.Take(count)));

    private static Gen<RecipientFacts> Recipient() =>
        from seed in Gen.Choose(0, int.MaxValue)
        select Recipient(new Random(seed));

    private static RecipientFacts Recipient(Random random) => new($"r{random.Next(100)}@x.example", Any<RecipientClass>(random), Any<Consent>(random), Any<Scope>(random));

    private static MailFacts Mail(Random random, IEnumerable<RecipientFacts> recipients) => new()
    {
        Level = Any<Sensitivity>(random),
        Legibility = Any<Legibility>(random),
        Purpose = Any<Purpose>(random),
        Override = Any<OverrideBasis>(random),
        OverrideCovers = Any<OverrideCover>(random),
        Attachments = Any<AttachmentState>(random),
        SubjectLine = Any<SubjectLine>(random),
        Audience = Any<Audience>(random),
        Bulk = Any<Bulk>(random),
        Checker = Any<CheckerState>(random),
        Encryption = Any<EncryptionState>(random),
        Release = Any<ReleaseState>(random),
        Recipients = [.. recipients],
    };

    private static T Any<T>(Random random)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }
}
