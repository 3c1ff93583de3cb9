namespace OutlookGuard.Api.Http;

/// <summary>What every answer says to the browser that shows it.</summary>
internal static class SecurityHeaders
{
    // Outlook on the web and the desktop clients show the pages in frames of these hosts. Source: Microsoft 365 URL list, mail.
    private const string OutlookHosts =
        "https://outlook.office.com https://outlook.office365.com https://outlook.live.com https://*.outlook.com https://outlook.cloud.microsoft https://*.officeapps.live.com https://*.office.com";

    // style: Fluent UI inserts one empty style element; the hash is that of the empty string.
    private const string Pages =
        "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
        + "img-src 'self' data:; font-src 'self'; connect-src 'self' https://login.microsoftonline.com; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self' "
        + OutlookHosts;

    private const string Answers = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var response = ((HttpContext)state).Response;
            var isPage = response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
            // A page without scripts brings a narrower policy of its own.
            if (response.Headers.ContentSecurityPolicy.Count == 0)
                response.Headers.ContentSecurityPolicy = isPage ? Pages : Answers;
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers["Referrer-Policy"] = "no-referrer";
            if (response.Headers["Cross-Origin-Resource-Policy"].Count == 0)
                response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            response.Headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
            if (response.Headers.CacheControl.Count == 0)
                response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
