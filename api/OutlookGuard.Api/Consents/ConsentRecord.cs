using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Consents;

/// <summary>Adds to what she said about sharing. Nothing is ever changed in it.</summary>
internal static class ConsentRecord
{
    public const string Action = "consent-recorded";

    /// <summary>Adds rows, the audit entries that tell of them, and one to the registers' version and the case's, all in the caller's transaction.</summary>
    /// <param name="person">Who records it.</param>
    /// <param name="rows">What she said.</param>
    /// <param name="because">The declaration that brought it.</param>
    public static async Task AppendAsync(GuardDb db, AuditTrail audit, FileEntries files, Guid person, ImmutableArray<ConsentRow> rows, Guid because, CancellationToken stop)
    {
        if (rows.IsEmpty)
            return;
        foreach (var row in rows)
        {
            db.Add(row);
            audit.Append(new AuditEntry(Action, person, row.Id) { Detail = Encoding.UTF8.GetString(StrictJson.Write(Tell(row, because))) });
            files.Add(moment => ConsentOnFile.Of(moment, row, person));
        }

        // INVARIANT: cases before the organisation, as in CaseChange.
        var cases = rows.Select(row => row.CaseReference).Distinct().ToList();
        await db.Set<CaseRow>().Where(row => cases.Contains(row.Reference)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1), stop);
        await db.Set<OrganisationRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.RegisterVersion, row => row.RegisterVersion + 1), stop);
    }

    private static ConsentTold Tell(ConsentRow row, Guid because) => new(
        row.CaseReference,
        row.AgencyId,
        [.. Enum.GetValues<PersonalDataCategories>().Where(one => one != PersonalDataCategories.None && row.Categories.HasFlag(one)).Select(one => one.Code())],
        row.From,
        row.To,
        because);
}

/// <summary>What the audit trail tells of one consent. Additive: members are added at the end.</summary>
internal sealed record ConsentTold(string Case, string? Agency, ImmutableArray<string> Categories, DateTimeOffset From, DateTimeOffset? To, Guid Declaration);
