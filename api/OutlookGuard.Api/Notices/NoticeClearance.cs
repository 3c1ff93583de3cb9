using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Notices;

/// <summary>Asks the policy whether a notice may go to an address (F1-NOTICE): never to a stop contact, a look-alike or an incomplete address.</summary>
internal sealed class NoticeClearance(GuardDb db, RegisterReader registers, RegisterSeal seal, TimeProvider clock)
{
    public async Task<bool> MayGoAsync(string address, string caseReference, CancellationToken stop)
    {
        var (register, _) = await registers.ReadAsync(db, stop);
        var opened = register.Directory.Open(new TypedRecipient(address));
        // Behind a list stand people whom nobody named.
        if (opened is not [var recipient])
            return false;
        var forms = StopForms.OfRecipient(recipient);
        var contacts = await KnownContacts.ReadAsync(db, seal, [forms], stop);
        var today = DateOnly.FromDateTime(register.Local(clock.GetUtcNow()).DateTime);
        var known = register.Directory.Classify(recipient, contacts.Find(forms, [caseReference]), new CaseTeam.Everyone(), today);
        var verdict = DisclosurePolicy.DecideNotice(new RecipientFacts(address, known.Class, Consent.Withdrawn, Scope.Out), EncryptionState.Available);
        return verdict.Outcome == Outcome.AllowEncryptMark && (await NotFor.ReadAsync(db, seal, [caseReference], stop)).CasesNotFor(forms).IsEmpty;
    }
}
