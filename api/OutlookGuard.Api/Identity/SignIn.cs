using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.Tokens;

namespace OutlookGuard.Api.Identity;

/// <summary>Who is let in: people of one tenant, with an access token meant for this application; in Development the personas as well.</summary>
internal static class SignIn
{
    private const string Entra = JwtBearerDefaults.AuthenticationScheme;
    private const string Development = "Development";

    /// <summary>The policy of pages that administrators and data controllers share.</summary>
    public const string AdministratorOrDataController = "AdministratorOrDataController";

    /// <summary>How far two clocks may differ. Source: security goals, T37.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(60);

    public static IServiceCollection AddSignIn(this IServiceCollection services, IdentityOptions identity, IHostEnvironment environment)
    {
        services.AddSingleton(identity);
        services.AddHttpContextAccessor();
        services.AddScoped(provider => Caller.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!.User));

        var authentication = services.AddAuthentication();
        var schemes = new List<string>();
        if (identity.IsConfigured)
        {
            authentication.AddEntra(identity);
            schemes.Add(Entra);
        }

        if (environment.IsDevelopment())
        {
            authentication.AddDevelopment(services);
            schemes.Add(Development);
        }

        if (schemes.Count == 0)
            throw new InvalidOperationException("Nobody could sign in: set Identity:TenantId and Identity:ClientId, or run in Development.");

        // An endpoint that says nothing asks for a signed-in person. The exceptions are listed in OpenEndpoints.
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(SignedIn(schemes).Build())
            .SetDefaultPolicy(SignedIn(schemes).Build())
            .AddPolicy(nameof(Roles.Worker), HoldsRole(schemes, Roles.Worker))
            .AddPolicy(nameof(Roles.Administrator), HoldsRole(schemes, Roles.Administrator))
            .AddPolicy(nameof(Roles.DataController), HoldsRole(schemes, Roles.DataController))
            .AddPolicy(nameof(Roles.Auditor), HoldsRole(schemes, Roles.Auditor))
            .AddPolicy(AdministratorOrDataController, HoldsEither(schemes, Roles.Administrator | Roles.DataController))
            .AddPolicy(AnyOf.Watchers, HoldsEither(schemes, Roles.Administrator | Roles.DataController | Roles.Auditor))
            .AddPolicy(AnyOf.Readers, HoldsEither(schemes, Roles.Worker | Roles.Administrator | Roles.DataController | Roles.Auditor));
        return services;
    }

    private static AuthorizationPolicyBuilder SignedIn(List<string> schemes) => new AuthorizationPolicyBuilder([.. schemes]).RequireAuthenticatedUser();

    private static AuthorizationPolicy HoldsRole(List<string> schemes, Roles role) =>
        SignedIn(schemes).RequireAssertion(context => AppRoles.Of(context.User).HasFlag(role)).Build();

    private static AuthorizationPolicy HoldsEither(List<string> schemes, Roles roles) =>
        SignedIn(schemes).RequireAssertion(context => (AppRoles.Of(context.User) & roles) != Roles.None).Build();

    private static void AddEntra(this Microsoft.AspNetCore.Authentication.AuthenticationBuilder authentication, IdentityOptions identity)
    {
        authentication.AddMicrosoftIdentityWebApi(
            bearer =>
            {
                Tighten(bearer, identity.Issuer, identity.ClientId);
                bearer.Events = TokenRules.Events(identity.TenantId, identity.AllowedClients.Count > 0 ? identity.AllowedClients : [identity.ClientId]);
            },
            entra =>
            {
                entra.Instance = identity.Instance;
                entra.TenantId = identity.TenantId.ToString("D");
                entra.ClientId = identity.ClientId.ToString("D");
            },
            Entra);
    }

    private static void AddDevelopment(this Microsoft.AspNetCore.Authentication.AuthenticationBuilder authentication, IServiceCollection services)
    {
        services.AddSingleton<DevelopmentIssuer>();
        authentication.AddJwtBearer(Development, bearer =>
        {
            Tighten(bearer, DevelopmentIssuer.Issuer, DevelopmentIssuer.Audience);
            bearer.Events = TokenRules.Events(DevelopmentIssuer.Tenant, [DevelopmentIssuer.Audience]);
        });
        services.AddOptions<JwtBearerOptions>(Development).Configure<DevelopmentIssuer>((bearer, issuer) =>
            bearer.TokenValidationParameters.IssuerSigningKey = issuer.PublicKey);
    }

    private static void Tighten(JwtBearerOptions bearer, string issuer, Guid audience)
    {
        bearer.MapInboundClaims = false;
        bearer.IncludeErrorDetails = false;
        bearer.SaveToken = false;
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            // Keys come from the issuer's own published set only: jku, x5u and jwk in a token's header are never looked at.
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
            ValidTypes = ["JWT", "at+jwt"],
            ValidIssuer = issuer,
            IssuerValidator = (actual, _, _) => string.Equals(actual, issuer, StringComparison.Ordinal)
                ? actual
                : throw new SecurityTokenInvalidIssuerException("Another issuer."),
            ValidAudience = audience.ToString("D"),
            ValidateIssuerSigningKey = true,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            RequireAudience = true,
            ValidateLifetime = true,
            ClockSkew = ClockSkew,
            NameClaimType = TokenClaims.Name,
            RoleClaimType = TokenClaims.Roles,
        };
    }
}
