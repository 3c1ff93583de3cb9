namespace OutlookGuard.Policy.Tests.Laws;

/// <summary>How much an outcome lets leave, said by name: the laws must not move when somebody reorders the enumeration.</summary>
internal static class Strictness
{
    public static bool IsLooserThan(this Outcome one, Outcome other) => Of(one) < Of(other);

    public static bool IsHeldOrStopped(this Outcome outcome) => outcome is Outcome.HardBlock or Outcome.BlockRelease;

    private static int Of(Outcome outcome) => outcome switch
    {
        Outcome.Allow => 1,
        Outcome.AllowMark => 2,
        Outcome.AllowEncryptMark => 3,
        Outcome.Justify => 4,
        Outcome.BlockRelease => 5,
        Outcome.HardBlock => 6,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
