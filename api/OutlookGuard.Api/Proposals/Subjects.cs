using System.Text;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Teams;

namespace OutlookGuard.Api.Proposals;

/// <summary>An agency with its agreement.</summary>
internal sealed class AgencySubject : IProposalSubject
{
    public ProposalKind Kind => ProposalKind.Agency;

    public async Task<StandingSubject> StandingAsync(GuardDb db, string subject, CancellationToken stop) =>
        await AgencyChange.FindAsync(db, subject, stop) is { } standing
            ? new StandingSubject(AgencyRecord.Written(standing.Document), standing.Version)
            : new StandingSubject(null, 0);

    public SubjectFindings Check(string document, RegisterSnapshot register, DateOnly today)
    {
        var found = AgencyRules.Check(Documents.Read<AgencyDocument>(document), Known.In(register), today);
        return new SubjectFindings(found.Faults, found.Warnings);
    }

    public async Task ApplyAsync(GuardDb db, string document, CancellationToken stop)
    {
        var after = Documents.Read<AgencyDocument>(document);
        await AgencyChange.WriteAsync(db, await AgencyChange.FindAsync(db, after.Id, stop), after, after.Agreement?.EndInclusive, stop);
    }
}

/// <summary>A team and its mode.</summary>
internal sealed class TeamSubject : IProposalSubject
{
    public ProposalKind Kind => ProposalKind.Team;

    public async Task<StandingSubject> StandingAsync(GuardDb db, string subject, CancellationToken stop) =>
        await TeamModes.FindAsync(db, subject, stop) is { } standing
            ? new StandingSubject(Documents.Write(standing.Document), standing.Version)
            : new StandingSubject(null, 0);

    public SubjectFindings Check(string document, RegisterSnapshot register, DateOnly today) =>
        new([.. TeamRules.Faults(Documents.Read<TeamDocument>(document), register.Directory, today)], []);

    public Task ApplyAsync(GuardDb db, string document, CancellationToken stop) =>
        TeamModes.WriteAsync(db, Documents.Read<TeamDocument>(document), stop);
}

/// <summary>Our own organisation. Its version is counted by its proposals: every change of any register moves the register's own.</summary>
internal sealed class OrganisationSubject : IProposalSubject
{
    public ProposalKind Kind => ProposalKind.Organisation;

    public async Task<StandingSubject> StandingAsync(GuardDb db, string subject, CancellationToken stop)
    {
        var row = await db.Set<OrganisationRow>().AsNoTracking().SingleOrDefaultAsync(stop);
        var changes = await db.Set<ProposalDecisionRow>().CountAsync(
            decision => decision.Kind == Proposed && decision.Decision == Approved, stop);
        return new StandingSubject(row is null ? null : Documents.Write(OrganisationDocument.Of(row)), changes);
    }

    public SubjectFindings Check(string document, RegisterSnapshot register, DateOnly today) =>
        new([.. OrganisationRules.Faults(Documents.Read<OrganisationDocument>(document))], []);

    public async Task ApplyAsync(GuardDb db, string document, CancellationToken stop)
    {
        var standing = await db.Set<OrganisationRow>().SingleAsync(stop);
        db.Entry(standing).CurrentValues.SetValues(Documents.Read<OrganisationDocument>(document).ToRow(standing.RegisterVersion, standing.DirectoryVersion));
    }

    private static readonly string Proposed = ProposalCodes.Code(ProposalKind.Organisation);
    private static readonly string Approved = ProposalCodes.Code(Policy.Agreements.ProposalDecision.Approved);
}

/// <summary>Documents as proposals keep them.</summary>
internal static class Documents
{
    public static T Read<T>(string document) => StrictJson.Read<T>(Encoding.UTF8.GetBytes(document));

    public static string Write<T>(T document) => Encoding.UTF8.GetString(StrictJson.Write(document));
}

/// <summary>Who holds which domain and address in one state of the registers. Worked out once for each.</summary>
internal static class Known
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<RegisterSnapshot, KnownAgencies> Agencies = [];

    public static KnownAgencies In(RegisterSnapshot register) =>
        Agencies.GetValue(register, one => new KnownAgencies(one.Directory, one.Agencies.Values));
}
