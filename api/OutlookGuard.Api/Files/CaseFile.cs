using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;
using OutlookGuard.Content.Protection;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Files;

/// <summary>An individual's file, for the case's own workers.</summary>
internal sealed class CaseFile(GuardDb db, FileEntries entries, ConsentChanges changes, KeyCabinet cabinet)
{
    private const int Page = 50; // chosen: a screen or two

    public async Task<FilePage> ReadAsync(CaseRow one, DateTimeOffset? before, CancellationToken stop)
    {
        var rows = await db.Set<FileEntryRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference && (before == null || row.At < before))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(Page + 1).ToListAsync(stop);
        var shown = rows.Take(Page).ToList();
        var ids = shown.Select(row => row.Id).ToList();
        var corrected = await db.Set<FileEntryRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference && row.Corrects != null && ids.Contains(row.Corrects!.Value)).Select(row => row.Corrects).ToListAsync(stop);
        var names = await NamesAsync(shown.Select(row => row.AgencyId), stop);
        return new FilePage([.. shown.Select(row => Tell(row, names, corrected.Contains(row.Id)))], rows.Count > Page ? shown[^1].At : null);
    }

    public async Task<ImmutableArray<SharedAnswer>> SharedAsync(CaseRow one, string? agency, CancellationToken stop)
    {
        var shared = (await FileQueries.SharedAsync(db, one.Reference, stop)).Where(with => agency is null || with.AgencyId == agency).ToList();
        var names = await NamesAsync(shared.Select(with => with.AgencyId), stop);
        return [.. shared.Select(with => new SharedAnswer(with.AgencyId, names.GetValueOrDefault(with.AgencyId, with.AgencyId), CategoryCodes.Of(with.Categories), with.Last, with.Times))];
    }

    /// <summary>Records something shared by another way than mail. It has happened: it is recorded whatever she agreed to, with what that comes to.</summary>
    /// <param name="standing">What her agreement comes to for this agency and these kinds.</param>
    public async Task<Guid> RecordAsync(CaseRow one, SharedRequest asked, Consent standing, Guid worker, CancellationToken stop)
    {
        await using var turn = await CaseChange.BeginAsync(db, one.Reference, stop);
        if (!await db.Set<FileEntryRow>().AnyAsync(row => row.Id == asked.Id, stop))
        {
            entries.Add(moment => new FileEntryRow
            {
                Id = asked.Id,
                At = moment.At,
                LocalTime = moment.LocalTime,
                CaseReference = one.Reference,
                Person = worker,
                Kind = FileEntryKind.Disclosure,
                AgencyId = asked.Agency,
                Channel = asked.Channel,
                Categories = CategoryCodes.Read(asked.Categories),
                Purpose = asked.Purpose,
                Basis = asked.Basis switch
                {
                    SharedBasis.Vital => OverrideBasis.VitalInterests,
                    SharedBasis.Public => OverrideBasis.PublicInterest,
                    SharedBasis.Legal => OverrideBasis.Legal,
                    _ => OverrideBasis.None,
                },
                Outcome = standing.Code(),
                SealedDetails = Seal(asked.Id, ("contact", asked.Contact), ("number", asked.Number), ("note", asked.Note)),
            });
            if (asked.Basis == SharedBasis.Consent)
                await changes.TellLateAsync(one.Reference, asked.Agency, stop);
            await turn.CommitAsync(stop);
        }

        return asked.Id;
    }

    /// <summary>Says that an entry stands in the wrong file, and copies it to the right one.</summary>
    /// <returns>False when the entry is not in this file, or was corrected before.</returns>
    public async Task<bool> CorrectAsync(CaseRow one, CorrectionRequest asked, CaseRow? right, Guid worker, CancellationToken stop)
    {
        await using var turn = await CaseChange.BeginAsync(db, right is null ? (string[])[one.Reference] : [one.Reference, right.Reference], stop);
        if (await db.Set<FileEntryRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == asked.Entry && row.CaseReference == one.Reference, stop) is not { } wrong
            || await db.Set<FileEntryRow>().AnyAsync(row => row.CaseReference == one.Reference && row.Corrects == wrong.Id, stop))
            return false;
        entries.Add(moment => new FileEntryRow
        {
            Id = moment.Id,
            At = moment.At,
            LocalTime = moment.LocalTime,
            CaseReference = one.Reference,
            Person = worker,
            Kind = FileEntryKind.Correction,
            Corrects = wrong.Id,
            AgencyId = wrong.AgencyId,
            Outcome = "wrong-case",
            SealedDetails = Seal(moment.Id, ("note", asked.Note)),
        });
        if (right is not null)
            entries.Add(moment => new FileEntryRow
            {
                Id = moment.Id,
                At = moment.At,
                LocalTime = moment.LocalTime,
                CaseReference = right.Reference,
                Person = worker,
                Kind = wrong.Kind,
                AgencyId = wrong.AgencyId,
                Channel = wrong.Channel,
                Categories = wrong.Categories,
                Purpose = wrong.Purpose,
                Basis = wrong.Basis,
                Concerns = wrong.Concerns ?? wrong.Id,
                ContentDigest = wrong.ContentDigest,
                Attachments = wrong.Attachments,
                Security = wrong.Security,
                Outcome = "moved-from-another-case",
            });
        if (right is not null && wrong is { Kind: FileEntryKind.Disclosure, AgencyId: { } agency, Basis: OverrideBasis.None })
            await changes.TellLateAsync(right.Reference, agency, stop);
        await turn.CommitAsync(stop);
        return true;
    }

    private byte[]? Seal(Guid entry, params (string Name, ConfidentialText? Words)[] words)
    {
        var said = words.Where(one => one.Words is { Length: > 0 }).ToDictionary(one => one.Name, one => one.Words!.Value, StringComparer.Ordinal);
        return said.Count == 0 ? null : SealedWords.Seal(cabinet.Keys.Fields, Bound(entry), said);
    }

    private FileEntryAnswer Tell(FileEntryRow row, Dictionary<string, string> names, bool corrected) => new(
        row.Id, row.At, row.LocalTime, row.Person, row.Kind, row.AgencyId, row.AgencyId is { } agency ? names.GetValueOrDefault(agency, agency) : null, row.Channel,
        CategoryCodes.Of(row.Categories), row.Purpose, row.Basis, row.ConsentId, row.Concerns, row.Security, row.Outcome, row.Corrects, corrected,
        row.SealedDetails is null ? new Dictionary<string, string>(StringComparer.Ordinal) : JsonSerializer.Deserialize<Dictionary<string, string>>(SealedWords.OpenBytes(cabinet.Keys.Fields, Bound(row.Id), row.SealedDetails))!);

    private async Task<Dictionary<string, string>> NamesAsync(IEnumerable<string?> agencies, CancellationToken stop)
    {
        var ids = agencies.OfType<string>().Distinct().ToList();
        return await db.Set<AgencyRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
    }

    private static string Bound(Guid entry) => $"file entry {entry:N}";
}
