namespace OutlookGuard.Policy;

/// <summary>The written form of rule ids.</summary>
public static class RuleIds
{
    /// <summary>The id as the decision table writes it, for example <c>C4-WITHDRAWN</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Upper case letters, digits and hyphens.</returns>
    public static string Code(this RuleId rule) => rule.ToString();
}
