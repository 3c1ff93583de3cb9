using System.Reflection;

namespace OutlookGuard.Policy.Tests.House;

/// <summary>Every enumeration that is written has one code for each value, and the code is read back as that value.</summary>
public class CodesTests
{
    public static TheoryData<string> CodeClasses =>
        [.. typeof(DisclosurePolicy).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Codes", StringComparison.Ordinal) || type == typeof(RuleIds)).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(CodeClasses))]
    public void Every_value_has_its_own_code_that_reads_back(string codeClass)
    {
        var type = typeof(DisclosurePolicy).Assembly.GetType(codeClass)!;
        var written = typeof(CodesTests).GetMethod(nameof(RoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.GetMethod("Code")!.GetParameters()[0].ParameterType)
            .Invoke(null, [type]);
        Assert.True((int)written! > 1);
    }

    [Fact]
    public void Every_written_enumeration_has_codes() => Assert.Equal(14, CodeClasses.Count);

    [Theory]
    [InlineData("")]
    [InlineData("HARD_BLOCK")]
    [InlineData("hard_block ")]
    [InlineData("HardBlock")]
    [InlineData("0")]
    public void A_code_that_is_not_exact_is_unknown_and_reads_as_the_most_cautious(string code)
    {
        Assert.False(OutcomeCodes.TryParse(code, out var outcome));
        Assert.Equal(Outcome.HardBlock, outcome);
    }

    [Fact]
    public void A_value_nobody_defined_has_no_code() => Assert.Throws<ArgumentOutOfRangeException>(() => ((Outcome)99).Code());

    [Theory]
    [InlineData(0, Sensitivity.None)]
    [InlineData(1, Sensitivity.Ordinary)]
    [InlineData(2, Sensitivity.Special)]
    [InlineData(3, Sensitivity.ProtectedPlace)]
    public void A_level_has_its_number(int level, Sensitivity sensitivity)
    {
        Assert.Equal(level, sensitivity.Level());
        Assert.True(SensitivityLevels.TryParse(level, out var read));
        Assert.Equal(sensitivity, read);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_level_that_does_not_exist_is_refused_and_reads_as_a_protected_place(int level)
    {
        Assert.False(SensitivityLevels.TryParse(level, out var read));
        Assert.Equal(Sensitivity.ProtectedPlace, read);
    }

    private delegate bool TryParse<T>(ReadOnlySpan<char> code, out T value);

    private static int RoundTrip<T>(Type type)
        where T : struct, Enum
    {
        var code = type.GetMethod("Code")!.CreateDelegate<Func<T, string>>();
        var tryParse = type.GetMethod("TryParse")!.CreateDelegate<TryParse<T>>();
        // The "none" of flags is the absence of categories and is written as an empty list.
        var values = Enum.GetValues<T>().Where(value => typeof(T) != typeof(PersonalDataCategories) || !value.Equals(PersonalDataCategories.None)).ToArray();
        Assert.All(values, value =>
        {
            Assert.True(tryParse(code(value), out var read));
            Assert.Equal(value, read);
        });
        Assert.Equal(values.Length, values.Select(code).Distinct().Count());
        return values.Length;
    }
}
