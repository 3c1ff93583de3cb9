using OutlookGuard.Api.Disclosures;

namespace OutlookGuard.Api.Declarations;

/// <summary>Every cap of a declaration.</summary>
internal static class DeclarationLimits
{
    /// <summary>How long an answer counts. Chosen: a draft is finished the same day, or asked about again.</summary>
    public static readonly TimeSpan Holds = AnswerSweep.Kept;

    /// <summary>The most agencies that one declaration says she agreed to. Chosen: far more than one mail goes to.</summary>
    public const int Agreed = 20;

    /// <summary>How many rules can be answered by a reason or a checklist.</summary>
    public const int Confirmed = 9;

    /// <summary>The most purposes of one agreement of hers.</summary>
    public const int Purposes = 10;

    /// <summary>The furthest end of what she agreed, in years. Chosen: ten times the usual six months; what never ends is no end.</summary>
    public const int YearsAgreed = 5;

    /// <summary>How far a client's clock may run ahead.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
}
