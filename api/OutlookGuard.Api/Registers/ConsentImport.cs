using OutlookGuard.Api.Consents;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Registers;

/// <summary>Turns one consent of a register file into rows: one agency a row, exclusions as rows of their own.</summary>
internal static class ConsentImport
{
    public static IEnumerable<ConsentRow> Rows(string caseReference, ConsentFileEntry entry)
    {
        var state = RegisterCodes.State(entry.State);
        var categories = RegisterCodes.Categories(entry.Categories);
        var excluded = RegisterCodes.Categories(entry.CategoriesExcluded);

        ConsentRow Row(string? agency, ConsentState rowState, PersonalDataCategories rowCategories, PersonalDataCategories rowExcluded) => new()
        {
            CaseReference = caseReference,
            AgencyId = agency,
            State = rowState,
            Categories = rowCategories,
            CategoriesExcluded = rowExcluded,
            Purposes = [.. entry.Purposes],
            From = (entry.From ?? entry.WithdrawnAt ?? DateTimeOffset.MinValue).ToUniversalTime(),
            To = entry.To?.ToUniversalTime(),
            WithdrawnAt = entry.WithdrawnAt?.ToUniversalTime(),
            ToldRightToWithdraw = entry.ToldRightToWithdraw == true,
            ToldServiceImpact = entry.ToldServiceImpact == true,
        };

        foreach (var agency in entry.AgenciesExcluded)
            yield return Row(agency, ConsentState.Restricted, PersonalDataCategories.None, PersonalDataCategories.None);
        foreach (var agency in entry.Agencies)
            yield return Row(agency, state, categories, excluded);
        if (entry.Agencies.IsEmpty && HoldsForAll(state, categories, excluded, entry))
            yield return Row(null, state, categories, excluded);
    }

    // Nobody agrees to "all agencies"; a refusal, a withdrawal or a category ruled out without a name holds for all.
    private static bool HoldsForAll(ConsentState state, PersonalDataCategories categories, PersonalDataCategories excluded, ConsentFileEntry entry) => state switch
    {
        ConsentState.Given or ConsentState.Expired => false,
        ConsentState.Restricted => categories != PersonalDataCategories.None || excluded != PersonalDataCategories.None,
        _ => entry.AgenciesExcluded.IsEmpty || excluded != PersonalDataCategories.None,
    };
}
