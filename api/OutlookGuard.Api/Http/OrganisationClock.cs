namespace OutlookGuard.Api.Http;

/// <summary>The machine's clock, read in the organisation's time zone.</summary>
internal sealed class OrganisationClock(TimeZoneInfo zone) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => zone;
}
