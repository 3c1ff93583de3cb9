using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

public sealed class StopContactLaws
{
    private const int Sends = 10_000; // security, T1

    [Fact]
    public void However_it_is_written_a_stop_contact_stays_one()
    {
        var disguise = new Disguise(seed: 20260310);
        for (var send = 0; send < Sends; send++)
        {
            var stop = LarkfieldRegister.Stops[send % LarkfieldRegister.Stops.Length];
            var typed = disguise.Of(stop);
            var answer = LarkfieldRegister.Judge(typed.Address, typed.DisplayName);
            Assert.True(answer.Class == RecipientClass.Perpetrator, $"send {send}: {stop} typed as {typed} became {answer}");
        }
    }

    [Fact]
    public void Space_hidden_characters_and_case_anywhere_change_nothing()
    {
        var disguise = new Disguise(seed: 7);
        for (var send = 0; send < Sends; send++)
        {
            var stop = LarkfieldRegister.Stops[send % LarkfieldRegister.Stops.Length];
            var typed = stop;
            for (var step = 0; step < 1 + (send % 12); step++)
                typed = disguise.Anywhere(typed);
            var answer = LarkfieldRegister.Judge(typed);
            Assert.True(answer.Class == RecipientClass.Perpetrator, $"send {send}: {stop} typed as {typed} became {answer}");
        }
    }

    [Fact]
    public void A_stop_contact_in_a_list_in_a_list_stays_one()
    {
        var disguise = new Disguise(seed: 11);
        var members = Enumerable.Range(0, 300).Select(number => disguise.Of(LarkfieldRegister.Stops[number % 3]).Address)
            .Where(address => !address.Contains("karen.bright@", StringComparison.Ordinal)).ToArray();
        var directory = new RecipientDirectory(LarkfieldRegister.Entries with
        {
            Lists = [new ListEntry("all@larkfield-wra.example", ["inner@larkfield-wra.example"]), new ListEntry("inner@larkfield-wra.example", [.. members])],
        });

        var opened = directory.Open(new TypedRecipient("all@larkfield-wra.example"));

        Assert.NotEmpty(opened);
        Assert.All(opened, recipient => Assert.Equal(
            RecipientClass.Perpetrator,
            directory.Classify(recipient, LarkfieldRegister.People(recipient), new CaseTeam.Everyone(), LarkfieldRegister.Today).Class));
    }
}
