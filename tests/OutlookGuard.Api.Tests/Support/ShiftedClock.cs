namespace OutlookGuard.Api.Tests.Support;

/// <summary>The machine's clock, moved on as a test says. Tokens are signed and checked by the machine's own.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
