using System.Collections.Immutable;
using OutlookGuard.Api.Agencies;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Registers;
using OutlookGuard.Policy.Agencies;
using OutlookGuard.Policy.Agreements;

namespace OutlookGuard.Api.Partners;

/// <summary>The register of agencies as a list to search. It reads the state that decisions read, so that it can never tell another story.</summary>
internal static class AgencyList
{
    /// <summary>The most agencies on one page.</summary>
    public const int MostOnAPage = 200;

    /// <summary>The state of an agency without an agreement.</summary>
    public const string NoAgreement = "none";

    /// <summary>One page of the agencies that fit.</summary>
    /// <param name="register">The state of the registers.</param>
    /// <param name="search">Words that its name, id, a domain or an address holds; each of them.</param>
    /// <param name="state">A state's code, or null for all.</param>
    /// <param name="order">By name, or by the last day.</param>
    /// <param name="window">Which of them.</param>
    /// <param name="today">The day, in the organisation's calendar.</param>
    public static AgencyPage Page(RegisterSnapshot register, string? search, string? state, AgencyOrder order, (int Skip, int Take) window, DateOnly today)
    {
        var words = (search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = register.Agencies.Values.Where(row => Array.TrueForAll(words, word => Holds(row, word)))
            .Select(row => AgencySummary.Of(row, register.Agreements.GetValueOrDefault(row.Id), today)).ToList();
        var fitting = state is null ? found : found.Where(summary => summary.State == state);
        var sorted = order == AgencyOrder.End
            ? fitting.OrderBy(summary => summary.EndInclusive ?? DateOnly.MaxValue).ThenBy(summary => summary.Name, StringComparer.OrdinalIgnoreCase)
            : fitting.OrderBy(summary => summary.Name, StringComparer.OrdinalIgnoreCase);
        var all = sorted.ThenBy(summary => summary.Id, StringComparer.Ordinal).ToList();
        return new AgencyPage(
            all.Count,
            new SortedDictionary<string, int>(found.CountBy(summary => summary.State).ToDictionary(), StringComparer.Ordinal),
            [.. all.Skip(window.Skip).Take(window.Take)]);
    }

    /// <summary>The terms of an agreement as decisions read them.</summary>
    public static AgreementTerms Terms(AgreementRow row) =>
        new(RegisterCodes.Agreement(row.State), row.Start ?? DateOnly.MinValue, row.EndInclusive ?? DateOnly.MinValue);

    private static bool Holds(AgencyRow row, string word) =>
        row.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || row.Id.Contains(word, StringComparison.OrdinalIgnoreCase)
        || row.Domains.Exists(domain => domain.Contains(word, StringComparison.OrdinalIgnoreCase))
        || row.Addresses.Exists(address => address.Contains(word, StringComparison.OrdinalIgnoreCase))
        || (row.PointOfContact ?? "").Contains(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>In which order.</summary>
internal enum AgencyOrder
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By the last day of the agreement, the nearest first.</summary>
    End,
}

/// <summary>One page of agencies.</summary>
/// <param name="Total">How many fit.</param>
/// <param name="States">How many fit the search in each state, whatever state was asked for.</param>
/// <param name="Agencies">Those of this page.</param>
internal sealed record AgencyPage(int Total, SortedDictionary<string, int> States, ImmutableArray<AgencySummary> Agencies);

/// <summary>An agency in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">The state of its agreement today: a state's code, or <c>none</c>.</param>
/// <param name="Start">The first day.</param>
/// <param name="EndInclusive">The last day, inclusive.</param>
/// <param name="DaysLeft">How many days are left of an agreement that is expiring; absent otherwise.</param>
/// <param name="Domains">Its domains.</param>
/// <param name="PointOfContact">Whom notices go to.</param>
internal sealed record AgencySummary(
    string Id, string Name, string State, DateOnly? Start, DateOnly? EndInclusive, int? DaysLeft, ImmutableArray<string> Domains, string? PointOfContact)
{
    public static AgencySummary Of(AgencyRow row, AgreementRow? agreement, DateOnly today)
    {
        var terms = agreement is null ? null : AgencyList.Terms(agreement);
        return new AgencySummary(
            row.Id,
            row.Name,
            terms is null ? AgencyList.NoAgreement : AgreementPhase.On(terms, today).Code(),
            agreement?.Start,
            agreement?.EndInclusive,
            terms is null ? null : AgreementReminder.Due(terms, today)?.DaysLeft,
            [.. row.Domains],
            row.PointOfContact);
    }
}
