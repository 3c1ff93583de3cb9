using System.Net;
using OutlookGuard.Api.Tests.Support;

namespace OutlookGuard.Api.Tests.Identity;

public sealed class MeTests : IDisposable
{
    private readonly GuardApplication guard = new();

    [Theory]
    [InlineData("priya", "worker")]
    [InlineData("ben", "worker,administrator")]
    [InlineData("imogen", "worker,data_controller")]
    [InlineData("ruth", "auditor")]
    public async Task Everybody_who_is_signed_in_learns_who_they_are_and_where(string persona, string roles)
    {
        guard.With("Organisation:Marking", "mail_flow_rule");
        var me = await (await (await guard.As(persona)).GetAsync("/api/me")).Json();

        Assert.Equal(Api.Identity.Persona.Find(persona)!.Address, me.GetProperty("address").GetString());
        Assert.Equal(roles.Split(','), me.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        Assert.Equal(
            """{"name":"Larkfield WRA","domains":["larkfield-wra.example"],"dataController":{"name":"Imogen Hale","phone":"01632 960110"},"marking":"mail_flow_rule","encryptionLabel":null,"locale":"en-GB"}""",
            me.GetProperty("organisation").GetRawText());
    }

    [Fact]
    public async Task Nobody_else_learns_anything() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await (await guard.Nobody()).GetAsync("/api/me")).StatusCode);

    [Theory]
    [InlineData("Organisation:Marking", "prepend")]
    [InlineData("Organisation:Locale", "fr")]
    [InlineData("Organisation:Colour", "red")]
    public void A_setting_that_is_not_known_stops_the_start(string setting, string value) =>
        Assert.ThrowsAny<Exception>(() => guard.With(setting, value).CreateClient());

    public void Dispose() => guard.Dispose();
}
