using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.CaseImports;

/// <summary>Takes over what the case system holds. Every line stands for one thing under an id of its own: the same file twice changes nothing.</summary>
internal sealed class CaseImporter(GuardDb db, RegisterSeal seal, CaseWords words, CaseRegister cases, SafeguardRegister people, ConsentRegister consents, ConsentChanges changes, TimeProvider clock)
{
    public static ImmutableArray<string> ColumnsOf(ImportKind kind) => kind switch
    {
        ImportKind.Cases => ["reference", "sealed", "team"],
        ImportKind.People => ["case", "person_id", "name", "aliases", "role", "initials", "date_of_birth", "phone"],
        _ => ["case", "consent_id", "agency", "state", "categories", "purposes", "said", "until", "told_change", "told_impact"],
    };

    /// <summary>Takes a file over, or only says what would change.</summary>
    public async Task<ImportAnswer> TakeAsync(ImportKind kind, CaseTable table, ImportMode mode, Guid person, CancellationToken stop)
    {
        var lines = ImmutableArray.CreateBuilder<ImportLine>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            try
            {
                if (!seen.Add(kind switch { ImportKind.Cases => row["reference"], ImportKind.People => row["case"] + "\n" + row["person_id"], _ => row["case"] + "\n" + row["consent_id"] }))
                    throw new RejectedLine("stands twice in the file.");
                var fate = await (kind switch
                {
                    ImportKind.Cases => CaseAsync(row, mode, person, stop),
                    ImportKind.People => PersonAsync(row, mode, person, stop),
                    _ => ConsentAsync(row, mode, person, stop),
                });
                lines.Add(new ImportLine(row.Line, fate, null));
            }
            catch (RejectedLine rejected)
            {
                lines.Add(new ImportLine(row.Line, ImportFate.Rejected, rejected.Message));
            }
            catch (BadInput bad)
            {
                lines.Add(new ImportLine(row.Line, ImportFate.Rejected, $"{bad.Faults[0].Field}: {bad.Faults[0].What}"));
            }

            db.ChangeTracker.Clear();
        }

