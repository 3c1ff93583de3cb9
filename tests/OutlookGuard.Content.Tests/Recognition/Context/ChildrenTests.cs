using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

public class ChildrenTests
{
    public static TheoryData<string> Said =>
    [
        "Both children are safe.", "She's arriving with the kids.", "Her son is well.", "[Amara]'s daughter starts on Monday.", "She came with her two children.", "[Chidi] is off school.", "[Ada] starts nursery on Monday.", "[Ada] has a new school.",
        "He was seen outside the school.", "He collected [Ada] from school.", "Contact arrangements for [Chidi] have changed.", "He has supervised contact.", "She has parental responsibility.", "[Ada] is on a child protection plan.", "Her baby was born in May.", "The twins are with her.", "The children miss him.",
        "Her son attends St Mary's Primary School.", "She is worried about the kids.", "He wants custody of the children.", "Her eldest is with her nan.", "[Chidi]'s school has rung.", "Her unborn baby is well.", "The kids are with their dad.", "Her grandchildren visit.", "[Amara] and children are here.", "The child protection conference for [Ada] is on 4 May.",
        "Care proceedings have begun for [Ada].", "He took the children.",
    ];

    public static TheoryData<string> NotSaid =>
    [
        "Children's Services have [Amara]'s number.", "Northmoor Council Children's Services will ring [Amara].", "Child Protection Conference training is on Monday; [Amara] is away.", "Her child benefit has stopped.", "Child tax credit for [Amara].", "Women and children come first.", "Children and young people's worker wanted.",
        "Under-18s 96.", "Our children's party is in June.", "My kids are ill.", "The school holidays start on Friday.", "The nursery nurse post is open.", "[Amara] needs a two-bed.", "Boxing Day rota.", "Save the Children sent a cheque.",
        "Social work students from the school of social work.", "The garden nursery delivered plants.", "[Wang Xiuying] will come with a worker at 10; he may try to meet her in reception.", "{Grace}'s daughter is ill so she is off.", "Childcare provider list attached.", "Families are welcome.", "Baby bank donations, please.", "Any child can come to the fun day.",
        "The Children Act 1989 applies.", "Your children are welcome at the party.",
    ];

    [Theory]
    [MemberData(nameof(Said))]
    public void Somebody_s_child_counts(string marked) => Assert.Contains("children", Context.Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NotSaid))]
    public void Services_for_children_and_the_sender_s_own_do_not(string marked) => Assert.DoesNotContain("children", Context.Said.Categories(marked, Referents.CasePeople), StringComparison.Ordinal);
}
