namespace OutlookGuard.Policy.Agencies;

/// <summary>What a domain is to us, before anybody made it an agency's.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Ascii">The domain in machine form; empty when it is none.</param>
/// <param name="Of">For a look-alike the known domain that it resembles, in machine form; otherwise null.</param>
public sealed record DomainStanding(DomainKind Kind, string Ascii, string? Of);

/// <summary>What a domain may be. What must never become a partner's comes first.</summary>
public enum DomainKind
{
    /// <summary>It cannot be read as a domain.</summary>
    NotADomain = 0,

    /// <summary>Our own.</summary>
    Own,

    /// <summary>Anybody may have a personal mailbox there.</summary>
    Freemail,

    /// <summary>An ending under which many organisations have their domains.</summary>
    Ending,

    /// <summary>It resembles a known domain and is not it.</summary>
    Lookalike,

    /// <summary>A partner's, or that of a listed address.</summary>
    Known,

    /// <summary>A public body's.</summary>
    PublicBody,

    /// <summary>None of these.</summary>
    Other,
}
