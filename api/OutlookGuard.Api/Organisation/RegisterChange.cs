using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Organisation;

/// <summary>Every change of a register begins here: it tells every instance that what it remembers is old, in the change's own transaction.</summary>
internal static class RegisterChange
{
    /// <summary>Takes the turn to change what every instance keeps whole in memory and moves both versions on by one. The turn is held until the transaction ends.</summary>
    /// <remarks>
    /// Call it first in the unit of work, after <see cref="GuardDb.BeginWriteAsync"/>: the update locks the one row on PostgreSQL and the whole file on
    /// SQLite, so that two changes cannot overtake each other. What the registers held must be read before it or from the rows themselves: a snapshot
    /// read behind it would be remembered under a version that is not committed.
    /// </remarks>
    /// <returns>The version that this change makes; 0 when there is no organisation yet, and then nothing may be changed.</returns>
    public static async Task<long> BumpDirectoryAsync(GuardDb db, CancellationToken stop) =>
        (await db.Database.SqlQuery<long>(
            $"""UPDATE "Organisation" SET "RegisterVersion" = "RegisterVersion" + 1, "DirectoryVersion" = "DirectoryVersion" + 1 WHERE "Id" = {OrganisationRow.OnlyId} RETURNING "RegisterVersion" AS "Value" """)
            .ToListAsync(stop)).FirstOrDefault();

    /// <summary>The same for a change of cases or consents: only the register's own version moves on.</summary>
    /// <returns>The version that this change makes; 0 when there is no organisation yet.</returns>
    public static async Task<long> BumpAsync(GuardDb db, CancellationToken stop) =>
        (await db.Database.SqlQuery<long>(
            $"""UPDATE "Organisation" SET "RegisterVersion" = "RegisterVersion" + 1 WHERE "Id" = {OrganisationRow.OnlyId} RETURNING "RegisterVersion" AS "Value" """)
            .ToListAsync(stop)).FirstOrDefault();
}
