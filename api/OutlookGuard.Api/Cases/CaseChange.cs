using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Cases;

/// <summary>The one way to change a case, its people, safeguards or consents: a transaction that begins by moving the case's version on.</summary>
/// <remarks>
/// INVARIANT: cases in the order of their references, then the organisation's row, then the audit lanes: two units of work never wait for each other.
/// From the first statement on, no decision about the case can commit on what it read before.
/// </remarks>
internal sealed class CaseChange : IAsyncDisposable
{
    private readonly GuardDb db;
    private readonly IDbContextTransaction transaction;
    private long? registerVersion;

    private CaseChange(GuardDb db, IDbContextTransaction transaction) => (this.db, this.transaction) = (db, transaction);

    public static async Task<CaseChange> BeginAsync(GuardDb db, IEnumerable<string> references, CancellationToken stop)
    {
        var change = new CaseChange(db, await db.BeginWriteAsync(stop));
        foreach (var reference in references.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            await db.Database.ExecuteSqlAsync($"""UPDATE "Cases" SET "Version" = "Version" + 1 WHERE "Reference" = {reference}""", stop);
        return change;
    }

    public static Task<CaseChange> BeginAsync(GuardDb db, string reference, CancellationToken stop) => BeginAsync(db, [reference], stop);

    /// <summary>Moves the register's version on, for a change of people, contacts, places or teams. Register writers take turns here.</summary>
    /// <returns>The new version, which what is added bears.</returns>
    public async Task<long> RegisterAsync(RegisterPart part, CancellationToken stop)
    {
        if (part == RegisterPart.Directory)
            await db.Database.ExecuteSqlAsync($"""UPDATE "Organisation" SET "DirectoryVersion" = "DirectoryVersion" + 1""", stop);
        return registerVersion ??= (await db.Database.SqlQuery<long>(
            $"""UPDATE "Organisation" SET "RegisterVersion" = "RegisterVersion" + 1 RETURNING "RegisterVersion" AS "Value" """).ToListAsync(stop)).Single();
    }

    /// <summary>Saves what was added and commits.</summary>
    public async Task CommitAsync(CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    public ValueTask DisposeAsync() => transaction.DisposeAsync();
}

/// <summary>Which part of the register changes.</summary>
internal enum RegisterPart
{
    /// <summary>What each instance keeps whole in memory: protected places and the teams of sealed cases.</summary>
    Directory = 0,

    /// <summary>People and contacts, which a decision asks the store for.</summary>
    People,
}
