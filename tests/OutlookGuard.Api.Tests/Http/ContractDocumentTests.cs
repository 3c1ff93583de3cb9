using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Tests.Support;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Tests.Http;

public sealed class ContractDocumentTests(OneGuard one) : IClassFixture<OneGuard>
{
    /// <summary>Set to write the file instead of comparing: <c>UPDATE_CONTRACT=1 dotnet test tests/OutlookGuard.Api.Tests --filter ContractDocument</c>.</summary>
    private const string Update = "UPDATE_CONTRACT";

    [Fact]
    public async Task The_add_ins_copy_of_the_contract_is_fresh()
    {
        var fresh = (await (await one.Guard.Nobody()).GetStringAsync("/openapi/v1.json")).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var file = Repository.File("addin/openapi.json");
        if (Environment.GetEnvironmentVariable(Update) is not null)
            await File.WriteAllTextAsync(file, fresh);

        Assert.True(fresh == await File.ReadAllTextAsync(file), $"addin/openapi.json is stale: set {Update}=1 and run this test again.");
    }

    [Fact]
    public void Names_on_the_wire_are_the_codes_of_the_policy()
    {
        Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.Equal($"\"{outcome.Code()}\"", Written(outcome)));
        Assert.All(Enum.GetValues<Obligation>(), obligation => Assert.Equal($"\"{obligation.Code()}\"", Written(obligation)));
        Assert.All(Enum.GetValues<Fix>(), fix => Assert.Equal($"\"{fix.Code()}\"", Written(fix)));
        Assert.All(Enum.GetValues<StatedPurpose>(), purpose => Assert.True(PurposeCodes.TryParse(Written(purpose).Trim('"'), out _)));
        Assert.All(Enum.GetValues<StatedBasis>(), basis => Assert.True(OverrideBasisCodes.TryParse(Written(basis).Trim('"'), out _)));
    }

    [Fact]
    public void The_categories_that_can_be_ticked_are_the_policys_in_the_same_order() => Assert.Equal(
        Enum.GetValues<PersonalDataCategories>().Where(category => category != PersonalDataCategories.None).Select(category => (category.ToString(), (int)category)),
        Enum.GetValues<StatedCategory>().Select(category => (category.ToString(), 1 << (int)category)));

    private static string Written<T>(T value) => System.Text.Encoding.UTF8.GetString(Api.Http.StrictJson.Write(value));
}
