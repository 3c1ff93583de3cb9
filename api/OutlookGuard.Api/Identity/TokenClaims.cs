namespace OutlookGuard.Api.Identity;

/// <summary>The claims of a Microsoft Entra access token (version 2.0) that are read. No other is looked at.</summary>
internal static class TokenClaims
{
    public const string Person = "oid";
    public const string Tenant = "tid";
    public const string Name = "name";
    public const string SignInName = "preferred_username";
    public const string VerifiedAddresses = "verified_primary_email";
    public const string Roles = "roles";
    public const string Scopes = "scp";
    public const string Version = "ver";
    public const string Client = "azp";
    public const string IdentityKind = "idtyp";
}
