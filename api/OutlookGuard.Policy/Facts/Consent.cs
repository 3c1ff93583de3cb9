namespace OutlookGuard.Policy;

/// <summary>What the register holds of her agreement for one agency, worst first.</summary>
public enum Consent
{
    /// <summary>She agreed, and took it back.</summary>
    Withdrawn = 0,

    /// <summary>She said no.</summary>
    Refused,

    /// <summary>She ruled this agency out, or a category found is outside what she agreed to for it.</summary>
    Restricted,

    /// <summary>No case was chosen and none matched.</summary>
    NoCase,

    /// <summary>She agreed, for a time that is over.</summary>
    Expired,

    /// <summary>Nobody asked her about this agency.</summary>
    NotRecorded,

    /// <summary>The agreement says consent is not needed. It is not <see cref="Given"/>.</summary>
    NotRequired,

    /// <summary>She agreed to exactly this.</summary>
    Given,
}

/// <summary>The written form of consent states, as in the command-line contract.</summary>
public static class ConsentCodes
{
    private static readonly CodeTable<Consent> Table = new(
        (Consent.Withdrawn, "withdrawn"),
        (Consent.Refused, "refused"),
        (Consent.Restricted, "restricted"),
        (Consent.NoCase, "no_case"),
        (Consent.Expired, "expired"),
        (Consent.NotRecorded, "not_recorded"),
        (Consent.NotRequired, "not_required"),
        (Consent.Given, "given"));

    /// <summary>The code.</summary>
    /// <param name="consent">A defined value.</param>
    /// <returns>Lower-case ASCII letters and underscores.</returns>
    public static string Code(this Consent consent) => Table.Code(consent);

    /// <summary>Reads a code.</summary>
    /// <param name="code">Matched exactly, in lower case.</param>
    /// <param name="consent">The value; the most cautious one where the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out Consent consent) => Table.TryParse(code, out consent);
}
