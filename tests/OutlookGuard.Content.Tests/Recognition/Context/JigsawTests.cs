using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class JigsawTests
{
    public static TheoryData<string> Picked =>
    [
        "One client: a Somali nurse from Little Penning with triplets, here since the fire in January. Very happy to share her story.",
        "A young Polish mum of three came to us in May.",
        "We supported a woman from Little Penning after the fire.",
        "A resident who works at the bakery and has twins would like to speak at the AGM.",
        "One of our residents is a teacher from Hexley.",
        "A service user from Somalia has four children and is doing well.",
        "Case study: a Kurdish hairdresser, married to a taxi driver.",
        "A survivor told us her story. She is a midwife. She came here from Upper Penning.",
        "A mum of two from Kirkdale won her case.",
        "Client: female, 34, two children aged 3 and 7, from Eritrea, works as a cleaner.",
        "Anonymous case: mother of three, Traveller, living near Little Penning, husband in prison.",
        "Family A: mother, Roma, four children, evicted from Kirkdale after the flood.",
        "She is the only Somali midwife in Little Penning.",
    ];

    public static TheoryData<string> NotPicked =>
    [
        "Referrals 214, accepted 131, under-18s 96, average stay 71 days.",
        "Kurdish Sorani interpreter please, Thursday 10am, woman preferred.",
        "We need a Polish-speaking nurse for the drop-in.",
        "If a woman is from abroad and has two children she can still apply.",
        "Women from Somalia and their children are welcome.",
        "As a mum of two from Leeds I know how hard it is to park.",
        "A client asked for a later appointment.",
        "A woman from Northmoor Council will attend.",
        "One client could not come on Friday.",
        "A Somali interpreter is booked from 10.",
        "Please book a teacher for Thursday.",
        "A police officer from Northmoor will give the talk.",
        "A social worker from Leeds has been appointed.",
        "A nurse from the hospital will visit on Monday.",
        "Client: see attached.",
        "A solicitor from Jones & Co will run a clinic.",
        "A resident from Monday will use the laundry.",
    ];

    [Theory]
    [MemberData(nameof(Picked))]
    public void One_unnamed_person_described_twice_can_be_picked_out(string text) => Assert.NotEmpty(Find(text));

    [Theory]
    [MemberData(nameof(NotPicked))]
    public void Counts_services_and_single_traits_pick_out_nobody(string text) => Assert.Empty(Find(text));

    [Fact]
    public void The_portrait_spans_from_the_introduction_to_the_last_trait()
    {
        const string Text = "Hello. One client: a Somali nurse from Little Penning with triplets, here since the fire in January. Thanks.";
        var portrait = Assert.Single(Find(Text));
        Assert.Equal("One client: a Somali nurse from Little Penning with triplets, here since the fire", Text[portrait.Start..portrait.End]);
        Assert.Equal(PortraitTraits.Origin | PortraitTraits.Work | PortraitTraits.Village | PortraitTraits.Family | PortraitTraits.Event, portrait.Traits);
    }

    private static List<Portrait> Find(string text)
    {
        var found = new List<Portrait>();
        using var words = Words.Read(text);
        Jigsaw.Find(words, found);
        return found;
    }
}
