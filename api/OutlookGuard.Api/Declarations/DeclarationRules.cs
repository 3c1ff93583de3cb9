using OutlookGuard.Api.Http;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Declarations;

/// <summary>What a declaration must keep beyond the shape of its members, whatever the store holds.</summary>
internal static class DeclarationRules
{
    /// <exception cref="BadInput">It does not.</exception>
    public static void Check(DeclarationRequest request, DateTimeOffset now)
    {
        if (request.Override is { Reason.IsBlank: true })
            throw BadInput.In("override.reason", "Is missing.");
        if (request.Override is { WhoIsAtRisk.IsEmpty: true })
            throw BadInput.In("override.whoIsAtRisk", "Is missing.");

        var agreed = request.Agreed;
        if (agreed.Length > 0 && request.Case is null)
            throw BadInput.In("case", "Is missing: say whose agreement it is.");
        for (var i = 0; i < agreed.Length; i++)
            Check(agreed[i], $"agreed[{i}]", now);
        if (agreed.DistinctBy(one => one.Agency).Count() < agreed.Length)
            throw BadInput.In("agreed", "Names an agency twice.");

        var confirmed = request.Confirmed;
        for (var i = 0; i < confirmed.Length; i++)
            Check(confirmed[i], $"confirmed[{i}]", request);
        if (confirmed.DistinctBy(one => one.Rule).Count() < confirmed.Length)
            throw BadInput.In("confirmed", "Names a rule twice.");
    }

    private static void Check(AgreedOnTheWire agreed, string path, DateTimeOffset now)
    {
        if (!agreed.ToldSheCanChangeHerMind)
            throw BadInput.In($"{path}.toldSheCanChangeHerMind", "Must be true: tell her first.");
        if (!agreed.ToldTheImpact)
            throw BadInput.In($"{path}.toldTheImpact", "Must be true: tell her first.");
        if (agreed.Categories.IsEmpty)
            throw BadInput.In($"{path}.categories", "Is empty.");
        if (agreed.When > now + DeclarationLimits.ClockSkew)
            throw BadInput.In($"{path}.when", "Is in the future.");
    }

    private static void Check(ConfirmedOnTheWire confirmed, string path, DeclarationRequest request)
    {
        if (!RuleIds.TryParse(confirmed.Rule, out var rule))
            throw BadInput.In($"{path}.rule", "Is not a rule.");
        if (rule != RuleId.R6Fax && confirmed.Reason.IsBlank)
            throw BadInput.In($"{path}.reason", "Is missing.");
        if (rule == RuleId.R6Fax && confirmed.Checklist.Distinct().Count() < Enum.GetValues<FaxStep>().Length)
            throw BadInput.In($"{path}.checklist", "Is not complete.");
        if (rule == RuleId.P1NoPurpose && request.Purpose == Disclosures.StatedPurpose.None)
            throw BadInput.In("purpose", "Is missing: say what it is for.");
        if (rule != RuleId.U1Unreadable)
            return;
        if (request.Case is null)
            throw BadInput.In("case", "Is missing: say which case the file is about.");
        if (confirmed.Categories.IsEmpty)
            throw BadInput.In($"{path}.categories", "Is missing: say what kinds of personal data the file holds.");
    }
}
