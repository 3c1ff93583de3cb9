using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Teams;
using OutlookGuard.Policy.Agreements;

namespace OutlookGuard.Api.Proposals;

/// <summary>A change to propose: exactly one of the three.</summary>
internal sealed record ProposalRequest
{
    /// <summary>An agency with its agreement, as it shall stand.</summary>
    public AgencyDocument? Agency { get; init; }

    /// <summary>A team and its mode, as they shall stand.</summary>
    public TeamDocument? Team { get; init; }

    /// <summary>Our own organisation, as it shall stand.</summary>
    public OrganisationDocument? Organisation { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(ProposalLimits.NoteCharacters)]
    public string? Note { get; init; }
}

/// <summary>A decision.</summary>
internal sealed record DecisionRequest
{
    /// <summary>Why.</summary>
    [MaxLength(ProposalLimits.NoteCharacters)]
    public string? Note { get; init; }
}

/// <summary>The caps of proposals.</summary>
internal static class ProposalLimits
{
    /// <summary>The most characters of a note. Chosen: a page.</summary>
    public const int NoteCharacters = 2_000;

    /// <summary>The most proposals on one page.</summary>
    public const int PageSize = 200;
}

/// <summary>A proposal and what became of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it changes.</param>
/// <param name="Subject">The agency's or team's id.</param>
/// <param name="Name">The agency's, team's or organisation's name.</param>
/// <param name="ProposedBy">Who proposed it.</param>
/// <param name="ProposedByName">Their name.</param>
/// <param name="ProposedAt">When, UTC.</param>
/// <param name="Note">Why.</param>
/// <param name="Batch">The import it came with; absent for one by itself.</param>
/// <param name="Changes">What differs, field by field.</param>
/// <param name="Warnings">What to look at twice, each as <c>field: sentence</c>.</param>
/// <param name="Decision">What became of it; absent while it waits.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedByName">Their name.</param>
/// <param name="DecidedAt">When, UTC.</param>
/// <param name="DecisionNote">Why.</param>
/// <param name="RegisterVersion">The version of the registers that it made: decisions tell the version that they rest on.</param>
internal sealed record ProposalAnswer(
    Guid Id,
    ProposalKind Kind,
    string Subject,
    string Name,
    Guid ProposedBy,
    string ProposedByName,
    DateTimeOffset ProposedAt,
    string? Note,
    Guid? Batch,
    ImmutableArray<FieldChange> Changes,
    ImmutableArray<string> Warnings,
    ProposalDecision? Decision,
    Guid? DecidedBy,
    string? DecidedByName,
    DateTimeOffset? DecidedAt,
    string? DecisionNote,
    long? RegisterVersion)
{
    public static ProposalAnswer From(ProposalRow row, ProposalDecisionRow? decision) => new(
        row.Id,
        ProposalCodes.Read<ProposalKind>(row.Kind),
        row.Subject,
        NameIn(row.After) ?? row.Subject,
        row.ProposedBy,
        row.ProposedByName,
        row.ProposedAt,
        row.Note,
        row.Batch,
        DocumentDiff.Between(row.Before, row.After),
        [.. row.Warnings],
        decision is null ? null : ProposalCodes.Read<ProposalDecision>(decision.Decision),
        decision?.DecidedBy,
        decision?.DecidedByName,
        decision?.DecidedAt,
        decision?.Note,
        decision?.RegisterVersion);

    private static string? NameIn(string document)
    {
        using var json = System.Text.Json.JsonDocument.Parse(document);
        return json.RootElement.TryGetProperty("name", out var name) ? name.GetString() : null;
    }
}

/// <summary>One page of proposals.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Proposals">Those of this page, newest first.</param>
internal sealed record ProposalPage(int Total, ImmutableArray<ProposalAnswer> Proposals);

/// <summary>What became of an import's proposals.</summary>
/// <param name="Done">How many were decided now.</param>
/// <param name="Left">Those that were not, each with the code why.</param>
internal sealed record BatchAnswer(int Done, ImmutableArray<LeftOver> Left);

/// <summary>A proposal of an import that was not decided.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Why">Why not.</param>
internal sealed record LeftOver(Guid Id, DeskWord Why);
