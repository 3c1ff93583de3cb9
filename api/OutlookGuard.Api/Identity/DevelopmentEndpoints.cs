using OutlookGuard.Api.Http;

namespace OutlookGuard.Api.Identity;

/// <summary>Sign-in for trying things out. Mapped in Development only.</summary>
internal static class DevelopmentEndpoints
{
    public static void MapDevelopmentSignIn(this IEndpointRouteBuilder routes)
    {
        var dev = routes.MapGroup(OpenEndpoints.DevelopmentPrefix).WithTags("Development").AllowAnonymous();
        dev.MapGet("/personas", () => Persona.All).WithSummary("The fictional people one may sign in as.");
        dev.MapPost("/token", SignInAs)
            .Accepts<PersonaRequest>("application/json").Produces<TokenAnswer>().Refuses(400)
            .WithSummary("A signed token for one of them.");
    }

    private static async Task<IResult> SignInAs(HttpRequest request, DevelopmentIssuer issuer, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<PersonaRequest>(request, stop);
        if (Persona.Find(asked.Persona) is not { } persona)
            throw BadInput.In("persona", "Is not one of the personas.");
        var (token, lifetime) = issuer.TokenFor(persona);
        return TypedResults.Ok(new TokenAnswer(token, "Bearer", (int)lifetime.TotalSeconds));
    }
}

/// <summary>Asks to sign in as a persona.</summary>
internal sealed record PersonaRequest
{
    /// <summary>The short name, for example <c>priya</c>.</summary>
    [System.ComponentModel.DataAnnotations.MaxLength(32), SingleLine]
    public required string Persona { get; init; }
}

/// <summary>A bearer token.</summary>
/// <param name="AccessToken">The signed token.</param>
/// <param name="TokenType">Always <c>Bearer</c>.</param>
/// <param name="ExpiresIn">How long it lasts, in seconds.</param>
internal sealed record TokenAnswer(string AccessToken, string TokenType, int ExpiresIn);
