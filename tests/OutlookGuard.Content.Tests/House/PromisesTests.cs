using System.Reflection;
using System.Text.Json;

namespace OutlookGuard.Content.Tests.House;

public sealed class PromisesTests
{
    private static readonly ConfidentialText Words = ConfidentialText.Seal("Amara Okonkwo");

    [Fact]
    public void Confidential_text_never_shows_itself() => Assert.Equal("[13 characters withheld]", $"{Words}");

    [Fact]
    public void Confidential_text_cannot_be_written_as_json() => Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Words));

    [Fact]
    public void Confidential_text_is_read_from_json() => Assert.Equal(Words, JsonSerializer.Deserialize<ConfidentialText>("\"Amara Okonkwo\""));

    [Fact]
    public void Shown_text_is_written_for_the_sender_and_withheld_from_logs()
    {
        var shown = new ShownText("Take Amara off");

        Assert.Equal("\"Take Amara off\"", JsonSerializer.Serialize(shown));
        Assert.DoesNotContain("Amara", $"{shown}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(ConfidentialText))]
    [InlineData(typeof(ShownText))]
    public void No_other_project_can_open_what_is_sealed(Type sealedType) => Assert.DoesNotContain(
        sealedType.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static),
        member => member is MethodInfo { Name: not ("ToString" or "get_Empty") } method && method.ReturnType == typeof(string)
            || member is FieldInfo || (member is PropertyInfo property && property.PropertyType == typeof(string)));

    [Theory]
    [InlineData(typeof(Finding))]
    [InlineData(typeof(UnreadPart))]
    [InlineData(typeof(MessagePart))]
    [InlineData(typeof(ScanReport))]
    public void A_report_holds_no_readable_text(Type type) => Assert.DoesNotContain(
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance),
        property => property.PropertyType == typeof(string) || property.PropertyType == typeof(ReadOnlyMemory<char>));

    [Fact]
    public void What_nobody_explained_away_counts()
    {
        Assert.Equal(Whose.Client, default);
        Assert.Equal(UnreadReason.UnknownType, default);
        Assert.True(new Finding(0, FindingKind.NhsNumber, 0, 10, 1, Explanation.None).Counts);
    }

    [Theory]
    [InlineData(FindingKind.NhsNumber, "nhs-number")]
    [InlineData(FindingKind.What3words, "what3words")]
    [InlineData(FindingKind.DateOfBirth, "date-of-birth")]
    public void A_kind_is_written_as_the_contract_writes_it(FindingKind kind, string code)
    {
        Assert.Equal(code, kind.Code());
        Assert.True(FindingKinds.TryParse(code, out var read) && read == kind);
    }
}
