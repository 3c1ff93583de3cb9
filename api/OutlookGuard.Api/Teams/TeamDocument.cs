using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using OutlookGuard.Api.Http;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Teams;

/// <summary>A team and its mode, as people propose and see it.</summary>
internal sealed record TeamDocument
{
    /// <summary>Its short name, which never changes.</summary>
    [MaxLength(TeamRules.IdCharacters), RegularExpression(TeamRules.Id)]
    public required string Id { get; init; }

    /// <summary>Its name as people say it.</summary>
    [MaxLength(TeamRules.LineCharacters), SingleLine]
    public required string Name { get; init; }

    /// <summary>The addresses of its people and its shared mailboxes.</summary>
    [MaxLength(TeamRules.Members)]
    public required ImmutableArray<string> Members { get; init; }

    /// <summary>Its mode between the two days.</summary>
    public required RolloutMode Mode { get; init; }

    /// <summary>The first day of the mode; absent for enforce.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the mode, inclusive: after it every rule counts again. Absent for enforce.</summary>
    public DateOnly? UntilInclusive { get; init; }
}

/// <summary>What a team must keep.</summary>
internal static class TeamRules
{
    public const int IdCharacters = 64;
    public const string Id = "^[a-z0-9][a-z0-9_-]*$";
    public const int LineCharacters = 200; // chosen: longer than any name
    public const int Members = 500; // chosen: a whole service

    public static IEnumerable<FieldFault> Faults(TeamDocument document, RecipientDirectory directory, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(document.Name))
            yield return new FieldFault("name", "Must not be empty.");
        foreach (var (index, member) in document.Members.Index())
        {
            if (AddressReading.Of(member) is not AddressReading.Complete { Address: { IsPlain: true } read } || directory.Look(read.Domain).Kind != DomainKind.Own)
                yield return new FieldFault($"members[{index}]", "Is not an address of one of us.");
        }

        if (document.Mode == RolloutMode.Enforce)
            yield break;
        if (document.From is null)
            yield return new FieldFault("from", "Is missing: a softer mode needs its first day.");
        if (document.UntilInclusive is null)
            yield return new FieldFault("untilInclusive", "Is missing: a softer mode ends by itself.");
        if (document is not { From: { } from, UntilInclusive: { } until })
            yield break;
        if (until < from || until < today)
            yield return new FieldFault("untilInclusive", "Lies before the first day, or has passed.");
        else if (until.DayNumber - from.DayNumber >= Rollout.LongestDays)
            yield return new FieldFault("untilInclusive", $"Lies more than {Rollout.LongestDays} days after the first day.");
    }
}
