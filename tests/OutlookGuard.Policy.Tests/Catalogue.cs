using System.Reflection;

namespace OutlookGuard.Policy.Tests;

/// <summary>Every reason that every rule can give, found by reflection: a reason cannot hide from the tests.</summary>
internal static class Catalogue
{
    public static IEnumerable<Type> Rules { get; } =
        [.. typeof(DisclosurePolicy).Assembly.GetTypes().Where(type => type.Namespace == "OutlookGuard.Policy.Rules" && type.Name.EndsWith("Rule", StringComparison.Ordinal))];

    public static IEnumerable<(Type Rule, string Name, Reason Reason)> Reasons { get; } =
    [
        .. from rule in Rules
           from field in rule.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           where field.FieldType == typeof(Reason)
           orderby rule.Name, field.MetadataToken
           select (rule, field.Name, (Reason)field.GetValue(null)!),
    ];

    public static IEnumerable<GuideSentence> EnforcedBy(Type type) => type.GetCustomAttributes<EnforcesAttribute>().Select(enforces => enforces.Sentence);

    /// <summary>Every type that says it keeps a sentence of the guide.</summary>
    public static IEnumerable<Type> Enforcers { get; } =
        [.. typeof(DisclosurePolicy).Assembly.GetTypes().Where(type => type.IsDefined(typeof(EnforcesAttribute))).OrderBy(type => type.Name, StringComparer.Ordinal)];
}
