using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class RiskTests
{
    public static TheoryData<string> Said =>
    [
        "He threatened her.", "He threatens to report her.", "He says he will hurt the officer.", "He said he'd kill her.", "He has a knife.", "He left work with a knife.", "He carries a machete.", "He has her bank card.", "He took her passport.", "He still has her phone.",
        "[Daniel] has taken [Amara]'s phone.", "He keeps all her money.", "He controls her money.", "He is controlling.", "It is coercive control; she has told us.", "He knows where she lives.", "He has found out where she works.", "He is looking for her.", "He is trying to find her.",
        "He may try to meet her in reception.", "He might come back.", "She is at high risk.", "[Amara] is high risk.", "Her risk level is high.", "The risk to her has increased.", "There is no risk to the children.", "She is in danger.", "She is not safe.", "She isn't safe there.", "She is unsafe.",
        "She is afraid of him.", "She is scared of what he will do.", "Her DASH score is 16.", "She scored 16 on the DASH.", "[Amara]: DASH 18.", "She meets the MARAC threshold.", "He put a tracker on her car.", "He checks her phone.", "He won't let her see friends.", "He isolates her.",
        "He is jealous.", "He is obsessed with her.", "She is terrified he'll find her.", "He is on his way there.", "His behaviour is escalating.", "She fears for her life.", "She was trafficked.", "He threatened to kill himself.", "He has access to weapons.", "Financial abuse: he takes her wages.",
        "She has no access to money.", "He hid her passport.", "He has got her keys.", "He's got her keys.", "[Amara Okonkwo] was seen today. High risk.", "He is dangerous.", "Death threats were made against her.", "He tried to snatch [Ada].", "He wants to take the children.", "He is going to kill her.",
    ];

    public static TheoryData<string> NotSaid =>
    [
        "Risk form attached.", "[Amara]'s risk assessment form is attached.", "Please add [Amara] to the risk record.", "The risk register of the charity, with [Amara] in copy.", "The fire risk assessment is due; [Amara] is away.", "[Amara] and both children are safe.",
        "At risk of rain, so bring [Amara] a coat.", "I'm afraid [Amara] cannot come.", "We will try to meet her on Friday.", "I am trying to contact her.", "Do you have her phone number?", "She has her passport with her.", "She has her phone.", "Quality control will ring [Amara].",
        "The risk management policy is out.", "Knife crime training is on Monday.", "Pest control are coming to [Amara]'s room.", "In danger of missing the deadline.", "Risk of delay on the line.", "She was heard at MARAC on Thursday.", "[Amara] is on the MARAC list.", "Cyber risk insurance is due.",
        "The acid test is whether it works.", "Remote control for [Amara]'s TV.", "We took her phone number.", "[Amara] needs a call.", "[Amara] wants to end her tenancy.", "Please keep the school informed.", "Armed Forces Day is in June.", "Survivors are at risk in August.", "DASH training for staff, 12 places.",
        "The threat level is unchanged.", "[Amara] arrives Tuesday at 10.", "[Amara] is at her mother's.", "Your risk assessment training is booked.",
        "She said she will get back to us.", "She said she will come at 3.", "Please escalate to the manager.", "Funding is at risk.", "[Amara] made a dash for the bus.", "She brought a bottle of squash.", "Visitors are not allowed to park.", "High risk of rain on the day of the fete.",
    ];

    [Theory]
    [MemberData(nameof(Said))]
    public void Danger_threats_and_control_count(string marked) => Assert.Contains("risk", Context.Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotSaid))]
    public void Risk_as_paper_and_idiom_does_not(string marked) => Assert.DoesNotContain("risk", Context.Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [InlineData("He has her bank card.")]
    [InlineData("He controls her benefits.")]
    [InlineData("He took her universal credit.")]
    [InlineData("He keeps her wages.")]
    public void Control_of_money_is_risk_and_not_finance(string marked) => Assert.Equal("risk", Context.Said.Categories(marked, Referents.CasePeople));
}
