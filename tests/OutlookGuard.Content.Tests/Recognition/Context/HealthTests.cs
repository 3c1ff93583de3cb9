using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class HealthTests
{
    public static TheoryData<string> Said =>
    [
        "She takes sertraline 50mg.", "[Amara]'s medication was changed to mirtazapine.", "He is on citalopram", "She is 20 weeks pregnant.", "[Niamh] is pregnant and due in May.", "Her due date is 4 May.",
        "She had a miscarriage in January.", "She attended A&E on Sunday.", "[Siân Pryce] was in hospital overnight.", "She was taken to hospital.", "She has seen her GP.", "She saw the GP today.",
        "Her midwife is Jo.", "She has PTSD.", "She is anxious tonight.", "She has panic attacks.", "He is suicidal.", "She took an overdose.", "She has been self-harming.", "She self harms.",
        "There was bruising to her left arm.", "She has a black eye.", "She has a broken wrist.", "She was unconscious.", "Her injuries were photographed.", "No injuries to [Amara].", "She isn't pregnant.",
        "She is diabetic and needs insulin.", "[Chidi] has asthma.", "She is autistic.", "She is struggling to cope.", "She's not sleeping.", "She isn't eating.", "She is tearful.", "He has bipolar disorder.",
        "She was sectioned in 2024.", "Her mental health is poor.", "He drinks heavily; he is an alcoholic.", "She is HIV positive.", "She has been referred to CAMHS.", "She needs an operation.", "[Ada] is poorly today.",
        "[Ada] attends Victoria Road Surgery.", "She's been to the doctor's.", "She was discharged from hospital.", "An ambulance was called for her.", "The crisis team saw her.", "[Amara]: anxiety, low mood.", "She has chest pains.",
        "She is breastfeeding.", "Her prescription is ready.", "She is deaf.", "She uses heroin.", "He has relapsed.", "[Amara] miscarried.", "She has a hospital appointment on Tuesday.", "She is being treated for depression.",
        "She fractured her jaw.", "Her arm is swollen.", "She has cuts to her hands.", "She lost consciousness.", "She has flashbacks.", "She was hearing voices.", "She feels suicidal.", "[Amara] has covid.",
    ];

    public static TheoryData<string> NotSaid =>
    [
        "[Amara] has read our health and safety policy.", "[Amara] will come to the mental health awareness week event.", "[Amara] asked about the risk assessment for the fire door.", "[Amara Okonkwo], counselling is on Friday.",
        "We ran a talk about mental health.", "Mental health training is on Tuesday.", "The hospital car park is full.", "I'm off sick on Friday.", "I have a hospital appointment so [Amara] will be seen by {Grace}.", "My daughter is ill so I'm home.",
        "{Grace} is off sick.", "Our health and wellbeing day is in June.", "Sixty survivors had anxiety.", "Women with depression can be referred.", "First aid kits are in the office.", "The GP surgery leaflets have come.",
        "Public Health England published figures.", "Please order lithium batteries.", "The flat battery is being replaced.", "I am sick of this printer.", "Covid guidance has changed.", "We are blind copied.", "Referrals 214, pregnant 31.",
        "Diabetes UK are holding a bake sale.", "The Disability Forum meets on Monday.", "The alcohol policy is attached.", "[Amara] arrives Tuesday at 10.", "[Amara] slept.", "Suicide prevention training, 12 places.", "The tablets and laptops are on order.",
        "Hope you feel better soon, <Karen>.", "The police operation is on Monday.", "[Amara] is happy.", "[Amara] is tired.", "Dietary requirements please.", "The Health Board meets on Thursday.", "If you are unwell, ring the office.",
        "Health have asked for [Amara]'s file.", "[Amara] stressed that the door is stiff.", "Stocks are low.", "[Amara] is the only midwife in the village.", "She works at the hospital.", "We were overwhelmed by gifts.", "[Amara] was given two tablets and a laptop.",
    ];

    [Theory]
    [MemberData(nameof(Said))]
    public void Health_said_of_a_person_counts(string marked) => Assert.Contains("health", Context.Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotSaid))]
    public void Ordinary_words_are_no_health(string marked) => Assert.DoesNotContain("health", Context.Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);
}
