using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;

namespace OutlookGuard.Policy.Tests.House;

/// <summary>Promises of the house that the compiler cannot keep.</summary>
public class PolicyAssembly
{
    private static readonly Assembly Policy = typeof(DisclosurePolicy).Assembly;

    private static readonly string[] VagueEndings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Processor", "Data", "Info"];

    [Fact]
    public void Policy_stands_on_the_base_library_alone()
    {
        Assert.All(Policy.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

        var project = XDocument.Load(Repository.PathTo("api", "OutlookGuard.Policy", "OutlookGuard.Policy.csproj"));
        Assert.Empty(project.Descendants("ProjectReference"));
        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], project.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value));
    }

    [Fact]
    public void No_type_has_a_vague_name() =>
        Assert.DoesNotContain(Policy.GetTypes(), type => VagueEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)));

    [Fact]
    public void Nothing_can_be_changed_after_it_was_made()
    {
        var properties = Policy.GetTypes().Where(IsOurs).SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public));
        Assert.All(properties, property => Assert.True(CannotBeSetLater(property), $"{property.DeclaringType!.Name}.{property.Name} can be set"));

        var fields = Policy.GetTypes().Where(IsOurs).SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic));
        Assert.All(fields, field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType!.Name}.{field.Name} can be set"));
    }

    [Fact]
    public void What_others_are_given_cannot_be_changed_inside()
    {
        var types = Policy.GetExportedTypes().SelectMany(type => type.GetProperties()).Select(property => property.PropertyType);
        Assert.DoesNotContain(types, type => type.IsArray || (type.IsGenericType && type.Namespace == "System.Collections.Generic"));
    }

    [Fact]
    public void Nothing_waits_reads_a_clock_or_opens_a_stream()
    {
        Type[] forbidden = [typeof(Task), typeof(Task<>), typeof(ValueTask), typeof(ValueTask<>), typeof(CancellationToken), typeof(DateTime), typeof(TimeProvider), typeof(Stream)];
        var methods = Policy.GetTypes().SelectMany(type => type.GetMethods(
            BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        Assert.DoesNotContain(
            methods.SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)),
            type => forbidden.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type));
    }

    [Fact]
    public void Every_reason_is_held_by_a_rule_that_the_rule_book_asks()
    {
        var asked = Judging.RuleBook.ForMails.Select(question => question.Method.DeclaringType).ToHashSet();
        Assert.All(Catalogue.Reasons, entry => Assert.Contains(entry.Rule, asked));
        Assert.True(Judging.RuleBook.ForMails.Length + 1 <= Judging.FiredReasons.Capacity, "one more for the encryption, which is asked last");
    }

    [Fact]
    public void Rules_do_not_know_each_other()
    {
        var names = Catalogue.Rules.Select(rule => rule.Name).ToArray();
        foreach (var file in Directory.GetFiles(Repository.PathTo("api", "OutlookGuard.Policy", "Rules"), "*.cs"))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(names, name => name != Path.GetFileNameWithoutExtension(file) && text.Contains(name, StringComparison.Ordinal));
        }
    }

    private static bool CannotBeSetLater(PropertyInfo property) =>
        property.SetMethod is null || property.SetMethod.IsPrivate
        || property.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static bool IsOurs(Type type) => !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));
}
