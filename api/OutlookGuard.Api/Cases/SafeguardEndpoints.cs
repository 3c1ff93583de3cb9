using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Cases;

/// <summary>People, addresses, places and stop contacts of one case.</summary>
internal static class SafeguardEndpoints
{
    public static void MapSafeguards(this RouteGroupBuilder cases)
    {
        cases.MapPut("/{reference}/people/{id:guid}", PutPerson).WithSummary("Records a person under an id made by the client, or replaces them.").Accepts<PersonRequest>("application/json").Produces<CaseAnswer>().Refuses(400, 401, 403, 404);
        cases.MapDelete("/{reference}/people/{id:guid}", RemovePerson).WithSummary("Removes a person.").Produces(204).Refuses(401, 403, 404);
        cases.MapPost("/{reference}/own-addresses", AddAddress).WithSummary("Records an address of her own.").Accepts<OwnAddressRequest>("application/json").Produces<Added>().Refuses(400, 401, 403, 404);
        cases.MapPut("/{reference}/own-addresses/{id:guid}", CheckAddress).WithSummary("Records what she said about an address of hers.").Accepts<AddressCheckRequest>("application/json").Produces(204).Refuses(400, 401, 403, 404);
        cases.MapDelete("/{reference}/own-addresses/{id:guid}", RemoveAddress).WithSummary("Removes an address of hers.").Produces(204).Refuses(401, 403, 404);
        cases.MapPost("/{reference}/places", AddPlace).WithSummary("Protects a place.").Accepts<PlaceRequest>("application/json").Produces<Added>().Refuses(400, 401, 403, 404);
        cases.MapDelete("/{reference}/places/{id:guid}", RemovePlace).WithSummary("Ends the protection of a place.").Produces(204).Refuses(401, 403, 404);
        cases.MapPost("/{reference}/not-for", AddNotFor).WithSummary("Says that a representative may not receive anything about this case.").Accepts<NotForRequest>("application/json").Produces<Added>().Refuses(400, 401, 403, 404);
        cases.MapDelete("/{reference}/not-for/{id:guid}", RemoveNotFor).WithSummary("Ends that.").Produces(204).Refuses(401, 403, 404);
        cases.MapPost("/{reference}/stop-contacts", AddStop).WithSummary("Adds a stop contact: nobody ever writes to them.").Accepts<StopContactRequest>("application/json").Produces<Added>().Refuses(400, 401, 403, 404);
        cases.MapPost("/{reference}/stop-contacts/{id:guid}/removal", AskRemoval).WithSummary("Asks for a stop contact's removal: another person must do it.").Produces(204).Refuses(401, 403, 404);
        cases.MapDelete("/{reference}/stop-contacts/{id:guid}/removal", Keep).WithSummary("Takes that request back.").Produces(204).Refuses(401, 403, 404);
        cases.MapDelete("/{reference}/stop-contacts/{id:guid}", RemoveStop).WithSummary("Removes a stop contact that another person asked to remove.").Produces(204).Refuses(401, 403, 404, 409);
    }

    private static async Task<IResult> PutPerson(string reference, Guid id, HttpRequest request, Caller caller, GuardDb db, CaseReader reader, SafeguardRegister register, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<PersonRequest>(request, stop);
        return await CaseEndpoints.Then(reference, caller, db, reader, one => register.PutPersonAsync(one, id, asked, caller.Id, stop), stop);
    }

    private static Task<IResult> RemovePerson(string reference, Guid id, Caller caller, GuardDb db, SafeguardRegister register, CancellationToken stop) =>
        Removed(reference, caller, db, one => register.RemovePersonAsync(one, id, caller.Id, stop), stop);

    private static Task<IResult> AddAddress(string reference, HttpRequest request, Caller caller, GuardDb db, SafeguardRegister register, CancellationToken stop) =>
        Add<OwnAddressRequest>(reference, request, caller, db, (one, asked) => register.AddOwnAddressAsync(one, asked, caller.Id, stop), stop);

