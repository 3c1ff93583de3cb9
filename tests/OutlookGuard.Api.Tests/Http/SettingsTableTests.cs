using System.Collections;
using System.Globalization;
using OutlookGuard.Api.Declarations;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Drafts;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Identity;
using OutlookGuard.Api.Storage;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Http;

/// <summary>The host's README tells every setting and every cap, with the figures of the code.</summary>
public sealed class SettingsTableTests
{
    private static readonly string Readme = File.ReadAllText(Repository.File("api/OutlookGuard.Api/README.md"));

    [Fact]
    public void Every_setting_stands_in_the_table_with_its_default()
    {
        Assert.All(
            Told("Edge", new EdgeOptions()).Concat(Told("Store", new StoreOptions())).Concat(Told("Identity", new IdentityOptions())).Concat(Told("Registers", new OutlookGuard.Api.Registers.RegisterOptions())).Concat(Told("Organisation", new OutlookGuard.Api.Organisation.OrganisationOptions())).Concat(Told("Setup", new Setup.SetupOptions()))
                .Concat(Told("Notices", new OutlookGuard.Api.Notices.NoticeOptions())).Concat(Told("Faults", new OutlookGuard.Api.Faults.FaultOptions())),
            row => Assert.Contains(row, Readme, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DisclosureLimits.Recipients)]
    [InlineData(DisclosureLimits.BodyCharacters)]
    [InlineData(DisclosureLimits.DocumentBytes)]
    [InlineData(DisclosureLimits.AttachmentBytes)]
    [InlineData(DisclosureLimits.AllAttachmentsBytes)]
    [InlineData(DisclosureLimits.ReasonCharacters)]
    [InlineData(JsonBody.OrdinaryBytes)]
    [InlineData(DraftLimits.BytesOfOne)]
    [InlineData(DraftLimits.BytesOfAll)]
    [InlineData(DeclarationLimits.Agreed)]
    public void Every_cap_stands_there_with_its_figure(int cap) =>
        Assert.Contains(cap.ToString("N0", CultureInfo.InvariantCulture), Readme, StringComparison.Ordinal);

    private static IEnumerable<string> Told<T>(string section, T options) => typeof(T).GetProperties()
        .Where(property => property.CanWrite
            || property.PropertyType.IsAssignableTo(typeof(IEnumerable)) && property.PropertyType != typeof(string))
        .Where(property => property.Name != nameof(StoreOptions.ConnectionString))
        .Select(property => $"| `{section}:{property.Name}` |{Default(property.GetValue(options))} |");

    private static string Default(object? value) => value is int or string { Length: > 0 } ? $" `{value}`" : "";
}
