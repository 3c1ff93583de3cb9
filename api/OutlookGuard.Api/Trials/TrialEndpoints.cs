using System.Collections.Immutable;
using OutlookGuard.Api.Agreements;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Trials;

/// <summary>Where an administrator tries a made-up mail on the register: the same function that decides real ones, without a case of ours in reach.</summary>
internal static class TrialEndpoints
{
    private const string Reference = "TRIAL-1";

    public static IServiceCollection AddTrials(this IServiceCollection services) => services.AddSingleton<TrialStore>();

    public static void MapTrials(this IEndpointRouteBuilder routes) => routes.MapPost("/check", CheckAsync)
        .WithTags("Trials").WithSummary("Says what would become of a made-up mail. Nothing is recorded, and no case of the register plays a part.")
        .RequireAuthorization(nameof(Roles.Administrator))
        .RequireRateLimiting(Traffic.Assessments)
        .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(TrialLimits.RequestBytes))
        .Accepts<TrialRequest>("application/json").Produces<TrialAnswer>().Refuses(400, 401, 403, 413, 415, 429, 503);

    private static async Task<IResult> CheckAsync(
        HttpRequest request, GuardDb live, RegisterReader registers, TrialStore store, ContentScanner scanner, Caller caller, TimeProvider clock, CancellationToken stop)
    {
        var asked = await JsonBody.ReadAsync<TrialRequest>(request, stop, TrialLimits.RequestBytes);
        var message = MessageOf(asked, caller);
        var (register, _) = await registers.ReadAsync(live, stop);
        var now = clock.GetUtcNow();
        await using var db = await store.OpenAsync(live, asked.MadeUp is { } madeUp ? CaseOf(madeUp, AgenciesOf(asked, register, now), now) : null, stop);
        using var cases = new CaseFinder(store.Seal);
        var weigher = new DisclosureWeigher(db, new RegisterReader(store.Seal), cases, store.Seal);
        var weighed = await weigher.WeighAsync(
            message, await scanner.ReadAsync(message, stop), DeclarationOf(asked), new Sender(caller.Id, caller.Name, caller.Address, Mandate.OwnMailbox), new Conditions(now, CheckerState.Available), stop);
        return TypedResults.Ok(TrialAnswer.From(weighed));
    }

    private static OutgoingMessage MessageOf(TrialRequest asked, Caller caller) => new()
    {
        From = new Mailbox(ConfidentialText.Seal(caller.Name), caller.Address),
        Recipients = [.. asked.To.Concat(asked.Cc).Concat(asked.Bcc).Select(address => new Mailbox(ConfidentialText.Empty, address))],
        Subject = asked.Subject,
        Body = asked.Body,
        QuotedThread = ConfidentialText.Empty,
        Location = ConfidentialText.Empty,
        Attachments = [.. asked.Attachments.Select((file, index) => new Attachment(file.Name, BytesOf(file, index)))],
    };

    private static byte[] BytesOf(TrialFile file, int index)
    {
        try
        {
            return Convert.FromBase64String(file.Content);
        }
        catch (FormatException)
        {
            throw BadInput.In($"attachments[{index}].content", "Is not base64.");
        }
    }

    private static Declaration DeclarationOf(TrialRequest asked) => new(
        asked.MadeUp is null ? null : Reference,
        asked.Purpose switch
        {
            StatedPurpose.Safety => Purpose.Safety,
            StatedPurpose.None => null,
            _ => Purpose.NotSafety,
        },
        asked.Override is not { } basis ? null : new StatedOverride(
            basis switch
            {
                StatedBasis.Vital => OverrideBasis.VitalInterests,
                StatedBasis.Public => OverrideBasis.PublicInterest,
                StatedBasis.Legal => OverrideBasis.Legal,
                _ => OverrideBasis.None,
            },
            ConfidentialText.Empty, ConfidentialText.Empty, ConfidentialText.Empty, (PersonalDataCategories)~0),
        EncryptionState.Available);

    // By the directory alone: whether a person of a case has the address is not asked.
    private static ImmutableArray<string> AgenciesOf(TrialRequest asked, RegisterSnapshot register, DateTimeOffset now)
    {
        var nobody = new PeopleMatches(StopMatch.None, SurvivorStanding.NotASurvivor, Likeness.Exact);
        var today = DateOnly.FromDateTime(register.Local(now).DateTime);
        return
        [
            .. asked.To.Concat(asked.Cc).Concat(asked.Bcc)
                .SelectMany(address => register.Directory.Open(new TypedRecipient(address, "")))
                .SelectMany(opened => register.Directory.Classify(opened, nobody, new CaseTeam.Everyone(), today).Agencies)
                .Select(match => match.Id).Distinct(StringComparer.Ordinal),
        ];
    }

    private static CaseEntry CaseOf(TrialCase madeUp, ImmutableArray<string> agencies, DateTimeOffset now) => new()
    {
        Reference = Reference,
        People = [.. madeUp.People.Select(name => new PersonEntry { Name = name })],
        Consents = madeUp.Consent == TrialConsent.NotRecorded || agencies.IsEmpty ? [] :
        [
            new ConsentFileEntry
            {
                State = madeUp.Consent.Code(),
                Agencies = agencies,
                Categories = [.. (madeUp.Categories.IsEmpty ? Enum.GetValues<AgreedCategory>().AsEnumerable() : madeUp.Categories).Select(category => category.Code())],
                Purposes = [AgreedPurpose.Safety.Code()],
                From = now.AddDays(-1),
                ToldRightToWithdraw = true,
                ToldServiceImpact = true,
            },
        ],
    };
}
