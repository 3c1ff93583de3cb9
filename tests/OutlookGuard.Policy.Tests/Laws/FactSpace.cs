using OutlookGuard.Policy.Judging;

namespace OutlookGuard.Policy.Tests.Laws;

/// <summary>Every combination of every fact of a mail with every fact of one recipient, each judged once: about 25 million.</summary>
internal sealed class FactSpace
{
    private static readonly Lazy<FactSpace> Judged = new(() => new FactSpace());

    internal static readonly Axis<Sensitivity> Level = new("level", (mail, recipient, value) => (mail with { Level = value }, recipient));
    internal static readonly Axis<Legibility> Legibility = new("legibility", (mail, recipient, value) => (mail with { Legibility = value }, recipient));
    internal static readonly Axis<Purpose> Purpose = new("purpose", (mail, recipient, value) => (mail with { Purpose = value }, recipient));
    internal static readonly Axis<OverrideBasis> Override = new("override", (mail, recipient, value) => (mail with { Override = value }, recipient));
    internal static readonly Axis<OverrideCover> Covers = new("override covers", (mail, recipient, value) => (mail with { OverrideCovers = value }, recipient));
    internal static readonly Axis<AttachmentState> Attachments = new("attachments", (mail, recipient, value) => (mail with { Attachments = value }, recipient));
    internal static readonly Axis<SubjectLine> Subject = new("subject", (mail, recipient, value) => (mail with { SubjectLine = value }, recipient));
    internal static readonly Axis<Audience> Audience = new("audience", (mail, recipient, value) => (mail with { Audience = value }, recipient));
    internal static readonly Axis<Bulk> Bulk = new("bulk", (mail, recipient, value) => (mail with { Bulk = value }, recipient));
    internal static readonly Axis<CheckerState> Checker = new("checker", (mail, recipient, value) => (mail with { Checker = value }, recipient));
    internal static readonly Axis<EncryptionState> Encryption = new("encryption", (mail, recipient, value) => (mail with { Encryption = value }, recipient));
    internal static readonly Axis<ReleaseState> Release = new("release", (mail, recipient, value) => (mail with { Release = value }, recipient));
    internal static readonly Axis<RecipientClass> Class = new("class", (mail, recipient, value) => (mail, recipient with { Class = value }));
    internal static readonly Axis<Consent> Consent = new("consent", (mail, recipient, value) => (mail, recipient with { Consent = value }));
    internal static readonly Axis<Scope> Scope = new("scope", (mail, recipient, value) => (mail, recipient with { Scope = value }));

    internal static readonly IAxis[] OfTheMail = [Level, Legibility, Purpose, Override, Covers, Attachments, Subject, Audience, Bulk, Checker, Encryption, Release];
    internal static readonly IAxis[] OfTheRecipient = [Class, Consent, Scope];

    private readonly MailFacts[] mails;
    private readonly RecipientFacts[] recipients;
    private readonly byte[] outcomes;

    /// <summary>The space, judged once for all laws.</summary>
    public static FactSpace Whole => Judged.Value;

    private FactSpace()
    {
        var stride = 1;
        foreach (var axis in OfTheMail.Concat(OfTheRecipient).Reverse())
        {
            axis.Stride = stride;
            stride *= axis.Size;
        }

        recipients = [.. Enumerable.Range(0, Product(OfTheRecipient)).Select(index => AtPlace(OfTheRecipient, index, 1).Recipient)];
        mails = [.. Enumerable.Range(0, Product(OfTheMail)).Select(index => AtPlace(OfTheMail, index, recipients.Length).Mail)];
        outcomes = new byte[stride];
        Parallel.For(0, mails.Length, mail =>
        {
            for (var recipient = 0; recipient < recipients.Length; recipient++)
                outcomes[(mail * recipients.Length) + recipient] = (byte)Judge(mails[mail], recipients[recipient]);
        });
    }

    internal int Size => outcomes.Length;

    internal static Outcome Judge(MailFacts mail, RecipientFacts recipient) =>
        Judgement.Of(RuleBook.ForMails, mail, recipient, Answers.None).Outcome;

    /// <summary>Asserts something of every combination.</summary>
    internal void Every(Func<MailFacts, RecipientFacts, Outcome, bool> holds)
    {
        for (var mail = 0; mail < mails.Length; mail++)
        {
            for (var recipient = 0; recipient < recipients.Length; recipient++)
            {
                var outcome = (Outcome)outcomes[(mail * recipients.Length) + recipient];
                if (!holds(mails[mail], recipients[recipient], outcome))
                    Assert.Fail($"{outcome} for {mails[mail]} to {recipients[recipient]}");
            }
        }
    }

    /// <summary>Asserts something of every two combinations that differ in one fact only.</summary>
    internal void EveryChange<T>(Axis<T> axis, T before, T after, Func<MailFacts, RecipientFacts, Outcome, Outcome, bool> holds)
        where T : struct, Enum
    {
        var from = axis.IndexOf(before) * axis.Stride;
        var to = axis.IndexOf(after) * axis.Stride;
        for (var block = 0; block < outcomes.Length; block += axis.Size * axis.Stride)
        {
            for (var place = block; place < block + axis.Stride; place++)
            {
                var (mail, recipient) = (mails[(place + from) / recipients.Length], recipients[(place + from) % recipients.Length]);
                var (was, became) = ((Outcome)outcomes[place + from], (Outcome)outcomes[place + to]);
                if (!holds(mail, recipient, was, became))
                    Assert.Fail($"{axis.Name} from {before} to {after}: {was} became {became} for {mail} to {recipient}");
            }
        }
    }

    /// <summary>A thin, even sample of combinations, for laws that must judge anew.</summary>
    internal IEnumerable<(MailFacts Mail, RecipientFacts Recipient, Outcome Outcome)> Sample(int oneIn)
    {
        for (var place = 0; place < outcomes.Length; place += oneIn)
            yield return (mails[place / recipients.Length], recipients[place % recipients.Length], (Outcome)outcomes[place]);
    }

    private static int Product(IEnumerable<IAxis> axes) => axes.Aggregate(1, (size, axis) => size * axis.Size);

    private static (MailFacts Mail, RecipientFacts Recipient) AtPlace(IAxis[] axes, int place, int unit) =>
        axes.Aggregate((Examples.Mail(), Examples.Recipient()), (facts, axis) => axis.Set(facts.Item1, facts.Item2, place / (axis.Stride / unit) % axis.Size));
}
