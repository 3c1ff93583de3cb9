using OutlookGuard.Policy;

namespace OutlookGuard.Api.Disclosures;

/// <summary>When a mail is weighed, and whether the checker can be reached.</summary>
/// <param name="Now">The moment of the decision, UTC.</param>
/// <param name="Checker">Unavailable only where somebody asks what the add-in would show without us.</param>
internal sealed record Conditions(DateTimeOffset Now, CheckerState Checker);
