using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Cases;

/// <summary>Changes cases themselves: their team, their seal, their standing decision.</summary>
internal sealed class CaseRegister(GuardDb db, RegisterSeal seal, AuditTrail audit, TimeProvider clock)
{
    /// <returns>False when the reference is taken.</returns>
    public async Task<bool> OpenAsync(CaseRequest asked, Caller caller, CancellationToken stop)
    {
        CheckTeam(asked.Sealed, Normal(asked.Team), caller);
        if (await db.Set<CaseRow>().AnyAsync(row => row.Reference == asked.Reference, stop))
            return false;
        await PutAsync(asked.Reference, asked.Sealed, Normal(asked.Team), CasePresence.New, caller.Id, stop);
        return true;
    }

    public Task SetTeamAsync(CaseRow one, CaseTeamRequest asked, Caller caller, CancellationToken stop)
    {
        var team = Normal(asked.Team);
        CheckTeam(asked.Sealed, team, caller);
        return PutAsync(one.Reference, asked.Sealed, team, CasePresence.Known, caller.Id, stop);
    }

    /// <summary>Opens a case, or says who may know of one.</summary>
    public async Task PutAsync(string reference, bool isSealed, List<string> team, CasePresence presence, Guid person, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, reference, stop);
        var version = await change.RegisterAsync(RegisterPart.Directory, stop);
        if (presence == CasePresence.New)
        {
            db.Add(new CaseRow { Reference = reference, Sealed = isSealed, Team = team, Version = 1 });
            CaseForms.Add(db, reference, RegisterForms.OfReference(seal.Key, reference), version);
        }
        else
        {
            await db.Set<CaseRow>().Where(row => row.Reference == reference).ExecuteUpdateAsync(row => row.SetProperty(it => it.Sealed, isSealed).SetProperty(it => it.Team, team), stop);
        }

        Tell(presence == CasePresence.New ? "case-opened" : "case-team-set", reference, person, new { @sealed = isSealed, team = team.Count });
        await change.CommitAsync(stop);
    }

    /// <param name="asked">The decision, or null to end it.</param>
    public async Task SetStandingAsync(CaseRow one, StandingRequest? asked, Caller caller, CancellationToken stop)
    {
        var now = clock.Now();
        if (asked is not null && asked.Review < clock.Today())
            throw BadInput.In("review", "Must be a day from today on.");
        var basis = asked is null ? OverrideBasis.None : asked.Basis == StandingBasis.Vital ? OverrideBasis.VitalInterests : OverrideBasis.PublicInterest;
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        await db.Set<CaseRow>().Where(row => row.Reference == one.Reference).ExecuteUpdateAsync(
            row => row.SetProperty(it => it.StandingBasis, basis).SetProperty(it => it.StandingReview, asked == null ? null : asked.Review)
                .SetProperty(it => it.StandingAssessor, asked == null ? null : asked.Assessor).SetProperty(it => it.StandingRecorded, asked == null ? null : now), stop);
        await change.RegisterAsync(RegisterPart.Directory, stop);
        Tell(asked is null ? "standing-decision-ended" : "standing-decision", one.Reference, caller.Id, new { basis = basis.Code(), review = asked?.Review });
        await change.CommitAsync(stop);
    }

    public async Task SetAgencyReferenceAsync(CaseRow one, string agency, string reference, Caller caller, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        if (await db.Set<AgencyReferenceRow>().SingleOrDefaultAsync(row => row.CaseReference == one.Reference && row.AgencyId == agency, stop) is { } known)
            known.Reference = reference;
        else
            db.Add(new AgencyReferenceRow { CaseReference = one.Reference, AgencyId = agency, Reference = reference });
        Tell("agency-reference", one.Reference, caller.Id, new { agency });
        await change.CommitAsync(stop);
    }

    public static List<string> Normal(IEnumerable<string> team) => [.. team.Select(address => address.Trim().ToLowerInvariant()).Where(address => address.Length > 0).Distinct()];

    // Who seals a case without being on its team would lose it, and so would everybody else.
    private static void CheckTeam(bool isSealed, List<string> team, Caller caller)
    {
        if (isSealed && !team.Exists(caller.Owns))
            throw BadInput.In("team", "Must name you: a sealed case is only there for its team.");
    }

    private void Tell<T>(string action, string reference, Guid person, T detail) =>
        audit.Append(new AuditEntry(action, person, CaseRow.SubjectOf(reference)) { Detail = StrictJson.Text(new { @case = reference, detail }) });
}

/// <summary>Whether there is such a case.</summary>
internal enum CasePresence
{
    Known = 0,
    New,
}
