using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class IncidentTests
{
    public static TheoryData<string> Said =>
    [
        "He punched her.", "He hit her in the face.", "[Daniel] strangled [Amara] on Sunday.", "She was strangled.", "He tried to strangle her.", "He slapped her.", "He kicked the door in.", "He turned up at her work.", "He came to her work.",
        "He came to the house again.", "He was seen outside the school yesterday.", "[Daniel] has been texting again.", "He keeps ringing her.", "He has not rung.", "He hasn't rung since Monday.", "He texted her.", "[Daniel] rang her forty times.",
        "She is ready to give a statement.", "She gave a statement.", "She disclosed that he hits her.", "She has reported it to the police.", "Police were called.", "She called 999.", "He smashed her phone.", "He followed her home.",
        "He is stalking her.", "He has breached the non-molestation order.", "She has a non-mol.", "She fled on Friday.", "She is fleeing domestic abuse.", "He locked her in.", "He dragged her by the hair.", "He spat at her.", "He pulled her hair.",
        "She was assaulted in May.", "There was an incident on Friday with [Daniel].", "He shouted at her in the street.", "He threw a plate at her.", "She was kidnapped.", "He beat her.", "He bit her.", "He pushed her down the stairs.", "He burnt her with a cigarette.",
        "He posted photos of her online.", "He sent abusive messages to her.", "She left him.", "[Ada] went missing.", "He snatched the children.", "It is a forced marriage; she told us.", "He harassed her.", "He tried to kill her.", "He poured petrol over her.", "He drove past her house.",
        "He choked her.", "He grabbed her by the throat.", "[Amara] was attacked.", "He sent her a message and threatened her mum, she has missed calls.", "She was raped and beaten.",
    ];

    public static TheoryData<string> NotSaid =>
    [
        "The incident report template is attached for [Amara]'s worker.", "[Amara] has the number of Victim Support.", "{Grace} rang her yesterday.", "I rang her yesterday.", "I will try to contact her tomorrow.", "We have been texting her about the appointment.",
        "Please contact [Amara] on 07700 900142.", "She rang her GP.", "Domestic abuse training is on Monday.", "We hit the target.", "The meeting kicks off at 9.", "[Amara] moved on Friday.", "[Amara] arrives Tuesday at 10.", "From Monday [Ada] is collected by {Priya} at 3pm.",
        "[Amara] needs a call.", "[Amara] is at her mother's.", "I was pushed for time.", "Punch cards are in the drawer.", "Stalking Awareness Week starts on Monday.", "We beat the deadline.", "The domestic violence forum meets in May.", "What happened at the meeting?",
        "The Domestic Abuse Act 2021 applies.", "Serious incident policy attached.", "Mission statement attached.", "Twelve women disclosed abuse this quarter.", "[Amara] wants to end her tenancy.", "Referral for [Amara].", "[Amara] will come with a worker at 10.", "She contacted us on Friday.",
        "The kettle has been stolen from the kitchen.", "Evidence based practice.", "Please turn up the heating.", "Nobody turned up at the meeting.", "{PC Jones} called her this morning.", "[Amara] was seen at the office today.", "[Ada] was seen at school by {Jo}.", "She followed the advice.", "She pushed for an earlier date.", "The parcel went missing.", "This must not be disclosed.",
        "[Amara] has a video interview for a job.", "[Amara] disclosed her passport number.", "Harassment policy for [Amara]'s worker.", "Please reset it and follow the steps, [Amara].", "The meeting dragged on.",
    ];

    [Theory]
    [MemberData(nameof(Said))]
    public void What_was_done_counts(string marked) => Assert.Contains("incident", Context.Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotSaid))]
    public void A_worker_s_own_calls_and_ordinary_words_are_no_incident(string marked) =>
        Assert.DoesNotContain("incident", Context.Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);
}
