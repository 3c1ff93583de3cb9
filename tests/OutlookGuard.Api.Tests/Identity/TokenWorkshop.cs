using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using OutlookGuard.Api.Identity;

namespace OutlookGuard.Api.Tests.Identity;

/// <summary>Makes tokens, good and bad, by hand: the library under test has no part in it.</summary>
internal sealed class TokenWorkshop : IDisposable
{
    public static readonly Guid Tenant = new("7b1d2f0a-1111-4222-8333-444455556666");
    public static readonly Guid Application = new("7b1d2f0a-aaaa-4bbb-8ccc-ddddeeeeffff");
    public const string Instance = "https://login.microsoftonline.example/";

    private readonly RSA rsa = RSA.Create(2048);
    private readonly RSA stranger = RSA.Create(2048);
    private readonly ECDsa elliptic = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static string Issuer => $"{Instance}{Tenant:D}/v2.0";

    /// <summary>The keys that the issuer publishes.</summary>
    public SecurityKey[] Published =>
    [
        new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: false)) { KeyId = "rsa-1" },
        new ECDsaSecurityKey(ECDsa.Create(elliptic.ExportParameters(includePrivateParameters: false))) { KeyId = "ec-1" },
    ];

    public static JsonObject Claims() => new()
    {
        ["iss"] = Issuer,
        ["aud"] = Application.ToString("D"),
        ["tid"] = Tenant.ToString("D"),
        ["oid"] = "9a000000-0000-4000-8000-000000000001",
        ["name"] = "Priya Nair",
        ["preferred_username"] = "priya.nair@larkfield-wra.example",
        ["roles"] = new JsonArray("Worker"),
        ["scp"] = IdentityOptions.Scope,
        ["ver"] = "2.0",
        ["azp"] = Application.ToString("D"),
        ["iat"] = In(-5),
        ["nbf"] = In(-5),
        ["exp"] = In(3600),
    };

    public string Good() => Signed(Claims());

    public string GoodElliptic() => Join(new JsonObject { ["alg"] = "ES256", ["typ"] = "JWT", ["kid"] = "ec-1" }, Claims(), input => elliptic.SignData(input, HashAlgorithmName.SHA256));

    public string GoodPss() => Join(new JsonObject { ["alg"] = "PS256", ["typ"] = "JWT", ["kid"] = "rsa-1" }, Claims(), input => rsa.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pss));

    /// <summary>Tokens that nobody may be let in with, by what is wrong with them.</summary>
    public IEnumerable<(string What, string Token)> Bad()
    {
        yield return ("expired", Signed(Claims().Set("exp", In(-61)).Set("nbf", In(-4000))));
        yield return ("not yet valid", Signed(Claims().Set("nbf", In(120))));
        yield return ("no expiry", Signed(Claims().Drop("exp")));
        yield return ("another audience", Signed(Claims().Set("aud", Guid.NewGuid().ToString("D"))));
        yield return ("no audience", Signed(Claims().Drop("aud")));
        yield return ("another issuer", Signed(Claims().Set("iss", "https://evil.example/")));
        yield return ("an issuer that only begins the same", Signed(Claims().Set("iss", Issuer + "/evil")));
        yield return ("the old issuer form", Signed(Claims().Set("iss", $"https://sts.windows.net/{Tenant:D}/")));
        yield return ("no issuer", Signed(Claims().Drop("iss")));
        yield return ("another tenant", Signed(Claims().Set("tid", Guid.NewGuid().ToString("D"))));
        yield return ("another tenant's issuer", Signed(Claims().Set("tid", Guid.Empty.ToString("D")).Set("iss", $"{Instance}{Guid.Empty:D}/v2.0")));
        yield return ("no tenant", Signed(Claims().Drop("tid")));
        yield return ("an ID token", Signed(Claims().Drop("scp").Drop("azp").Set("nonce", "n")));
        yield return ("an ID token without roles", Signed(Claims().Drop("scp").Drop("azp").Drop("roles")));
        yield return ("an application alone", Signed(Claims().Drop("scp").Set("idtyp", "app")));
        yield return ("an application that claims a scope", Signed(Claims().Set("idtyp", "app")));
        yield return ("another scope", Signed(Claims().Set("scp", "User.Read")));
        yield return ("a scope that only begins the same", Signed(Claims().Set("scp", IdentityOptions.Scope + "_too")));
        yield return ("another client", Signed(Claims().Set("azp", Guid.NewGuid().ToString("D"))));
        yield return ("the old version", Signed(Claims().Set("ver", "1.0")));
        yield return ("no person", Signed(Claims().Drop("oid")));
        yield return ("a person that is no id", Signed(Claims().Set("oid", "admin")));
        yield return ("an empty person", Signed(Claims().Set("oid", Guid.Empty.ToString("D"))));
        yield return ("alg none", Join(new JsonObject { ["alg"] = "none", ["typ"] = "JWT" }, Claims(), _ => []));
        yield return ("alg None", Join(new JsonObject { ["alg"] = "None", ["typ"] = "JWT" }, Claims(), _ => []));
        yield return ("HS256 under the public key", Join(new JsonObject { ["alg"] = "HS256", ["typ"] = "JWT", ["kid"] = "rsa-1" }, Claims(), input => HMACSHA256.HashData(rsa.ExportSubjectPublicKeyInfo(), input)));
        yield return ("HS256 under the public key's PEM", Join(new JsonObject { ["alg"] = "HS256", ["typ"] = "JWT", ["kid"] = "rsa-1" }, Claims(), input => HMACSHA256.HashData(Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem()), input)));
        yield return ("an algorithm not on the list", Join(new JsonObject { ["alg"] = "RS512", ["typ"] = "JWT", ["kid"] = "rsa-1" }, Claims(), input => rsa.SignData(input, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)));
        yield return ("an unknown key", Join(new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "rsa-2" }, Claims(), input => stranger.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
        yield return ("a stranger's key under our name", Join(new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "rsa-1" }, Claims(), input => stranger.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
        yield return ("a key sent along", Strange(header => header["jwk"] = Jwk()));
        yield return ("a key set to fetch", Strange(header => header["jku"] = "http://127.0.0.1:9/keys"));
        yield return ("a certificate to fetch", Strange(header => header["x5u"] = "http://127.0.0.1:9/cert"));
        yield return ("an empty elliptic signature", Join(new JsonObject { ["alg"] = "ES256", ["typ"] = "JWT", ["kid"] = "ec-1" }, Claims(), _ => new byte[64]));
        yield return ("another type of token", Join(new JsonObject { ["alg"] = "RS256", ["typ"] = "dpop+jwt", ["kid"] = "rsa-1" }, Claims(), input => rsa.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
        var parts = Good().Split('.');
        yield return ("claims exchanged", $"{parts[0]}.{Encode(Claims().Set("oid", Guid.NewGuid().ToString("D")))}.{parts[2]}");
        yield return ("no signature", $"{parts[0]}.{parts[1]}.");
        yield return ("two parts", $"{parts[0]}.{parts[1]}");
        yield return ("garbage", "a.b.c");
        yield return ("empty", "");
        yield return ("very long", "a." + new string('b', 12_000) + ".c");
    }

    public void Dispose()
    {
        rsa.Dispose();
        stranger.Dispose();
        elliptic.Dispose();
    }

    public string Signed(JsonObject claims) => Join(
        new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "rsa-1" }, claims, input => rsa.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    private string Strange(Action<JsonObject> bend)
    {
        var header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "stranger" };
        bend(header);
        return Join(header, Claims(), input => stranger.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private JsonObject Jwk()
    {
        var parameters = stranger.ExportParameters(includePrivateParameters: false);
        return new JsonObject { ["kty"] = "RSA", ["kid"] = "stranger", ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent) };
    }

    private static string Join(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        var input = $"{Encode(header)}.{Encode(claims)}";
        return $"{input}.{Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(input)))}";
    }

    private static string Encode(JsonObject json) => Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(json));

    private static long In(int seconds) => DateTimeOffset.UtcNow.AddSeconds(seconds).ToUnixTimeSeconds();
}

internal static class Bending
{
    public static JsonObject Set(this JsonObject claims, string name, JsonNode value)
    {
        claims[name] = value;
        return claims;
    }

    public static JsonObject Drop(this JsonObject claims, string name)
    {
        claims.Remove(name);
        return claims;
    }
}
