using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Teams;
using OutlookGuard.Content;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>Weighs one mail: what is in it, who gets it, what was agreed. Reads, and decides nothing itself.</summary>
internal sealed class DisclosureWeigher(GuardDb db, RegisterReader registers, ContentScanner scanner)
{
    public async Task<Weighed> WeighAsync(OutgoingMessage message, Declaration declared, Sender sender, Conditions conditions, CancellationToken stop)
    {
        var seen = await registers.ReadAsync(db, stop);
        var report = await scanner.ScanAsync(message, seen.ContextFor(declared.Case), stop);

        // Reading files takes time: what the registers hold is asked again, so that a withdrawal meanwhile counts.
        var register = await registers.ReadAsync(db, stop);
        var circumstances = await Circumstances.ReadAsync(db, register, message, report, conditions, stop);

        var facts = FactsOfMail.Of(Substance.Of(report, message, ThreadReading.Included), declared, circumstances);
        var enforced = WithThreadOffer(message, report, declared, circumstances, facts.Facts);
        var mode = await TeamModes.OfAsync(db, sender.Address, DateOnly.FromDateTime(register.Local(conditions.Now).DateTime), stop);
        var verdict = Rollout.Apply(enforced, facts.Facts, Answers.None, mode);
        var words = WorkerWords.For(verdict, facts.Facts, Particulars.OfMail(report, declared, circumstances, sender), Particulars.OfRecipients(report, facts, circumstances, sender));
        return new Weighed(
            facts.Facts,
            verdict,
            report,
            SenderWords.Fill(words, message, report),
            [.. circumstances.Recipients.Select(recipient => new WeighedRecipient(recipient.Address, recipient.Known.Agencies.FirstOrDefault()?.Id, recipient.Known.Class))],
            [.. circumstances.Cases.Select(one => one.Reference)],
            register.Version)
        {
            Mode = mode,
            Enforced = enforced,
        };
    }

    private static Verdict WithThreadOffer(OutgoingMessage message, ScanReport report, Declaration declared, Circumstances circumstances, MailFacts facts)
    {
        var verdict = DisclosurePolicy.Decide(facts);
        if (!report.Parts.Any(part => part.Place == PartPlace.QuotedThread))
            return verdict;
        var without = FactsOfMail.Of(Substance.Of(report, message, ThreadReading.Dropped), declared, circumstances);
        return QuotedThread.OfferToDropIt(verdict, DisclosurePolicy.Decide(without.Facts), facts.Recipients);
    }
}
