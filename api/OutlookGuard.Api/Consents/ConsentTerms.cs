using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Consents;

/// <summary>Reads the codes, days and ids of a request about consent, or names the field that is wrong.</summary>
internal static class ConsentTerms
{
    private static readonly ImmutableArray<string> Purposes = ["safety", "marac", "referral", "child_protection", "legal"];

    /// <exception cref="BadInput">A purpose is unknown.</exception>
    public static List<string> PurposesOf(ImmutableArray<string> codes)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (!Purposes.Contains(codes[i]))
                throw BadInput.In($"purposes[{i}]", $"Must be one of: {string.Join(", ", Purposes)}.");
        }

        return [.. codes.Distinct()];
    }

    /// <summary>The last millisecond of a day as the organisation's clocks show it: summer time is theirs to begin and end.</summary>
    public static DateTimeOffset EndOf(DateOnly day, TimeZoneInfo zone)
    {
        var next = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(next))
            next = next.AddMinutes(1);
        return new DateTimeOffset(next, zone.GetUtcOffset(next)).ToUniversalTime().AddMilliseconds(-1);
    }

    /// <summary>An id for one part of a request: asking again gives the same one.</summary>
    public static Guid Derived(Guid request, string part) =>
        new(SHA256.HashData([.. request.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(part)]).AsSpan(0, 16), bigEndian: true);
}
