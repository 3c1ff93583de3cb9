using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
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

        var found = Substance.Of(report, message, ThreadReading.Included);
        var stated = StatedNow.Of(declared, found, circumstances);
        var facts = FactsOfMail.Of(stated.AddTo(found), stated.Declared, circumstances);
        var verdict = WithThreadOffer(message, report, stated, circumstances, facts.Facts);
        var words = WorkerWords.For(verdict, facts.Facts, Particulars.OfMail(report, stated.Declared, circumstances, sender), Particulars.OfRecipients(report, facts, circumstances, sender));
        return new Weighed(
            facts.Facts,
            verdict,
            report,
            SenderWords.Fill(words, message, report),
            [.. circumstances.Recipients.Select(WeighedRecipient.From)],
            [.. circumstances.Cases.Select(one => one.Reference)],
            register.Version,
            stated.Declared);
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
