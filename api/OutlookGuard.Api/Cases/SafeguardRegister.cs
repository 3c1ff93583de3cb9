using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Api.Cases;

/// <summary>Changes a case's people and what keeps them safe. Every change moves the case's version on and takes its forms with it.</summary>
internal sealed class SafeguardRegister(GuardDb db, RegisterSeal seal, CaseWords words, AuditTrail audit)
{
    /// <param name="id">The person's id: an existing one is replaced.</param>
    public async Task PutPersonAsync(CaseRow one, Guid id, PersonRequest asked, Guid worker, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        var version = await change.RegisterAsync(RegisterPart.People, stop);
        await PutPersonAsync(one.Reference, id, asked, version, stop);
        Tell("person-recorded", one.Reference, id, worker);
        await change.CommitAsync(stop);
    }

    /// <summary>The same inside a unit of work of the caller's.</summary>
    public async Task PutPersonAsync(string reference, Guid id, PersonRequest asked, long version, CancellationToken stop)
    {
        var row = Person(reference, id, asked);
        var others = await db.Set<CasePersonRow>().AsNoTracking().Where(person => person.CaseReference == reference && person.Id != id).ToListAsync(stop);
        var replaced = await db.Set<CasePersonRow>().Where(person => person.Id == id && person.CaseReference == reference).ExecuteDeleteAsync(stop);
        db.Add(row);
        if (replaced == 0)
            CaseForms.Add(db, reference, KeyedForm.Unpack(row.Forms), version);
        else
            await CaseForms.RewriteAsync(db, seal, reference, others.Append(row), version, stop);
    }

    public async Task<bool> RemovePersonAsync(CaseRow one, Guid id, Guid worker, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        if (await db.Set<CasePersonRow>().Where(row => row.Id == id && row.CaseReference == one.Reference).ExecuteDeleteAsync(stop) == 0)
            return false;
        var version = await change.RegisterAsync(RegisterPart.People, stop);
        var left = await db.Set<CasePersonRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference).ToListAsync(stop);
        await CaseForms.RewriteAsync(db, seal, one.Reference, left, version, stop);
        Tell("person-removed", one.Reference, id, worker);
        await change.CommitAsync(stop);
        return true;
    }

    public async Task<Guid> AddOwnAddressAsync(CaseRow one, OwnAddressRequest asked, Guid worker, CancellationToken stop)
    {
        var id = Guid.CreateVersion7();
        var row = new OwnAddressRow
        {
            Id = id,
            CaseReference = one.Reference,
            AddressHashes = seal.HashAddress(asked.Address),
            Safety = asked.Safety,
            Checked = asked.Checked,
            SealedDetails = words.Seal(CaseWordKinds.OwnAddress, id, new PlaceWords("", asked.Address, [])),
        };
        await AddAsync(one, row, id, "own-address-added", worker, RegisterPart.People, () => CaseForms.AddContact(db, id, row.AddressHashes), stop);
        return id;
    }

    public async Task<bool> CheckOwnAddressAsync(CaseRow one, Guid id, AddressCheckRequest asked, Guid worker, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        if (await db.Set<OwnAddressRow>().Where(row => row.Id == id && row.CaseReference == one.Reference)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.Safety, asked.Safety).SetProperty(it => it.Checked, asked.Checked), stop) == 0)
            return false;
        await change.RegisterAsync(RegisterPart.People, stop);
        Tell("own-address-checked", one.Reference, id, worker, asked.Safety.ToString().ToLowerInvariant());
        await change.CommitAsync(stop);
        return true;
    }

    public Task<bool> RemoveOwnAddressAsync(CaseRow one, Guid id, Guid worker, CancellationToken stop) =>
        RemoveAsync<OwnAddressRow>(one, id, row => row.Id == id && row.CaseReference == one.Reference, "own-address-removed", worker, RegisterPart.People, stop);

    public async Task<Guid> AddPlaceAsync(CaseRow one, PlaceRequest asked, Guid worker, CancellationToken stop)
    {
        var id = Guid.CreateVersion7();
        var forms = RegisterForms.OfPlace(seal.Key, asked.Address is { } address ? asked.Aliases.Append(address) : asked.Aliases);
        if (forms.Count == 0)
            throw BadInput.In("address", "Must hold at least a name, a street with a number, or a postcode.");
        var row = new ProtectedPlaceRow
        {
            Id = id,
            CaseReference = one.Reference,
            Forms = KeyedForm.Pack(forms),
            SealedDetails = words.Seal(CaseWordKinds.Place, id, new PlaceWords(asked.Label, asked.Address, [.. asked.Aliases])),
        };
        await AddAsync(one, row, id, "place-protected", worker, RegisterPart.Directory, () => { }, stop);
        return id;
    }

    public Task<bool> RemovePlaceAsync(CaseRow one, Guid id, Guid worker, CancellationToken stop) =>
        RemoveAsync<ProtectedPlaceRow>(one, id, row => row.Id == id && row.CaseReference == one.Reference, "place-unprotected", worker, RegisterPart.Directory, stop);

    public async Task<Guid> AddNotForAsync(CaseRow one, NotForRequest asked, Guid worker, CancellationToken stop)
    {
        var id = Guid.CreateVersion7();
        var row = new NotForRow { Id = id, CaseReference = one.Reference, AddressHashes = seal.HashAddress(asked.Address), SealedDetails = words.Seal(CaseWordKinds.NotFor, id, new PlaceWords("", asked.Address, [])) };
        await AddAsync(one, row, id, "not-for-representative", worker, RegisterPart.People, () => { }, stop);
        return id;
    }

    public Task<bool> RemoveNotForAsync(CaseRow one, Guid id, Guid worker, CancellationToken stop) =>
        RemoveAsync<NotForRow>(one, id, row => row.Id == id && row.CaseReference == one.Reference, "not-for-representative-ended", worker, RegisterPart.People, stop);

    private CasePersonRow Person(string reference, Guid id, PersonRequest asked) => new()
    {
        Id = id,
        CaseReference = reference,
        Child = asked.Role == "child",
        Forms = KeyedForm.Pack(RegisterForms.OfPerson(seal.Key, [asked.Name, .. asked.Aliases], asked.Initials, asked.Phone)),
        SealedDetails = words.Seal(CaseWordKinds.Person, id, new PersonWords(asked.Name, [.. asked.Aliases], asked.Role, asked.Initials, asked.DateOfBirth, asked.Phone)),
    };

    private async Task AddAsync(CaseRow one, object row, Guid id, string action, Guid worker, RegisterPart part, Action withForms, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        await change.RegisterAsync(part, stop);
        db.Add(row);
        withForms();
        Tell(action, one.Reference, id, worker);
        await change.CommitAsync(stop);
    }

    private async Task<bool> RemoveAsync<T>(CaseRow one, Guid id, Expression<Func<T, bool>> which, string action, Guid worker, RegisterPart part, CancellationToken stop)
        where T : class
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        if (await db.Set<T>().Where(which).ExecuteDeleteAsync(stop) == 0)
            return false;
        await CaseForms.RemoveContactAsync(db, id, stop);
        await change.RegisterAsync(part, stop);
        Tell(action, one.Reference, id, worker);
        await change.CommitAsync(stop);
        return true;
    }

    private void Tell(string action, string reference, Guid id, Guid worker, string? outcome = null) =>
        audit.Append(new AuditEntry(action, worker, id) { Outcome = outcome, Detail = StrictJson.Text(new { @case = reference }) });
}
