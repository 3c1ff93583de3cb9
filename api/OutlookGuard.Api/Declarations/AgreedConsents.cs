using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Consents;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Registers;
using OutlookGuard.Api.Storage;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Declarations;

/// <summary>Turns "she has agreed" into rows of her consent record: one for each agency, always with an end.</summary>
internal static class AgreedConsents
{
    public static async Task<ImmutableArray<ConsentRow>> RowsAsync(
        GuardDb db, DeclarationRequest request, CaseRow? about, AskingDecision asking, RegisterSnapshot register, DateTimeOffset now, CancellationToken stop)
    {
        if (about is null)
            return [];
        var said = await db.Set<ConsentRow>().AsNoTracking().Where(row => row.CaseReference == about.Reference).ToListAsync(stop);
        var history = new ConsentHistory(ConsentEntries.Of(said, now));
        return
        [
            .. request.Agreed.Index()
                .Where(pair => !said.Exists(row => IsThat(row, pair.Item, register)))
                .Select(pair => Row(pair.Item, $"agreed[{pair.Index}]", request, about, asking, register, history, now)),
        ];
    }

    // Her word is recorded once, though a worker's next answer about the same draft repeats it.
    private static bool IsThat(ConsentRow row, AgreedOnTheWire agreed, RegisterSnapshot register) =>
        row.State == ConsentState.Given && row.AgencyId == agreed.Agency && row.Categories == agreed.Categories.ToCategories()
        && row.From.ToUnixTimeMilliseconds() == agreed.When.ToUnixTimeMilliseconds() && row.To == LastMomentOf(agreed.Until, register);

    private static ConsentRow Row(
        AgreedOnTheWire agreed, string path, DeclarationRequest request, CaseRow about, AskingDecision asking, RegisterSnapshot register, ConsentHistory history, DateTimeOffset now)
    {
        if (!asking.Agencies.Contains(agreed.Agency, StringComparer.Ordinal))
            throw BadInput.In($"{path}.agency", "Is not an agency that the mail goes to.");
        var categories = agreed.Categories.ToCategories();
        // What she said no to is held, not asked: a change of mind belongs in her consent record, not beside a Send. Source: decision table 5.4, item 8.
        if (history.For(agreed.Agency, categories, ConsentNeed.Required, now).Consent is Consent.Withdrawn or Consent.Refused or Consent.Restricted)
            throw BadInput.In($"{path}.agency", "Is one she said no to, for some or all of this. Record a change of mind in her consent record.");
        return new ConsentRow
        {
            CaseReference = about.Reference,
            AgencyId = agreed.Agency,
            State = ConsentState.Given,
            Categories = categories,
            Purposes = [.. PurposesOf(agreed, path, request, register)],
            From = (agreed.When < now ? agreed.When : now).ToUniversalTime(),
            To = EndOf(agreed, path, register, now),
            ToldRightToWithdraw = agreed.ToldSheCanChangeHerMind,
            ToldServiceImpact = agreed.ToldTheImpact,
        };
    }

    private static DateTimeOffset EndOf(AgreedOnTheWire agreed, string path, RegisterSnapshot register, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(register.Local(now).DateTime);
        if (agreed.Until < today || agreed.Until > today.AddYears(DeclarationLimits.YearsAgreed))
            throw BadInput.In($"{path}.until", $"Must be a day from today to {DeclarationLimits.YearsAgreed} years on.");
        return LastMomentOf(agreed.Until, register);
    }

    // Where the organisation is.
    private static DateTimeOffset LastMomentOf(DateOnly day, RegisterSnapshot register)
    {
        var next = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(next, register.Zone.GetUtcOffset(next)).ToUniversalTime().AddMilliseconds(-1);
    }

    // Only codes that the registers know: the row is not sealed.
    private static ImmutableArray<string> PurposesOf(AgreedOnTheWire agreed, string path, DeclarationRequest request, RegisterSnapshot register)
    {
        if (agreed.Purposes.IsEmpty)
            return request.Purpose == StatedPurpose.Safety ? ["safety"] : [];
        var known = register.Agreements.GetValueOrDefault(agreed.Agency)?.Purposes ?? [];
        return agreed.Purposes.All(purpose => RegisterPurposes.IsSafety(purpose) || known.Contains(purpose))
            ? [.. agreed.Purposes.Distinct()]
            : throw BadInput.In($"{path}.purposes", "Holds one that the agreement does not name.");
    }
}
