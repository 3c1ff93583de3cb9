namespace OutlookGuard.Api.Http;

/// <summary>Lets the classic Outlook runtime ask its own host: it sends a preflight even there, with a slash after the origin.</summary>
internal static class OwnOrigin
{
    private static readonly TimeSpan PreflightKept = TimeSpan.FromHours(1); // chosen: a mail must not wait for a second preflight

    public static void AddOwnOrigin(this IServiceCollection services, EdgeOptions edge) => services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
        .SetIsOriginAllowed(origin => edge.PublicOrigin.Length > 0 && string.Equals(origin.TrimEnd('/'), edge.PublicOrigin.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
        .WithMethods(HttpMethods.Get, HttpMethods.Post, HttpMethods.Put, HttpMethods.Delete)
        .WithHeaders("Authorization", "Content-Type", Disclosures.IdempotencyKeys.Header)
        .SetPreflightMaxAge(PreflightKept)));
}
