using System.Collections.Immutable;

namespace OutlookGuard.Policy.Consents;

/// <summary>Which agencies must be told that she changed her mind, and which must not.</summary>
/// <param name="Told">Agencies that hold something of hers or are about to, by id, sorted: each is sent a notice.</param>
/// <param name="OnlyNamed">Agencies that she once agreed to and that never received anything, by id, sorted: telling them would disclose that she is a client.</param>
/// <remarks>Source: requirements, GUIDE-21; the guide, "your agency should immediately inform all other agencies who are, or may be, affected".</remarks>
public sealed record AffectedAgencies(ImmutableArray<string> Told, ImmutableArray<string> OnlyNamed)
{
    /// <summary>Works them out for one change.</summary>
    /// <param name="concerned">The agency that the change is about, by id; null when it is about all of them.</param>
    /// <param name="received">Every agency with a disclosure on her file, of any channel and any age, whatever became of its agreement.</param>
    /// <param name="pending">Every agency with a send or a release still waiting.</param>
    /// <param name="named">Every agency that a consent of hers names.</param>
    /// <returns>Each agency in at most one of the two lists.</returns>
    public static AffectedAgencies Of(string? concerned, IEnumerable<string> received, IEnumerable<string> pending, IEnumerable<string> named)
    {
        var told = received.Concat(pending).Where(agency => concerned is null || agency == concerned).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        return new AffectedAgencies(
            told,
            [.. named.Where(agency => concerned is null || agency == concerned).Except(told, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
