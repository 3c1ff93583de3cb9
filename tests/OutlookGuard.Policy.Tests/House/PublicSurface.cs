using System.Reflection;
using System.Text;

namespace OutlookGuard.Policy.Tests.House;

/// <summary>What other rooms may call, as a list: a change of it is seen in review.</summary>
public class PublicSurface
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var surface = new StringBuilder();
        foreach (var type in typeof(DisclosurePolicy).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(DisclosurePolicy).Namespace)
            .OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            surface.Append(type.IsEnum ? $"enum {type.Name}: {string.Join(", ", Enum.GetNames(type))}\n" : $"type {type.Name}\n");
            if (!type.IsEnum)
                surface.AppendJoin("", Members(type).Order(StringComparer.Ordinal).Select(member => $"  {member}\n"));
        }

        Repository.MustBeApproved(surface.ToString(), "tests", "OutlookGuard.Policy.Tests", "PublicSurface.approved.txt");
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        // What the compiler adds to records is the same for all of them.
        string[] ofEveryRecord = ["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "op_Equality", "op_Inequality"];
        return type.GetProperties(Declared).Where(property => property.Name != "EqualityContract").Select(property => $"{Name(property.PropertyType)} {property.Name}")
            .Concat(type.GetFields(Declared).Select(field => $"{Name(field.FieldType)} {field.Name}"))
            .Concat(type.GetMethods(Declared).Where(method => !method.IsSpecialName && !ofEveryRecord.Contains(method.Name)).Select(method =>
                $"{Name(method.ReturnType)} {method.Name}({string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"))})"));
    }

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } value ? $"{Name(value)}?"
        : type.IsByRef ? $"out {Name(type.GetElementType()!)}"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
