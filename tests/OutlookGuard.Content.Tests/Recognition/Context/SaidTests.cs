using System.Runtime.InteropServices;
using OutlookGuard.Content.Recognition;
using OutlookGuard.Content.Recognition.Context;

namespace OutlookGuard.Content.Tests.Recognition.Context;

/// <summary>Reads a marked sentence: [Amara] is a client, {Grace} a professional, &lt;Karen&gt; the recipient.</summary>
internal static class Said
{
    public static string Categories(string marked, Referents referents, params string[] initials) =>
        string.Join(' ', Judged(marked, referents, initials)
            .Where(pair => pair.SaidOf is SaidOf.Client or SaidOf.Employee)
            .Select(pair => pair.Kind.Code())
            .Distinct()
            .Order(StringComparer.Ordinal));

    public static IEnumerable<(FindingKind Kind, SaidOf SaidOf)> Judged(string marked, Referents referents, params string[] initials)
    {
        var (text, people) = Unmark(marked);
        var found = new List<Candidate>();
        using var words = Words.Read(text);
        CategoryRecogniser.Find(words, found);
        var answers = new SaidOf[found.Count];
        AboutWhom.Judge(words, new Cast(people, referents, initials), CollectionsMarshal.AsSpan(found), answers);
        return [.. found.Zip(answers, (candidate, saidOf) => (candidate.Kind, saidOf))];
    }

    private static (string Text, PersonSpan[] People) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var people = new List<PersonSpan>();
        var start = 0;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '[' or '{' or '<':
                    start = text.Length;
                    break;
                case ']':
                    people.Add(new PersonSpan(start, text.Length, Whose.Client));
                    break;
                case '}':
                    people.Add(new PersonSpan(start, text.Length, Whose.Professional));
                    break;
                case '>':
                    people.Add(new PersonSpan(start, text.Length, Whose.Recipient));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return (text.ToString(), [.. people]);
    }
}

public class SaidTests
{
    // What the sample scenarios' mails must give; a case is chosen.
    public static TheoryData<string, string> Scenarios => new()
    {
        { "Hi <Karen>,\n\n[Amara Okonkwo] (DOB 14/02/1991) moved on Friday with [Chidi] and [Ada]. He was seen outside the school yesterday; please add to the risk record.\n\n{Priya}", "children incident" },
        { "[Amara Okonkwo] is anxious tonight, can you look in? [Daniel] has been texting again.", "health incident" },
        { "Minutes are ready to collect from the shared area.", "" },
        { "[Amara Okonkwo] and both children are safe. Please keep the school informed through the front door only.", "children" },
        { "She's arriving at 4 with the kids. He still has her phone.", "children risk" },
        { "Risk form attached.", "" },
        { "[Siân Pryce] disclosed he has her bank card", "risk" },
        { "[Niamh O'Brien-Díaz] is ready to give a statement.", "incident" },
        { "[Amara Okonkwo] wants to end her tenancy.", "housing" },
        { "Referral for [Łucja Wiśniewska].", "" },
        { "[Nguyễn Thị Hoa] reported he came to her work.", "incident" },
        { "[Parveen Akhtar] is on a spousal visa that ends in May and he threatens to report her.", "immigration risk" },
        { "[Daniel Okonkwo] says he will hurt the officer who moved [Amara Okonkwo].", "risk" },
        { "[Zainab Al-Rashidi] is at her mother's.", "" },
        { "[Seun Adebayo], counselling is on Friday.", "" },
        { "[Wang Xiuying] arrives Tuesday at 10.", "" },
        { "[Amara Okonkwo] needs a call.", "" },
        { "Quiet night. [Amara Okonkwo] slept; he has not rung.", "incident" },
        { "[Wang Xiuying] (王秀英) will come with a worker at 10; he may try to meet her in reception.", "risk" },
        { "From Monday [Ada Okonkwo] is collected by {Priya} at 3pm.", "" },
        { "[Amara Okonkwo] needs a two-bed outside Northmoor.", "housing" },
    };

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Each_sample_mail_gives_its_categories(string marked, string categories) =>
        Assert.Equal(categories, Said.Categories(marked, Referents.CasePeople));
}
