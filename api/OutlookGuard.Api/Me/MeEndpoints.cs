using System.Collections.Immutable;
using System.Text.Json;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Organisation;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Me;

/// <summary>Where a page learns who is signed in, and where they work.</summary>
internal static class MeEndpoints
{
    public static void MapMe(this IEndpointRouteBuilder routes) => routes.MapGet("/me", TellAsync)
        .WithTags("Me")
        .WithSummary("Who is signed in, what they may do, and their organisation.")
        .RequireAuthorization()
        .Produces<MeAnswer>()
        .Refuses(401, 429, 503);

    private static async Task<IResult> TellAsync(Caller caller, GuardDb db, RegisterReader registers, OrganisationOptions options, CancellationToken stop)
    {
        var ours = (await registers.ReadAsync(db, stop)).Snapshot.Organisation;
        return TypedResults.Ok(new MeAnswer(
            caller.Name,
            caller.Address,
            [.. Enum.GetValues<Roles>().Where(role => role != Roles.None && caller.Roles.HasFlag(role)).Select(role => JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString()))],
            new OrganisationAnswer(ours.Name ?? "", [.. ours.Domains], new DataControllerAnswer(ours.DataController, ours.DataControllerPhone), options.Marking, options.EncryptionLabel.Length > 0 ? options.EncryptionLabel : null, options.Locale)));
    }
}

/// <summary>Who is signed in.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Address">The address they sign in with.</param>
/// <param name="Roles">What they may do: <c>worker</c>, <c>administrator</c>, <c>data_controller</c>, <c>auditor</c>.</param>
/// <param name="Organisation">Where they work.</param>
internal sealed record MeAnswer(string Name, string Address, ImmutableArray<string> Roles, OrganisationAnswer Organisation);

/// <summary>An organisation as its own people see it.</summary>
/// <param name="Name">Its name; empty before the registers are filled.</param>
/// <param name="Domains">Its mail domains.</param>
/// <param name="DataController">Whom to turn to.</param>
/// <param name="Marking">Who stamps the marking: <c>body</c> or <c>mail_flow_rule</c>.</param>
/// <param name="EncryptionLabel">The id of the sensitivity label that encrypts, or null where there is none.</param>
/// <param name="Locale">The language of the pages.</param>
internal sealed record OrganisationAnswer(
    string Name, ImmutableArray<string> Domains, DataControllerAnswer DataController, string Marking, string? EncryptionLabel, string Locale);

/// <summary>Whom a worker turns to.</summary>
/// <param name="Name">The name, or null.</param>
/// <param name="Phone">The number, or null.</param>
internal sealed record DataControllerAnswer(string? Name, string? Phone);
