using System.Collections.Immutable;

namespace OutlookGuard.Policy.Consents;

/// <summary>One thing a survivor said about sharing, as it was recorded. Entries are appended, never changed.</summary>
/// <remarks>Source: practice 2.3; the guide, "What if a service user gives me their consent … but then withdraws it?".</remarks>
public sealed record ConsentEntry
{
    /// <summary>What she said.</summary>
    public required ConsentState State { get; init; }

    /// <summary>The agencies it is about, by id. Empty means every agency, except that nobody agrees to every agency: an empty <see cref="ConsentState.Given"/> covers none.</summary>
    public ImmutableArray<string> Agencies { get; init; } = [];

    /// <summary>What she agreed to share (<see cref="ConsentState.Given"/>), or what sharing was narrowed to (<see cref="ConsentState.Restricted"/>, when not empty).</summary>
    public PersonalDataCategories Categories { get; init; }

    /// <summary>What for, in the register's words; empty when nobody wrote it down.</summary>
    public ImmutableArray<string> Purposes { get; init; } = [];

    /// <summary>From this moment on, inclusive.</summary>
    public DateTimeOffset From { get; init; }

    /// <summary>Up to this moment, inclusive; null for no end.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>When she took it back, inclusive; null when she did not.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Agencies she ruled out, by id.</summary>
    public ImmutableArray<string> AgenciesExcluded { get; init; } = [];

    /// <summary>Kinds of information she ruled out for <see cref="Agencies"/>, or for everybody when that is empty.</summary>
    public PersonalDataCategories CategoriesExcluded { get; init; }
}

/// <summary>What an entry says. Zero is the strictest.</summary>
public enum ConsentState
{
    /// <summary>She took her agreement back.</summary>
    Withdrawn = 0,

    /// <summary>She said no.</summary>
    Refused,

    /// <summary>She narrowed what may be shared, or with whom.</summary>
    Restricted,

    /// <summary>It was marked as over.</summary>
    Expired,

    /// <summary>She agreed.</summary>
    Given,
}
