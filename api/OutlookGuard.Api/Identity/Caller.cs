using System.Collections.Immutable;
using System.Security.Claims;

namespace OutlookGuard.Api.Identity;

/// <summary>Who is asking, as the token says. Nothing in a request's body can change it.</summary>
/// <param name="Id">The directory's id of the person; it stays the same when names and addresses change.</param>
/// <param name="Name">The name shown to colleagues.</param>
/// <param name="Address">The address they sign in with.</param>
/// <param name="OtherAddresses">Their further verified addresses.</param>
/// <param name="Roles">What they may do.</param>
internal sealed record Caller(Guid Id, string Name, string Address, ImmutableArray<string> OtherAddresses, Roles Roles)
{
    /// <summary>Reads an accepted token.</summary>
    /// <exception cref="InvalidOperationException">Nobody signed in: the endpoint forgot to ask for it.</exception>
    public static Caller Of(ClaimsPrincipal principal) =>
        principal.Identity?.IsAuthenticated == true && Guid.TryParse(principal.FindFirstValue(TokenClaims.Person), out var id)
            ? new Caller(
                id,
                principal.FindFirstValue(TokenClaims.Name) ?? "",
                principal.FindFirstValue(TokenClaims.SignInName) ?? "",
                [.. principal.FindAll(TokenClaims.VerifiedAddresses).Select(claim => claim.Value)],
                AppRoles.Of(principal))
            : throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Whether an address is this person's own.</summary>
    public bool Owns(string address) => OtherAddresses.Prepend(Address)
        .Any(own => own.Length > 0 && string.Equals(own, address.Trim(), StringComparison.OrdinalIgnoreCase));
}
