using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Files;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Keys;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Consents;

/// <summary>Records what she said, and reads what it comes to.</summary>
internal sealed class ConsentRegister(GuardDb db, KeyCabinet cabinet, FileEntries files, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Records an agreement, a refusal or an end: one fact for each agency.</summary>
    /// <exception cref="BadInput">Something is missing or unknown.</exception>
    public async Task<ConsentRecorded> RecordAsync(CaseRow one, ConsentRequest asked, Guid worker, CancellationToken stop)
    {
        await CheckAsync(asked, stop);
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        var now = clock.Now();
        var facts = asked.Agencies.Distinct(StringComparer.Ordinal).Select(agency => Fact(one, asked, agency, worker, now)).ToList();
        var ids = facts.Select(fact => fact.Id).ToList();
        if (!await db.Set<ConsentRow>().AnyAsync(row => ids.Contains(row.Id), stop))
        {
            foreach (var fact in facts)
                Add(fact, worker);
            await change.CommitAsync(stop);
        }

        return new ConsentRecorded([.. ids]);
    }

    /// <summary>What her consents come to for one agency and some kinds of information, at this moment.</summary>
    public async Task<Consent> StandingAsync(string caseReference, string agency, PersonalDataCategories found, CancellationToken stop)
    {
        var rows = await db.Set<ConsentRow>().AsNoTracking().Where(row => row.CaseReference == caseReference).ToListAsync(stop);
        var now = clock.Now();
        return new ConsentHistory(ConsentEntries.Of(rows, now)).For(agency, found, ConsentNeed.Required, now).Consent;
    }

    public async Task<ConsentsAnswer> ReadAsync(CaseRow one, CancellationToken stop)
    {
        var rows = await db.Set<ConsentRow>().AsNoTracking().Where(row => row.CaseReference == one.Reference).ToListAsync(stop);
        var ids = rows.Select(row => row.AgencyId).Concat(await FileQueries.ReceiversAsync(db, one.Reference, stop)).OfType<string>().Distinct().ToList();
        var names = await db.Set<AgencyRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        var now = clock.Now();
        var history = new ConsentHistory(ConsentEntries.Of(rows, now));
        return new ConsentsAnswer(
            [.. ids.Select(id => NowFor(id, names.GetValueOrDefault(id, id), rows, history, now)).OrderBy(agency => agency.Name, StringComparer.CurrentCulture)],
            [.. rows.OrderByDescending(row => row.RecordedAt ?? row.From).ThenByDescending(row => row.Id).Select(row => Tell(row, names))]);
    }

    /// <summary>Appends one fact by itself.</summary>
    public async Task AppendAsync(CaseRow one, ConsentRow fact, Guid worker, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        Add(fact, worker);
        await change.CommitAsync(stop);
    }

    /// <summary>Adds a fact with its entries to the unit of work.</summary>
    public void Add(ConsentRow fact, Guid worker)
    {
        db.Add(fact);
        audit.Append(new AuditEntry("consent-" + fact.State.ToString().ToLowerInvariant(), worker, fact.Id)
        {
            Detail = StrictJson.Text(new { @case = fact.CaseReference, agency = fact.AgencyId, how = fact.How, to = fact.To }),
        });
        files.Add(moment => ConsentOnFile.Of(moment, fact, worker));
    }

    private async Task CheckAsync(ConsentRequest asked, CancellationToken stop)
    {
        if (asked.State is ConsentState.Withdrawn or ConsentState.Restricted)
            throw BadInput.In("state", "Is a change of mind: record it as a change, so that everybody affected is told.");
        if (asked.Agencies.IsEmpty)
            throw BadInput.In("agencies", "Must name at least one agency.");
        foreach (var agency in asked.Agencies)
        {
            if (!await db.Set<AgencyRow>().AnyAsync(row => row.Id == agency, stop))
                throw BadInput.In("agencies", "Names an agency that is not in the register.");
        }

        if (asked.State != ConsentState.Given)
            return;
        if (asked.Categories.IsEmpty)
            throw BadInput.In("categories", "Must name at least one kind of information.");
        var today = clock.Today();
        if (asked.Until is not { } until || until < today || until > today.AddDays(ConsentLimits.MostDays))
            throw BadInput.In("until", $"Must be a day from today on, at most {ConsentLimits.MostDays} days ahead.");
    }

    private ConsentRow Fact(CaseRow one, ConsentRequest asked, string agency, Guid worker, DateTimeOffset now)
    {
        var id = ConsentTerms.Derived(asked.Id, agency);
        return new ConsentRow
        {
            Id = id,
            CaseReference = one.Reference,
            AgencyId = agency,
            State = asked.State,
            Categories = CategoryCodes.Read(asked.Categories),
            Purposes = ConsentTerms.PurposesOf(asked.Purposes),
            From = now,
            To = asked is { State: ConsentState.Given, Until: { } until } ? ConsentTerms.EndOf(until, clock.LocalTimeZone) : null,
            ToldRightToWithdraw = asked.ToldSheCanChangeHerMind,
            ToldServiceImpact = asked.ToldTheImpact,
            RecordedBy = worker,
            RecordedAt = now,
            SaidAt = asked.SaidAt?.ToUniversalTime(),
            How = asked.How,
            For = asked.For,
            EvidenceHash = asked.EvidenceHash,
            SealedDetails = ConsentWords.Seal(
                cabinet.Keys, id, ("said", asked.Said), ("toldIn", asked.ToldIn), ("capacity", asked.Capacity), ("safeToContact", asked.SafeToContact)),
        };
    }

    private static AgencyConsent NowFor(string agency, string name, List<ConsentRow> rows, ConsentHistory history, DateTimeOffset now)
    {
        var standing = history.For(agency, PersonalDataCategories.None, ConsentNeed.Required, now);
        var covered = Enum.GetValues<PersonalDataCategories>().Where(one => one != PersonalDataCategories.None
            && history.For(agency, one, ConsentNeed.Required, now).Consent == Consent.Given).Aggregate(PersonalDataCategories.None, (all, one) => all | one);
        var until = standing.Consent != Consent.Given ? null : rows.Where(row => row.AgencyId == agency && row.State == ConsentState.Given && row.To >= now).Max(row => row.To);
        return new AgencyConsent(agency, name, standing.Consent, CategoryCodes.Of(covered), until, standing.Changed);
    }

    private ConsentFact Tell(ConsentRow row, Dictionary<string, string> names) => new(
        row.Id, row.State, row.AgencyId, row.AgencyId is { } agency ? names.GetValueOrDefault(agency, agency) : null,
        CategoryCodes.Of(row.Categories), CategoryCodes.Of(row.CategoriesExcluded), [.. row.Purposes],
        row.From, row.To, row.WithdrawnAt, row.ToldRightToWithdraw, row.ToldServiceImpact, row.RecordedAt, row.RecordedBy, row.SaidAt,
        row.How, row.For, row.Ends, ConsentWords.Open(cabinet.Keys, row.Id, row.SealedDetails));
}