        return ImportAnswer.Of(mode, lines.ToImmutable());
    }

    private async Task<ImportFate> CaseAsync(CaseTableRow row, ImportMode mode, Guid person, CancellationToken stop)
    {
        var (reference, isSealed, team) = (row["reference"], row.IsYes("sealed"), CaseRegister.Normal(row.Many("team")));
        if (!Regex.IsMatch(reference, CaseLimits.Reference, RegexOptions.NonBacktracking))
            throw new RejectedLine("reference must be 2 to 40 letters, digits and / . _ -");
        if (isSealed && team.Count == 0)
            throw new RejectedLine("a sealed case needs a team.");
        var known = await db.Set<CaseRow>().AsNoTracking().SingleOrDefaultAsync(one => one.Reference == reference, stop);
        if (known is not null && known.Sealed == isSealed && known.Team.Order().SequenceEqual(team.Order()))
            return ImportFate.Unchanged;
        if (mode == ImportMode.Import)
            await cases.PutAsync(reference, isSealed, team, known is null ? CasePresence.New : CasePresence.Known, person, stop);
        return known is null ? ImportFate.Added : ImportFate.Changed;
    }

    private async Task<ImportFate> PersonAsync(CaseTableRow row, ImportMode mode, Guid person, CancellationToken stop)
    {
        var one = await CaseOfAsync(row, stop);
        if (row["name"].Length == 0 || row["person_id"].Length == 0)
            throw new RejectedLine("name and person_id must be given.");
        var asked = new PersonRequest
        {
            Name = row["name"],
            Aliases = row.Many("aliases"),
            Role = row["role"] is "survivor" or "child" or "other" ? row["role"] : throw new RejectedLine("role must be survivor, child or other."),
            Initials = Given(row["initials"]),
            DateOfBirth = row.Day("date_of_birth"),
            Phone = Given(row["phone"]),
        };
        var id = IdOf("person", row["case"], row["person_id"]);
        var known = await db.Set<CasePersonRow>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop);
        var wanted = new PersonWords(asked.Name, [.. asked.Aliases], asked.Role, asked.Initials, asked.DateOfBirth, asked.Phone);
        if (known is not null && JsonSerializer.Serialize(words.Open<PersonWords>(CaseWordKinds.Person, id, known.SealedDetails)) == JsonSerializer.Serialize(wanted))
            return ImportFate.Unchanged;
        if (mode == ImportMode.Import)
            await people.PutPersonAsync(one, id, asked, person, stop);
        return known is null ? ImportFate.Added : ImportFate.Changed;
    }

    // A fact is never changed: a line under a known id is passed over.
    private async Task<ImportFate> ConsentAsync(CaseTableRow row, ImportMode mode, Guid person, CancellationToken stop)
    {
        var one = await CaseOfAsync(row, stop);
        if (row["consent_id"].Length == 0)
            throw new RejectedLine("consent_id must be given.");
        var id = IdOf("consent", row["case"], row["consent_id"]);
        var categories = CategoryCodes.Read(row.Many("categories"));
        if (await db.Set<ConsentRow>().AnyAsync(it => it.Id == id, stop))
            return ImportFate.Unchanged;
        DateTimeOffset? said = row.Day("said") is { } day ? ConsentTerms.EndOf(day, clock.LocalTimeZone).AddMilliseconds(1).AddDays(-1) : null;
        if (row["state"] is "withdrawn" or "restricted")
        {
            var change = new ConsentChangeRequest
            {
                Id = id,
                Change = row["state"] == "withdrawn" ? ConsentChangeKind.Withdraw : row.Many("categories").IsEmpty ? ConsentChangeKind.Pause : ConsentChangeKind.Restrict,
                Agency = Given(row["agency"]),
                Categories = row.Many("categories"),
                Until = row.Day("until"),
                How = ConsentRoute.CaseSystem,
                SaidAt = said,
            };
            _ = mode == ImportMode.Import ? await changes.RecordAsync(one, change, person, stop) : await changes.PreviewAsync(one, change, stop);
            return ImportFate.Added;
        }

        var state = row["state"] switch { "given" => ConsentState.Given, "refused" => ConsentState.Refused, "expired" => ConsentState.Expired, _ => throw new RejectedLine("state must be given, refused, restricted, withdrawn or expired.") };
        var (right, impact) = (row.IsYes("told_change"), row.IsYes("told_impact"));
        if (state == ConsentState.Given && !(right && impact))
            throw new RejectedLine("an agreement counts only when she was told both that she can change her mind and the impact.");
        if (state == ConsentState.Given && (row.Day("until") is null || said is null || row.Many("categories").IsEmpty))
            throw new RejectedLine("an agreement needs said, until and categories.");
        if (!await db.Set<AgencyRow>().AnyAsync(it => it.Id == row["agency"], stop))
            throw new RejectedLine("agency is not in the register.");
        var fact = new ConsentRow
        {
            Id = id,
            CaseReference = one.Reference,
            AgencyId = row["agency"],
            State = state,
            Categories = categories,
            Purposes = ConsentTerms.PurposesOf(row.Many("purposes")),
            From = said ?? clock.Now(),
            To = row.Day("until") is { } until && state == ConsentState.Given ? ConsentTerms.EndOf(until, clock.LocalTimeZone) : null,
            ToldRightToWithdraw = right,
            ToldServiceImpact = impact,
            RecordedBy = person,
            RecordedAt = clock.Now(),
            SaidAt = said,
            How = ConsentRoute.CaseSystem,
        };
        if (mode == ImportMode.Import)
            await consents.AppendAsync(one, fact, person, stop);
        return ImportFate.Added;
    }

    private async Task<CaseRow> CaseOfAsync(CaseTableRow row, CancellationToken stop)
    {
        var reference = row["case"];
        return await db.Set<CaseRow>().AsNoTracking().SingleOrDefaultAsync(one => one.Reference == reference, stop) ?? throw new RejectedLine("case is not in the register: import the cases first.");
    }

    // Keyed, so that an id tells nobody what the case system calls somebody.
    private Guid IdOf(string what, string reference, string id)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, seal.Key.HashOf($"import {what}\n{reference}\n{id}"));
        return new Guid(bytes, bigEndian: true);
    }

    private static string? Given(string cell) => cell.Length == 0 ? null : cell;
}
