using System.Collections.Immutable;

namespace OutlookGuard.Policy.Consents;

/// <summary>All that one case's survivor has said about sharing, and what it comes to for one agency at one moment.</summary>
/// <remarks>
/// Conclusions are computed, never stored: a withdrawal needs nothing revoked. Among what is in force the worst wins; a later agreement
/// replaces an earlier refusal or withdrawal, because she changed her mind again. When she has withdrawn and nothing she agreed to is left,
/// the withdrawal holds for every agency, named or not. Source: decision table 5.1, consent; requirements, GUIDE-22.
/// </remarks>
public sealed record ConsentHistory(ImmutableArray<ConsentEntry> Entries)
{
    /// <summary>What the history comes to.</summary>
    /// <param name="agency">The agency's id; null for a recipient that belongs to none.</param>
    /// <param name="found">Every category found in the mail.</param>
    /// <param name="need">Whether the agreement asks for consent at all.</param>
    /// <param name="now">The moment of the decision.</param>
    /// <returns>The worst consent in force, the categories that make it so, and when it changed.</returns>
    public ConsentStanding For(string? agency, PersonalDataCategories found, ConsentNeed need, DateTimeOffset now)
    {
        var latestYes = Entries.Where(entry => Agrees(entry, agency, now)).Select(entry => entry.From).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

        var nothingLeft = !Entries.Any(entry => IsYes(entry, now) && !IsTakenBack(entry, now));

        if (Latest(entry => WithdrawnOn(entry) is { } at && at <= now && at >= latestYes && (nothingLeft || Concerns(entry, agency)), WithdrawnOn) is { } withdrawn)
            return new ConsentStanding(Consent.Withdrawn) { Changed = withdrawn };
        if (Latest(entry => entry.State == ConsentState.Refused && Concerns(entry, agency) && entry.From <= now && entry.From >= latestYes, entry => entry.From) is { } refused)
            return new ConsentStanding(Consent.Refused) { Changed = refused };

        return Restriction(agency, found, now) ?? Agreement(agency, found, need, now);
    }

    private ConsentStanding? Restriction(string? agency, PersonalDataCategories found, DateTimeOffset now)
    {
        var inForce = Entries.Where(entry => InForce(entry, now)).ToList();
        if (inForce.Any(entry => (agency is not null && entry.AgenciesExcluded.Contains(agency)) || (Concerns(entry, agency) && RulesOutAll(entry))))
            return new ConsentStanding(Consent.Restricted);

        var ruledOut = inForce.Where(entry => Concerns(entry, agency)).Aggregate(PersonalDataCategories.None, (sum, entry) => sum | entry.CategoriesExcluded);
        foreach (var entry in inForce.Where(entry => entry.State == ConsentState.Restricted && entry.Categories != PersonalDataCategories.None && Concerns(entry, agency)))
            ruledOut |= ~entry.Categories;
        return (found & ruledOut) is var outside && outside != PersonalDataCategories.None
            ? new ConsentStanding(Consent.Restricted) { Outside = outside }
            : null;
    }

    private ConsentStanding Agreement(string? agency, PersonalDataCategories found, ConsentNeed need, DateTimeOffset now)
    {
        var yes = Entries.Where(entry => Agrees(entry, agency, now)).ToList();
        if (yes.Count > 0)
        {
            var outside = found & ~yes.Aggregate(PersonalDataCategories.None, (sum, entry) => sum | entry.Categories);
            return outside == PersonalDataCategories.None
                ? new ConsentStanding(Consent.Given) { Purposes = [.. yes.SelectMany(entry => entry.Purposes).Distinct()] }
                : new ConsentStanding(Consent.Restricted) { Outside = outside };
        }

        if (need == ConsentNeed.NotRequired)
            return new ConsentStanding(Consent.NotRequired);
        return Latest(entry => Names(entry, agency) && IsOver(entry, now), entry => entry.To ?? entry.From) is { } ended
            ? new ConsentStanding(Consent.Expired) { Changed = ended }
            : new ConsentStanding(Consent.NotRecorded);
    }

    private DateTimeOffset? Latest(Func<ConsentEntry, bool> which, Func<ConsentEntry, DateTimeOffset?> when) =>
        Entries.Where(which).Select(when).Max();

    private static bool Agrees(ConsentEntry entry, string? agency, DateTimeOffset now) => Names(entry, agency) && IsYes(entry, now);

    private static bool IsYes(ConsentEntry entry, DateTimeOffset now) =>
        (entry.State == ConsentState.Given || WithdrawnOn(entry) > now) && InForce(entry, now) && !(entry.WithdrawnAt <= now);

    // Facts are appended: what takes an agreement back may stand in an entry of its own.
    private bool IsTakenBack(ConsentEntry yes, DateTimeOffset now) => Entries.Any(entry =>
        WithdrawnOn(entry) is { } at && at <= now && at >= yes.From && (entry.Agencies.IsEmpty || yes.Agencies.All(entry.Agencies.Contains)));

    private static DateTimeOffset? WithdrawnOn(ConsentEntry entry) =>
        entry.WithdrawnAt ?? (entry.State == ConsentState.Withdrawn ? entry.From : null);

    private static bool RulesOutAll(ConsentEntry entry) => entry is
    { State: ConsentState.Restricted, Categories: PersonalDataCategories.None, CategoriesExcluded: PersonalDataCategories.None, AgenciesExcluded.IsEmpty: true };

    private static bool IsOver(ConsentEntry entry, DateTimeOffset now) =>
        (entry.State == ConsentState.Given && entry.To < now) || (entry.State == ConsentState.Expired && entry.From <= now);

    private static bool InForce(ConsentEntry entry, DateTimeOffset now) => entry.From <= now && !(entry.To < now);

    private static bool Names(ConsentEntry entry, string? agency) => agency is not null && entry.Agencies.Contains(agency);

    private static bool Concerns(ConsentEntry entry, string? agency) => entry.Agencies.IsEmpty || Names(entry, agency);
}

/// <summary>What a consent history comes to for one agency.</summary>
/// <param name="Consent">The state that the rules weigh.</param>
public sealed record ConsentStanding(Consent Consent)
{
    /// <summary>The categories found that she did not agree to; none when the whole agency is ruled out.</summary>
    public PersonalDataCategories Outside { get; init; }

    /// <summary>When it changed: withdrawn, refused or ended; null when that does not apply.</summary>
    public DateTimeOffset? Changed { get; init; }

    /// <summary>The purposes she agreed to, when she agreed.</summary>
    public ImmutableArray<string> Purposes { get; init; } = [];
}

/// <summary>Whether an agreement asks for consent. Zero is the cautious answer.</summary>
public enum ConsentNeed
{
    /// <summary>It does.</summary>
    Required = 0,

    /// <summary>It does not, as for MARAC or a processor.</summary>
    NotRequired,
}
