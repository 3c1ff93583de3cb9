using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Http;

/// <summary>What stands in one place of a document.</summary>
internal enum ShapeKind
{
    Object,
    Array,
    Text,
    Number,
    Truth,
    Moment,
    Day,
    Id,
    Choice,
}

/// <summary>What a type, or one member of it, allows. Worked out once for each type.</summary>
internal sealed class ShapeOf
{
    private static readonly ConcurrentDictionary<Type, Contents> Known = new();

    private readonly Type type;

    public ShapeOf(JsonTypeInfo type)
        : this(type.Type, name: "", mayBeNull: false, attributes: null)
    {
    }

    private ShapeOf(Type type, string name, bool mayBeNull, System.Reflection.ICustomAttributeProvider? attributes)
    {
        this.type = Nullable.GetUnderlyingType(type) ?? type;
        Name = name;
        MayBeNull = mayBeNull;
        MaxLength = Attribute<MaxLengthAttribute>(attributes)?.Length ?? int.MaxValue;
        OneLine = Attribute<SingleLineAttribute>(attributes) is not null;
        Range = Attribute<RangeAttribute>(attributes);
        Pattern = Attribute<RegularExpressionAttribute>(attributes)?.Pattern;
        Kind = KindOf(this.type);
    }

    /// <summary>The member's name in the document.</summary>
    public string Name { get; }

    public ShapeKind Kind { get; }

    public bool MayBeNull { get; }

    /// <summary>The most characters of a text (UTF-16 code units) or items of a list.</summary>
    public int MaxLength { get; }

    public bool OneLine { get; }

    public RangeAttribute? Range { get; }

    /// <summary>What the whole text must look like, or null.</summary>
    public string? Pattern { get; }

    /// <summary>The names a choice has, as they are written.</summary>
    public string[] Choices => Inside.Choices;

    public IEnumerable<string> RequiredMembers => Inside.Required;

    /// <summary>What a list holds.</summary>
    public ShapeOf Element => Inside.Element!;

    /// <summary>The member whose name the reader stands on, or null.</summary>
    public ShapeOf? Member(ref Utf8JsonReader reader)
    {
        foreach (var member in Inside.Members)
        {
            if (reader.ValueTextEquals(member.Name))
                return member;
        }

        return null;
    }

    private Contents Inside => Known.GetOrAdd(type, static type => new Contents(StrictJson.Options.GetTypeInfo(type)));

    private static T? Attribute<T>(System.Reflection.ICustomAttributeProvider? attributes)
        where T : Attribute => attributes?.GetCustomAttributes(typeof(T), inherit: false).FirstOrDefault() as T;

    private static ShapeKind KindOf(Type type)
    {
        if (type == typeof(string) || type == typeof(ConfidentialText))
            return ShapeKind.Text;
        if (type == typeof(int) || type == typeof(long))
            return ShapeKind.Number;
        if (type == typeof(bool))
            return ShapeKind.Truth;
        if (type == typeof(DateTimeOffset))
            return ShapeKind.Moment;
        if (type == typeof(DateOnly))
            return ShapeKind.Day;
        if (type == typeof(Guid))
            return ShapeKind.Id;
        if (type.IsEnum)
            return ShapeKind.Choice;
        return StrictJson.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Enumerable ? ShapeKind.Array : ShapeKind.Object;
    }

    private sealed class Contents(JsonTypeInfo type)
    {
        public ShapeOf[] Members { get; } = [.. type.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null).Select(Of)];

        public string[] Required { get; } = [.. type.Properties.Where(property => property.IsRequired).Select(property => property.Name)];

        public ShapeOf? Element { get; } = type.ElementType is { } element ? new ShapeOf(element, "", mayBeNull: false, attributes: null) : null;

        public string[] Choices { get; } = type.Type.IsEnum
            ? [.. Enum.GetNames(type.Type).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)]
            : [];

        private static ShapeOf Of(JsonPropertyInfo property) => new(
            property.PropertyType,
            property.Name,
            property.IsSetNullable || property.AssociatedParameter is { IsNullable: true },
            property.AttributeProvider);
    }
}
