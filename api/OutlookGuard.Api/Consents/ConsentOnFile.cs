using OutlookGuard.Api.Files;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Consents;

/// <summary>What an individual's file tells of one thing she said.</summary>
internal static class ConsentOnFile
{
    public static FileEntryRow Of(FileMoment moment, ConsentRow fact, Guid worker) => new()
    {
        Id = moment.Id,
        At = moment.At,
        LocalTime = moment.LocalTime,
        CaseReference = fact.CaseReference,
        Person = worker,
        Kind = fact.State is ConsentState.Withdrawn or ConsentState.Restricted ? FileEntryKind.Change : FileEntryKind.Consent,
        AgencyId = fact.AgencyId,
        Categories = fact.Categories | fact.CategoriesExcluded,
        ConsentId = fact.Id,
        Outcome = fact.Ends is null ? fact.State.ToString().ToLowerInvariant() : "lifted",
    };
}
