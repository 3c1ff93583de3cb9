using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OutlookGuard.Api.Identity;

/// <summary>Signs real tokens for fictional people, in Development only. Its key lives as long as the process.</summary>
internal sealed class DevelopmentIssuer : IDisposable
{
    public const string Issuer = "https://issuer.outlookguard.example/dev";

    /// <summary>The made-up tenant of the fictional organisation.</summary>
    public static readonly Guid Tenant = new("5a1e0c11-0000-4000-8000-00000000d0e5");

    /// <summary>The made-up application id that the tokens are meant for.</summary>
    public static readonly Guid Audience = new("5a1e0c11-0000-4000-8000-00000000a991");

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(8); // chosen: a working day at a demonstration

    private readonly ECDsa pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public SecurityKey PublicKey => new ECDsaSecurityKey(ECDsa.Create(pair.ExportParameters(includePrivateParameters: false))) { KeyId = "dev" };

    /// <summary>A token in the shape that Microsoft Entra issues.</summary>
    public (string Token, TimeSpan Lifetime) TokenFor(Persona persona)
    {
        var now = DateTime.UtcNow;
        var token = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience.ToString("D"),
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(pair) { KeyId = "dev" }, SecurityAlgorithms.EcdsaSha256),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [TokenClaims.Person] = persona.Id.ToString("D"),
                [TokenClaims.Tenant] = Tenant.ToString("D"),
                [TokenClaims.Name] = persona.Name,
                [TokenClaims.SignInName] = persona.Address,
                [TokenClaims.Roles] = persona.Roles,
                [TokenClaims.Scopes] = IdentityOptions.Scope,
                [TokenClaims.Version] = "2.0",
                [TokenClaims.Client] = Audience.ToString("D"),
            },
        });
        return (token, Lifetime);
    }

    public void Dispose() => pair.Dispose();
}
