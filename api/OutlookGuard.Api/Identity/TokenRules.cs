using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace OutlookGuard.Api.Identity;

/// <summary>What a validly signed token must also be: an access token (2.0), for a person of the one tenant, asked for by a known client.</summary>
internal static class TokenRules
{
    private const string AcceptedVersion = "2.0";
    private const string ApplicationOnly = "app";

    public static JwtBearerEvents Events(Guid tenant, IList<Guid> clients) => new()
    {
        OnTokenValidated = context =>
        {
            if (context.Principal is not { } principal || !IsAcceptable(principal, tenant, clients))
                context.Fail("The token is not an access token of a person of this organisation.");
            return Task.CompletedTask;
        },
    };

    // An ID token carries no scope; a token of an application without a person carries no scope either, and says so where the optional claim is on.
    private static bool IsAcceptable(ClaimsPrincipal principal, Guid tenant, IList<Guid> clients) =>
        Holds(principal, TokenClaims.Tenant, tenant)
        && principal.FindFirstValue(TokenClaims.Version) == AcceptedVersion
        && (principal.FindFirstValue(TokenClaims.Scopes) ?? "").Split(' ').Contains(IdentityOptions.Scope, StringComparer.Ordinal)
        && principal.FindFirstValue(TokenClaims.IdentityKind) != ApplicationOnly
        && Guid.TryParse(principal.FindFirstValue(TokenClaims.Person), out var person) && person != Guid.Empty
        && Guid.TryParse(principal.FindFirstValue(TokenClaims.Client), out var client) && clients.Contains(client);

    private static bool Holds(ClaimsPrincipal principal, string claim, Guid value) =>
        Guid.TryParse(principal.FindFirstValue(claim), out var actual) && actual == value;
}
