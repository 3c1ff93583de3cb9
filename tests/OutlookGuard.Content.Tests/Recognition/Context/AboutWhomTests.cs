using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class AboutWhomTests
{
    // Without a case and without a name, pronouns are nobody's.
    public static TheoryData<string> NobodyKnown =>
    [
        "She is pregnant.", "He has threatened her.", "The children are safe.", "The client was assaulted.", "Her kids are with her mum.", "She has rent arrears and PTSD.", "Mum is anxious.", "They are homeless.",
        "A talk about mental health.", "Women with PTSD and anxiety.", "Referrals 214, pregnant 12, homeless 40.", "High risk.", "Sertraline.",
    ];

    // A name in the text is enough, with no case chosen.
    public static TheoryData<string, string> Named => new()
    {
        { "[Amara] is pregnant.", "health" },
        { "[Amara] rang today. She is pregnant.", "health" },
        { "[Amara] rang today.\n\nShe is pregnant. Her children are with her.", "children health" },
        { "[Amara]'s kids are safe.", "children" },
        { "Spoke to [Amara] and the children today.", "children" },
        { "[Amara], who is pregnant, needs a two-bed.", "health housing" },
        { "[Amara] has asthma, anxiety and a broken arm", "health" },
        { "Name: [Amara Okonkwo]\nMedication: sertraline\nRisk: high risk", "health risk" },
        { "[Amara Okonkwo] was seen today. Bruising to left arm. High risk.", "health risk" },
        { "[Amara Okonkwo]\tsertraline\tevicted", "health housing" },
        { "[Daniel] was arrested; he is on bail.", "criminal" },
        { "As she is pregnant, [Amara] asked for a later date.", "health" },
        { "{PC Jones} said [Amara] was assaulted.", "incident" },
        { "{Grace} told me that she is pregnant; [Amara] asked her to.", "health" },
    };

    public static TheoryData<string, string> Others => new()
    {
        { "I'm off sick on Friday.", nameof(SaidOf.Professional) },
        { "I am pregnant.", nameof(SaidOf.Professional) },
        { "My daughter is ill.", nameof(SaidOf.Professional) },
        { "We are at risk.", nameof(SaidOf.Professional) },
        { "{Grace} is off sick.", nameof(SaidOf.Professional) },
        { "{Grace} is on leave as she is ill.", nameof(SaidOf.Professional) },
        { "{Grace}'s sick note is attached for payroll.", nameof(SaidOf.Employee) },
        { "{Grace} starts maternity leave; she is pregnant.", nameof(SaidOf.Employee) },
        { "Thank you <Karen>, I hope you are better after your operation: you had an operation.", nameof(SaidOf.Recipient) },
        { "Your injuries are noted.", nameof(SaidOf.Recipient) },
        { "Survivors of rape can ring us.", nameof(SaidOf.Nobody) },
        { "A course on anxiety starts in May.", nameof(SaidOf.Nobody) },
        { "Leaflets on stalking and on asylum.", nameof(SaidOf.Nobody) },
        { "If anyone is pregnant, tell the warden.", nameof(SaidOf.Nobody) },
        { "The council evicted families.", nameof(SaidOf.Nobody) },
        { "This quarter a resident gave birth.", nameof(SaidOf.Nobody) },
        { "A woman with two children was assaulted.", nameof(SaidOf.Nobody) },
        { "Twenty women were homeless.", nameof(SaidOf.Nobody) },
    };

    [Theory]
    [MemberData(nameof(NobodyKnown))]
    public void Pronouns_alone_are_nobody_s(string marked) => Assert.Equal("", Said.Categories(marked, Referents.None));

    [Theory]
    [MemberData(nameof(NobodyKnown))]
    public void With_a_case_chosen_she_and_the_children_are_its_people(string marked)
    {
        // Crowds, counts, topics and bare words stay nobody's.
        var isOfNobody = marked is "A talk about mental health." or "Women with PTSD and anxiety." or "Referrals 214, pregnant 12, homeless 40." or "High risk.";
        Assert.Equal(isOfNobody, Said.Categories(marked, Referents.CasePeople).Length == 0);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_named_client_is_meant_by_what_follows(string marked, string categories) => Assert.Equal(categories, Said.Categories(marked, Referents.None));

    [Theory]
    [MemberData(nameof(Others))]
    public void What_is_said_of_others_is_known(string marked, string expected)
    {
        var judged = Said.Judged(marked, Referents.CasePeople).ToList();
        Assert.NotEmpty(judged);
        Assert.All(judged, pair => Assert.Equal(expected, pair.SaidOf.ToString()));
    }

    [Theory]
    [InlineData("ZAR is pregnant.")]
    [InlineData("Z.A.R. is pregnant.")]
    [InlineData("Update on ZAR: pregnant.")]
    public void The_register_s_initials_are_a_person(string text)
    {
        Assert.Equal("health", Said.Categories(text, Referents.CasePeople, "ZAR"));
        Assert.Equal("", Said.Categories(text, Referents.None));
    }

    [Fact]
    public void A_name_elsewhere_in_the_thread_is_enough_for_a_pronoun() => Assert.Equal("health", Said.Categories("She is pregnant.", Referents.NamedElsewhere));

    [Fact]
    public void Every_answer_but_client_and_employee_is_somebody_else_s_data()
    {
        Assert.Equal(Whose.Client, SaidOf.Client.Whose());
        Assert.Equal(Whose.Client, SaidOf.Employee.Whose());
        Assert.Equal(Whose.Professional, SaidOf.Professional.Whose());
        Assert.Equal(Whose.Recipient, SaidOf.Recipient.Whose());
        Assert.Equal(Whose.Nobody, SaidOf.Nobody.Whose());
    }

    [Fact]
    public void One_sentence_without_end_is_judged_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("she is pregnant and he has a knife, ", 3_000));
        Assert.Equal("health risk", Said.Categories(text, Referents.CasePeople));
    }
}