    private static async Task<IResult> CheckAddress(string reference, Guid id, HttpRequest request, Caller caller, GuardDb db, SafeguardRegister register, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<AddressCheckRequest>(request, stop);
        return await Removed(reference, caller, db, one => register.CheckOwnAddressAsync(one, id, asked, caller.Id, stop), stop);
    }

    private static Task<IResult> RemoveAddress(string reference, Guid id, Caller caller, GuardDb db, SafeguardRegister register, CancellationToken stop) =>
        Removed(reference, caller, db, one => register.RemoveOwnAddressAsync(one, id, caller.Id, stop), stop);

    private static Task<IResult> AddPlace(string reference, HttpRequest request, Caller caller, GuardDb db, SafeguardRegister register, CancellationToken stop) =>
        Add<PlaceRequest>(reference, request, caller, db, (one, asked) => register.AddPlaceAsync(one, asked, caller.Id, stop), stop);

    private static Task<IResult> RemovePlace(string reference, Guid id, Caller caller, GuardDb db, SafeguardRegister register, CancellationToken stop) =>
        Removed(reference, caller, db, one => register.RemovePlaceAsync(one, id, caller.Id, stop), stop);

    private static Task<IResult> AddNotFor(string reference, HttpRequest request, Caller caller, GuardDb db, SafeguardRegister register, CancellationToken stop) =>
        Add<NotForRequest>(reference, request, caller, db, (one, asked) => register.AddNotForAsync(one, asked, caller.Id, stop), stop);

    private static Task<IResult> RemoveNotFor(string reference, Guid id, Caller caller, GuardDb db, SafeguardRegister register, CancellationToken stop) =>
        Removed(reference, caller, db, one => register.RemoveNotForAsync(one, id, caller.Id, stop), stop);

    private static Task<IResult> AddStop(string reference, HttpRequest request, Caller caller, GuardDb db, StopContacts contacts, CancellationToken stop) =>
        Add<StopContactRequest>(reference, request, caller, db, (one, asked) => contacts.AddAsync(one, asked, caller.Id, stop), stop);

    private static Task<IResult> AskRemoval(string reference, Guid id, Caller caller, GuardDb db, StopContacts contacts, CancellationToken stop) =>
        Turned(reference, caller, db, one => contacts.AskAsync(one, id, caller.Id, stop), stop);

    private static Task<IResult> Keep(string reference, Guid id, Caller caller, GuardDb db, StopContacts contacts, CancellationToken stop) =>
        Turned(reference, caller, db, one => contacts.KeepAsync(one, id, caller.Id, stop), stop);

    private static Task<IResult> RemoveStop(string reference, Guid id, Caller caller, GuardDb db, StopContacts contacts, CancellationToken stop) =>
        Turned(reference, caller, db, one => contacts.RemoveAsync(one, id, caller.Id, stop), stop);

    private static async Task<IResult> Add<T>(string reference, HttpRequest request, Caller caller, GuardDb db, Func<CaseRow, T, Task<Guid>> add, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<T>(request, stop);
        return await CaseAccess.FindAsync(db, reference, caller, stop) is { } one ? TypedResults.Ok(new Added(await add(one, asked))) : TypedResults.NotFound();
    }

    private static async Task<IResult> Removed(string reference, Caller caller, GuardDb db, Func<CaseRow, Task<bool>> deed, CancellationToken stop) =>
        await CaseAccess.FindAsync(db, reference, caller, stop) is { } one && await deed(one) ? TypedResults.NoContent() : TypedResults.NotFound();

    private static async Task<IResult> Turned(string reference, Caller caller, GuardDb db, Func<CaseRow, Task<Removal>> deed, CancellationToken stop) =>
        await CaseAccess.FindAsync(db, reference, caller, stop) is not { } one ? TypedResults.NotFound() : await deed(one) switch
        {
            Removal.Done => TypedResults.NoContent(),
            Removal.SamePerson => Problems.Refusal(StatusCodes.Status409Conflict, "same-person", "Somebody else must remove it: you asked for it."),
            Removal.NobodyAsked => Problems.Refusal(StatusCodes.Status409Conflict, "nobody-asked", "Ask for its removal first; another person then removes it."),
            _ => TypedResults.NotFound(),
        };
}
