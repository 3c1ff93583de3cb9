using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Cases;

/// <summary>People who must never be written to. One worker adds; it takes two to remove: one asks, another does it.</summary>
internal sealed class StopContacts(GuardDb db, RegisterSeal seal, CaseWords words, AuditTrail audit, TimeProvider clock)
{
    public async Task<Guid> AddAsync(CaseRow one, StopContactRequest asked, Guid worker, CancellationToken stop)
    {
        var row = Row(one.Reference, Guid.CreateVersion7(), asked);
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        await change.RegisterAsync(RegisterPart.People, stop);
        db.Add(row);
        CaseForms.AddContact(db, row.Id, row.AddressHashes, row.NameHashes);
        Tell("stop-contact-added", one, row.Id, worker);
        await change.CommitAsync(stop);
        return row.Id;
    }

    public async Task<Removal> AskAsync(CaseRow one, Guid id, Guid worker, CancellationToken stop)
    {
        var now = clock.Now();
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        if (await Of(one, id).ExecuteUpdateAsync(row => row.SetProperty(it => it.RemovalAskedBy, worker).SetProperty(it => it.RemovalAskedAt, now), stop) == 0)
            return Removal.Unknown;
        Tell("stop-contact-removal-asked", one, id, worker);
        await change.CommitAsync(stop);
        return Removal.Done;
    }

    /// <summary>Removes what another person asked to remove.</summary>
    public async Task<Removal> RemoveAsync(CaseRow one, Guid id, Guid worker, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        var asked = await Of(one, id).AsNoTracking().Select(row => new { row.RemovalAskedBy }).SingleOrDefaultAsync(stop);
        if (asked is null)
            return Removal.Unknown;
        if (asked.RemovalAskedBy is null)
            return Removal.NobodyAsked;
        if (asked.RemovalAskedBy == worker)
            return Removal.SamePerson;
        await Of(one, id).ExecuteDeleteAsync(stop);
        await CaseForms.RemoveContactAsync(db, id, stop);
        await change.RegisterAsync(RegisterPart.People, stop);
        Tell("stop-contact-removed", one, id, worker);
        await change.CommitAsync(stop);
        return Removal.Done;
    }

    /// <summary>Takes a request back.</summary>
    public async Task<Removal> KeepAsync(CaseRow one, Guid id, Guid worker, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        if (await Of(one, id).ExecuteUpdateAsync(row => row.SetProperty(it => it.RemovalAskedBy, (Guid?)null).SetProperty(it => it.RemovalAskedAt, (DateTimeOffset?)null), stop) == 0)
            return Removal.Unknown;
        Tell("stop-contact-kept", one, id, worker);
        await change.CommitAsync(stop);
        return Removal.Done;
    }

    private StopContactRow Row(string reference, Guid id, StopContactRequest asked)
    {
        var addresses = asked.Addresses.Where(address => !string.IsNullOrWhiteSpace(address)).ToList();
        if (addresses.Count == 0 && string.IsNullOrWhiteSpace(asked.Name))
            throw BadInput.In("name", "Must be given where there is no address.");
        return new StopContactRow
        {
            Id = id,
            CaseReference = reference,
            AddressHashes = seal.HashAddresses(addresses),
            NameHashes = string.IsNullOrWhiteSpace(asked.Name) ? [] : seal.HashName(asked.Name),
            SealedDetails = words.Seal(CaseWordKinds.StopContact, id, new ContactWords(asked.Name, asked.Role, addresses)),
        };
    }

    private IQueryable<StopContactRow> Of(CaseRow one, Guid id) => db.Set<StopContactRow>().Where(row => row.Id == id && row.CaseReference == one.Reference);

    private void Tell(string action, CaseRow one, Guid id, Guid worker) =>
        audit.Append(new AuditEntry(action, worker, id) { Detail = StrictJson.Text(new { @case = one.Reference }) });
}

/// <summary>What became of a removal.</summary>
internal enum Removal
{
    Unknown = 0,
    NobodyAsked,
    SamePerson,
    Done,
}
