namespace OutlookGuard.Policy.Agencies;

/// <summary>A complete mail address in one form, whatever way it was typed.</summary>
/// <remarks>Made by <see cref="AddressReading.Of"/> only.</remarks>
public sealed record EmailAddress
{
    internal EmailAddress(string local, DomainName domain, AddressOddities oddities)
    {
        Local = local;
        Domain = domain.Ascii;
        ShownDomain = domain.Shown;
        Oddities = oddities | domain.Oddities;
    }

    /// <summary>The part before the @: lower case, without quotes, tags kept. 1 to 64 UTF-16 code units.</summary>
    public string Local { get; }

    /// <summary>The part after the @ as machines write it: lower case, international labels as <c>xn--</c>, no dot at the end. At most 253 characters.</summary>
    public string Domain { get; }

    /// <summary>The same domain as people read it, international letters and all.</summary>
    public string ShownDomain { get; }

    /// <summary>What had to be mended to read it.</summary>
    public AddressOddities Oddities { get; }

    /// <summary>Whether it was typed as it is; only then may a register vouch for it.</summary>
    public bool IsPlain => Oddities == AddressOddities.None;

    /// <summary>The whole address, by which two of them are the same.</summary>
    public string Canonical => $"{Local}@{Domain}";

    /// <inheritdoc/>
    public override string ToString() => Canonical;
}

/// <summary>What had to be mended to read an address. Mending serves the stops only: an address with any of these is never let through as known.</summary>
[Flags]
public enum AddressOddities
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Characters that do not show (zero-width, text direction, soft hyphen, tag and control characters) were taken out.</summary>
    HiddenCharacters = 1,

    /// <summary>A space inside it was taken out.</summary>
    SpaceInside = 2,

    /// <summary>Letters were changed to their ordinary form (full-width, mathematical, ligatures, unusual dots).</summary>
    ChangedLetters = 4,

    /// <summary>A dot at the end was taken off.</summary>
    TrailingDot = 8,

    /// <summary>A remark in brackets was taken out.</summary>
    Comment = 16,

    /// <summary>It names a second address inside it (<c>a%b@c</c>, <c>b!a@c</c>, a route, a quoted @).</summary>
    Routed = 32,
}
