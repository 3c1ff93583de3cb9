using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Api.Registers;

/// <summary>Finds the cases that a mail may be about, among any number, by asking the store for those whose names, numbers or references stand in it.</summary>
internal sealed class CaseFinder(RegisterSeal seal) : IDisposable
{
    // Chosen: a list of five thousand people still goes in a few questions.
    private const int FormsAtOnce = 5_000;

    private readonly SemaphoreSlim turn = new(1, 1);
    private RegisterFilter filter = new(0);
    private long known = -1;

    /// <summary>Reads those cases with everything that is matched, and scans are made with.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="chosen">The case that the worker chose, or null.</param>
    /// <param name="version">The register's version, read before: everything added up to it is looked for.</param>
    public async Task<CasesAtHand> FindAsync(GuardDb db, ReadMessage message, string? chosen, long version, CancellationToken stop)
    {
        await CatchUpAsync(db, version, stop);
        var references = new HashSet<string>(StringComparer.Ordinal);
        var inPlay = chosen is null ? [] : RegisterForms.OfReference(seal.Key, chosen).Select(form => RegisterFilter.KeyOf(form.Hash));
        foreach (var forms in message.FormsIn(seal.Key, filter).Union(inPlay).Chunk(FormsAtOnce))
            references.UnionWith(await db.Set<CaseFormRow>().AsNoTracking().Where(row => forms.Contains(row.Hash)).Select(row => row.CaseReference).Distinct().ToListAsync(stop));
        return references.Count == 0 ? CasesAtHand.None : await LoadAsync(db, references, stop);
    }

    private async Task<CasesAtHand> LoadAsync(GuardDb db, HashSet<string> references, CancellationToken stop)
    {
        var cases = await db.Set<CaseRow>().AsNoTracking().Where(row => references.Contains(row.Reference)).ToListAsync(stop);
        var people = await db.Set<CasePersonRow>().AsNoTracking().Where(row => references.Contains(row.CaseReference)).OrderBy(row => row.Id).ToListAsync(stop);
        return new CasesAtHand(
            [.. cases],
            [
                .. people.Select(row => new RegisterEntry(row.Child ? EntryKind.Child : EntryKind.Person, row.CaseReference, [.. KeyedForm.Unpack(row.Forms)])),
                .. cases.Select(row => new RegisterEntry(EntryKind.CaseReference, row.Reference, [.. RegisterForms.OfReference(seal.Key, row.Reference)])),
            ]);
    }

    /// <summary>Learns which forms were added up to a version of the register.</summary>
    /// <remarks>Register writers take turns at the organisation's row, so that what has a lower version than one read has been committed before it.</remarks>
    public async Task CatchUpAsync(GuardDb db, long version, CancellationToken stop)
    {
        if (Volatile.Read(ref known) >= version)
            return;
        await turn.WaitAsync(stop);
        try
        {
            if (known >= version)
                return;
            var added = db.Set<CaseFormRow>().AsNoTracking().Where(row => row.Added > known && row.Added <= version);
            var (target, more) = (filter, await added.CountAsync(stop));
            if (known < 0 || target.Count + more > target.Capacity)
            {
                added = db.Set<CaseFormRow>().AsNoTracking().Where(row => row.Added <= version);
                target = new RegisterFilter(await added.CountAsync(stop));
            }

            await foreach (var row in added.Select(row => new { row.Hash, row.FirstWord, row.Words }).AsAsyncEnumerable().WithCancellation(stop))
                target.Add(row.Hash, row.FirstWord, row.Words);
            filter = target;
            Volatile.Write(ref known, version);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}

/// <summary>The cases that a mail may be about.</summary>
/// <param name="Cases">As stored, with the version each was read at.</param>
/// <param name="Entries">Their people and references, for matching.</param>
internal sealed record CasesAtHand(ImmutableArray<CaseRow> Cases, ImmutableArray<RegisterEntry> Entries)
{
    public static CasesAtHand None { get; } = new([], []);

    /// <summary>The case of a reference, however it is written; null when there is none.</summary>
    public CaseRow? Named(string? reference) => Cases.FirstOrDefault(row => string.Equals(row.Reference, reference, StringComparison.OrdinalIgnoreCase));

    /// <summary>The cases that the mail turned out to be about.</summary>
    public ImmutableArray<CaseRow> InPlay(ScanReport report) => [.. report.Cases.Select(Named).OfType<CaseRow>().DistinctBy(row => row.Reference)];
}
