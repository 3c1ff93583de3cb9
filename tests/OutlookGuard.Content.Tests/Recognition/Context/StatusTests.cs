using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

/// <summary>Immigration, crime and sexual life.</summary>
public class StatusTests
{
    public static TheoryData<string> Immigration =>
    [
        "She is on a spousal visa.", "Her visa ends in May.", "She has indefinite leave to remain.", "She has ILR.", "She is NRPF.", "She has no recourse to public funds.", "She claimed asylum.", "She is an asylum seeker.", "She overstayed.", "She is an overstayer.", "He says she will be deported.",
        "The Home Office refused her.", "Her immigration status is unclear.", "She has pre-settled status.", "Her BRP has expired.", "She is undocumented.", "She came to the UK in 2019.", "She has refugee status.", "Her biometric card is with him.", "She needs the DDV concession.",
    ];

    public static TheoryData<string> NotImmigration =>
    [
        "[Amara] paid by visa card.", "Visa and mastercard taken at the fair.", "Home Office funding was agreed; tell [Amara].", "Refugee Week is in June.", "[Amara] speaks Somali.", "Kurdish interpreter please for [Amara].", "Her passport is ready.", "Forty women had no visa.", "Immigration law training on Monday.", "[Amara] has leave on Friday.", "{Grace} is on leave.",
    ];

    public static TheoryData<string> Criminal =>
    [
        "He was arrested.", "He is on bail until May.", "His bail conditions say no contact.", "He was convicted.", "He has previous convictions.", "He was charged with assault.", "He is on probation.", "His probation officer rang.", "He is in prison.", "He was released from prison.", "He is on licence.", "He was remanded.",
        "He pleaded guilty.", "He got a suspended sentence.", "She has a criminal record.", "He is a registered sex offender.", "He was interviewed under caution.", "There is a warrant out for him.", "He is on a tag.", "He is in custody.",
    ];

    public static TheoryData<string> NotCriminal =>
    [
        "[Amara] will meet us at the police station.", "She is free of charge to join.", "{Grace} is in charge; [Amara] knows.", "We charge £5 for [Amara]'s lunch.", "Her probationary period ends; she is staff.", "Probation Service colleagues will come.", "The Police and Crime Commissioner met [Amara].", "Hate Crime Awareness Week.", "She has custody of the children.",
        "Free trial of the software for [Amara].", "DBS checks are due.", "Read the last sentence, [Amara].", "Err on the side of caution, [Amara].", "She has a non-molestation order.", "Her phone is fully charged.", "The criminal justice board met.", "She tagged me in the post.", "She recalled the date.", "[Amara]'s phone is charged.", "She had a cardiac arrest.", "Probation will ring [Amara].",
    ];

    public static TheoryData<string> Sexual =>
    [
        "She was raped.", "He raped her.", "It was a sexual assault; she has told us.", "She was sexually assaulted.", "He forced her to have sex.", "She is a lesbian.", "He shared intimate images of her.", "She is bisexual.", "She does sex work.", "She is pregnant by him.", "He outed her.", "She was groomed.", "She went to the SARC.",
    ];

    public static TheoryData<string> NotSexual =>
    [
        "Rape Crisis have [Amara]'s number.", "The ISVA from the sexual violence service rang [Amara].", "Sexual violence awareness week, [Amara].", "[Amara] slept; he has not rung.", "Relationships and sex education.", "Pride month is June.", "[Amara] has HIV.", "Sixty women had been raped.", "Sexual harassment policy attached.",
    ];

    [Theory]
    [MemberData(nameof(Immigration))]
    public void Status_visa_and_asylum_are_immigration(string marked) => Assert.Contains("immigration", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotImmigration))]
    public void Cards_origins_and_leave_are_not(string marked) => Assert.DoesNotContain("immigration", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Criminal))]
    public void Arrest_bail_and_sentence_are_criminal(string marked) => Assert.Contains("criminal", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotCriminal))]
    public void Stations_charges_and_civil_orders_are_not(string marked) => Assert.DoesNotContain("criminal", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Sexual))]
    public void Sexual_violence_and_life_are_sexual(string marked) => Assert.Contains("sexual", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotSexual))]
    public void Services_and_idioms_are_not(string marked) => Assert.DoesNotContain("sexual", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);
}
