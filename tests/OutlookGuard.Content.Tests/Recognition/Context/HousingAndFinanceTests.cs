using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class HousingAndFinanceTests
{
    public static TheoryData<string> Housing =>
    [
        "[Amara] wants to end her tenancy.", "[Amara] needs a two-bed outside Northmoor.", "She has rent arrears.", "She was evicted.", "She is homeless.", "She made a homeless application.", "Her landlord has served notice.", "She needs a three bedroom house.", "She needs a 2 bed flat.", "She is sofa surfing.",
        "She wants a transfer request form; her tenancy is joint.", "It is a joint tenancy with [Daniel].", "She needs rehousing.", "She needs a refuge space.", "Is there a refuge bed for [Amara]?", "She is in temporary accommodation.", "She is bidding on properties.", "Her mortgage is in his name.", "She is on the housing register.", "Her locks changed on Friday.",
        "She has nowhere to live.", "She needs somewhere safe to live.", "She is a tenant of ours.", "She is overcrowded.", "A notice to quit was sent to [Amara].", "She is street homeless and sleeping rough.", "Her bids were refused.",
    ];

    public static TheoryData<string> NotHousing =>
    [
        "[Amara] is back at the flat.", "She has a flat battery.", "[Amara] moved on Friday.", "[Amara] is at her mother's house.", "Housing Options will ring [Amara].", "The housing officer called [Amara].", "Her housing benefit stopped.", "Refuge worker, 01632 960100.", "We rent a van for [Amara]'s things.", "The house is quiet; [Amara] slept.",
        "The Homelessness Forum meets in May.", "Our office lease ends.", "Bank transfer done for [Amara].", "Open house on Friday.", "The refuge staff like [Amara].", "[Amara] arrives Tuesday at 10.", "Case conference room booking for Tuesday.", "Let's move on to the agenda.", "Flower beds need water.", "Forty women were homeless.", "[Amara] has a meeting with housing at 3.", "[Amara] is moving on well.", "Her property is in the locker.", "Re: Housing, for [Amara]", "The office relocation is in June.",
    ];

    public static TheoryData<string> Finance =>
    [
        "Her universal credit has stopped.", "She claims PIP.", "Her PIP claim was refused.", "She has debts.", "She has a payday loan.", "Her child benefit goes to him.", "Her housing benefit stopped.", "She is in debt.", "She is on benefits.", "Her benefits were sanctioned.", "She has no income.", "She opened a bank account.",
        "Her wages are low.", "She needs a food bank voucher.", "She has a debt relief order.", "She is in arrears with the gas.", "She gets DLA for [Chidi].", "She receives carer's allowance.", "She has council tax arrears.", "{Grace Adeyemi}'s new bank details are below.",
    ];

    public static TheoryData<string> NotFinance =>
    [
        "For the benefit of [Amara] I will repeat it.", "She would benefit from a call.", "Our bank account is with the Co-op; [Amara] asked.", "Staff benefits are listed on the site.", "A loan of the projector for [Amara].", "Paid today, sort code 00-00-00.", "Bank holiday rota, [Amara] please note.", "[Amara] gave the benefit of the doubt.",
        "Thank you for your gift of £50.", "Pip will ring [Amara].", "Income generation target met.", "Forty women had debts.", "He has her bank card.",
    ];

    [Theory]
    [MemberData(nameof(Housing))]
    public void Tenancy_rent_and_the_home_needed_are_housing(string marked) => Assert.Contains("housing", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotHousing))]
    public void A_flat_a_move_and_a_service_are_not(string marked) => Assert.DoesNotContain("housing", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Finance))]
    public void Benefits_debts_and_income_are_finance(string marked) => Assert.Contains("benefit", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotFinance))]
    public void The_charity_s_money_and_idioms_are_not(string marked) => Assert.DoesNotContain("benefit", Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);
}
