namespace OutlookGuard.Api.Http;

/// <summary>The moment that is recorded.</summary>
internal static class Moments
{
    /// <summary>Now, UTC, in whole milliseconds: what every database keeps, so that what is read back is what was written.</summary>
    public static DateTimeOffset Now(this TimeProvider clock) => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>Today, as the organisation's clocks show it.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone).DateTime);
}
