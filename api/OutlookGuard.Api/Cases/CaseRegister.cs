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
        await using var change = await CaseChange.BeginAsync(db, asked.Reference, stop);
        var version = await change.RegisterAsync(RegisterPart.Directory, stop);
        db.Add(new CaseRow { Reference = asked.Reference, Sealed = asked.Sealed, Team = Normal(asked.Team), Version = 1 });
        CaseForms.Add(db, asked.Reference, RegisterForms.OfReference(seal.Key, asked.Reference), version);
        Tell("case-opened", asked.Reference, caller, new { @sealed = asked.Sealed, team = asked.Team.Length });
        await change.CommitAsync(stop);
        return true;
    }

    public async Task SetTeamAsync(CaseRow one, CaseTeamRequest asked, Caller caller, CancellationToken stop)
    {
        var team = Normal(asked.Team);
        CheckTeam(asked.Sealed, team, caller);
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        await change.RegisterAsync(RegisterPart.Directory, stop);
        await db.Set<CaseRow>().Where(row => row.Reference == one.Reference).ExecuteUpdateAsync(row => row.SetProperty(it => it.Sealed, asked.Sealed).SetProperty(it => it.Team, team), stop);
        Tell(asked.Sealed ? "case-sealed" : "case-unsealed", one.Reference, caller, new { team = team.Count });
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
        Tell(asked is null ? "standing-decision-ended" : "standing-decision", one.Reference, caller, new { basis = basis.Code(), review = asked?.Review });
        await change.CommitAsync(stop);
    }

    public async Task SetAgencyReferenceAsync(CaseRow one, string agency, string reference, Caller caller, CancellationToken stop)
    {
        await using var change = await CaseChange.BeginAsync(db, one.Reference, stop);
        if (await db.Set<AgencyReferenceRow>().SingleOrDefaultAsync(row => row.CaseReference == one.Reference && row.AgencyId == agency, stop) is { } known)
            known.Reference = reference;
        else
            db.Add(new AgencyReferenceRow { CaseReference = one.Reference, AgencyId = agency, Reference = reference });
        Tell("agency-reference", one.Reference, caller, new { agency });
        await change.CommitAsync(stop);
    }

    public static List<string> Normal(IEnumerable<string> team) => [.. team.Select(address => address.Trim().ToLowerInvariant()).Where(address => address.Length > 0).Distinct()];

    // Who seals a case without being on its team would lose it, and so would everybody else.
    private static void CheckTeam(bool isSealed, List<string> team, Caller caller)
    {
        if (isSealed && !team.Exists(caller.Owns))
            throw BadInput.In("team", "Must name you: a sealed case is only there for its team.");
    }

    private void Tell<T>(string action, string reference, Caller caller, T detail) =>
        audit.Append(new AuditEntry(action, caller.Id, CaseRow.SubjectOf(reference)) { Detail = StrictJson.Text(new { @case = reference, detail }) });
}
