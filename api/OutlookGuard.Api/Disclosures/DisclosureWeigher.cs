using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Teams;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Weighs one mail: what is in it, who gets it, what was agreed. Reads, and decides nothing itself.</summary>
internal sealed class DisclosureWeigher(GuardDb db, RegisterReader registers, CaseFinder cases, RegisterSeal seal)
{
    /// <summary>Weighs a mail on what the registers hold now.</summary>
    /// <param name="message">The mail as it would leave.</param>
    /// <param name="read">The same with its files read.</param>
    public async Task<Weighed> WeighAsync(
        OutgoingMessage message, ReadMessage read, Declaration declared, Sender sender, Conditions conditions, CancellationToken stop)
    {
        var (register, version) = await registers.ReadAsync(db, stop);
        var atHand = await cases.FindAsync(db, read, declared.Case, version, stop);
        var report = read.Scan(new ScanContext
        {
            Register = register.Places.With(atHand.Entries),
            Case = atHand.Named(declared.Case)?.Reference ?? declared.Case,
            Workplaces = register.Workplaces,
        });
        var circumstances = await Circumstances.ReadAsync(db, seal, register, message, atHand.InPlay(report), conditions, stop);

        var found = Substance.Of(report, message, ThreadReading.Included);
        var stated = StatedNow.Of(declared, found, circumstances);
        var facts = FactsOfMail.Of(stated.AddTo(found), stated.Declared, circumstances);
        var enforced = WithThreadOffer(message, report, stated, circumstances, facts.Facts);
        var mode = await TeamModes.OfAsync(db, sender.Address, DateOnly.FromDateTime(register.Local(conditions.Now).DateTime), stop);
        var verdict = Rollout.Apply(enforced, facts.Facts, stated.Answers, mode);
        var words = WorkerWords.For(verdict, facts.Facts, Particulars.OfMail(report, stated.Declared, circumstances, sender), Particulars.OfRecipients(report, facts, circumstances, sender));
        return new Weighed(
            facts.Facts,
            verdict,
            report,
            SenderWords.Fill(words, message, report),
            [.. circumstances.Recipients.Select(WeighedRecipient.From)],
            circumstances.Cases,
            version,
            stated.Declared)
        {
            Mode = mode,
            Enforced = enforced,
        };
    }

    private static Verdict WithThreadOffer(OutgoingMessage message, ScanReport report, StatedNow stated, Circumstances circumstances, MailFacts facts)
    {
        var verdict = DisclosurePolicy.Decide(facts, stated.Answers);
        if (!report.Parts.Any(part => part.Place == PartPlace.QuotedThread))
            return verdict;
        var without = FactsOfMail.Of(stated.AddTo(Substance.Of(report, message, ThreadReading.Dropped)), stated.Declared, circumstances);
        return QuotedThread.OfferToDropIt(verdict, DisclosurePolicy.Decide(without.Facts, stated.Answers), facts.Recipients);
    }
}
