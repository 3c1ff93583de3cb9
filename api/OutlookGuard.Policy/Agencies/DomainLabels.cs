namespace OutlookGuard.Policy.Agencies;

/// <summary>Compares domains on whole labels.</summary>
internal static class DomainLabels
{
    /// <summary>Whether one domain is another or lies below it.</summary>
    /// <param name="domain">The domain asked about, in machine form.</param>
    /// <param name="above">The domain it may belong to, in machine form.</param>
    /// <returns>True only where a label begins: <c>xpolice.example</c> is not below <c>police.example</c>.</returns>
    public static bool IsAtOrBelow(string domain, string above) =>
        domain.EndsWith(above, StringComparison.Ordinal)
        && (domain.Length == above.Length || domain[domain.Length - above.Length - 1] == '.');

    /// <summary>The domain itself, then each domain above it that still has two labels, nearest first.</summary>
    /// <param name="domain">A domain in any form.</param>
    public static IEnumerable<string> Upwards(string domain)
    {
        for (var rest = domain; rest.Contains('.', StringComparison.Ordinal); rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
            yield return rest;
    }
}
