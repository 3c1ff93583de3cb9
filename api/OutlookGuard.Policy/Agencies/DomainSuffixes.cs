using System.Collections.Frozen;

namespace OutlookGuard.Policy.Agencies;

/// <summary>The endings under which many organisations have their domains.</summary>
internal sealed class DomainSuffixes
{
    /// <summary>Endings of two labels; facts of the registries, the United Kingdom first.</summary>
    private static readonly FrozenSet<string> Registries = new[]
    {
        "co.uk", "org.uk", "gov.uk", "ac.uk", "sch.uk", "nhs.uk", "police.uk", "ltd.uk", "plc.uk", "me.uk", "net.uk", "mod.uk", "judiciary.uk", "parliament.uk",
        "gov.wales", "gov.scot", "llyw.cymru", "gov.ie", "co.im", "org.im", "co.je", "co.gg", "com.au", "org.au", "co.nz", "org.nz", "co.za", "org.za", "com.br",
        "co.jp", "co.in", "org.in", "com.tr", "org.tr", "com.pl", "org.pl", "gov.pl",
    }.ToFrozenSet();

    private readonly FrozenSet<string> publicBodies;

    /// <param name="publicBodySuffixes">Endings that only public bodies get; what is not a domain is left out.</param>
    public DomainSuffixes(IEnumerable<string> publicBodySuffixes) =>
        publicBodies = publicBodySuffixes.Select(suffix => DomainName.Read(suffix.Trim().TrimStart('.'), out _)?.Ascii).OfType<string>().ToFrozenSet();

    /// <summary>Whether a domain is a public body's: a listed ending or anything below one.</summary>
    /// <param name="ascii">A domain in machine form.</param>
    public bool IsPublicBody(string ascii) => DomainLabels.Upwards(ascii).Any(publicBodies.Contains);

    /// <summary>Whether nobody in particular owns the domain: it is an ending, or one lies below it.</summary>
    /// <param name="ascii">A domain in machine form.</param>
    public bool IsEverybodys(string ascii) =>
        Registries.Contains(ascii) || publicBodies.Any(suffix => DomainLabels.IsAtOrBelow(suffix, ascii)) || FreemailProviders.Includes(ascii);

    /// <summary>How many characters of a domain are its owner's name: what stands before the longest known ending.</summary>
    /// <param name="ascii">A domain in machine form.</param>
    /// <returns>The count without the dot; 0 when the whole domain is an ending.</returns>
    public int NameLength(string ascii)
    {
        var ending = DomainLabels.Upwards(ascii).FirstOrDefault(rest => publicBodies.Contains(rest) || Registries.Contains(rest));
        var length = ending?.Length ?? ascii.Length - ascii.LastIndexOf('.') - 1;
        return Math.Max(0, ascii.Length - length - 1);
    }
}
