using OutlookGuard.Policy.Notices;
using static OutlookGuard.Policy.PersonalDataCategories;

namespace OutlookGuard.Policy.Tests.Notices;

public class NoticeWordsTests
{
    private static readonly DateTimeOffset Ten = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly NoticeParticulars About = new("3F2A91C4", "Larkfield WRA", "Northmoor Police", "OG-1042", "NP/77", "Imogen Hale, data controller, 01632 960110.", "https://guard.example/notices/x");

    public static TheoryData<NoticeChangeKind, PersonalDataCategories, string> Changes => new()
    {
        { NoticeChangeKind.Withdrawn,      None,             "On 10 March 2026 at 10:00, the permission to use and share information under this reference was withdrawn." },
        { NoticeChangeKind.AllRestricted,  None,             "On 10 March 2026 at 10:00, the permission to use and share information under this reference was stopped until we tell you otherwise." },
        { NoticeChangeKind.SomeRestricted, Health | Housing, "On 10 March 2026 at 10:00, the permission to use and share information under this reference was limited. It no longer covers health and housing details." },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_notice_says_what_changed_what_to_do_and_whom_to_ring_under_the_exact_marking(NoticeChangeKind kind, PersonalDataCategories categories, string expected)
    {
        var words = NoticeWords.For(new NoticeChange(kind, categories, Ten), About);

        Assert.Equal("A change you must act on: notice 3F2A91C4", words.Subject);
        Assert.Equal(Marking.Text, words.Lines[0]);
        Assert.Contains(expected, words.Lines);
        Assert.Contains("Your reference: NP/77. Our reference: OG-1042.", words.Lines);
        Assert.Contains(About.Ring, words.Lines);
        Assert.Contains(About.Link, words.Lines);
        Assert.Contains(words.Lines, line => line.StartsWith("If you passed it on", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_changes_together_say_the_stricter_and_everything_that_either_stopped()
    {
        var (housing, health, all) = (new NoticeChange(NoticeChangeKind.SomeRestricted, Housing, Ten), new NoticeChange(NoticeChangeKind.SomeRestricted, Health, Ten.AddHours(1)), new NoticeChange(NoticeChangeKind.Withdrawn, None, Ten.AddHours(2)));

        Assert.Equal(new NoticeChange(NoticeChangeKind.SomeRestricted, Housing | Health, Ten), NoticeChange.Together(housing, health));
        Assert.Equal(new NoticeChange(NoticeChangeKind.Withdrawn, None, Ten), NoticeChange.Together(housing, all));
        Assert.Equal(new NoticeChange(NoticeChangeKind.Withdrawn, None, Ten.AddHours(1)), NoticeChange.Together(all, health));
    }

    [Fact]
    public void Nothing_that_was_sent_is_queued_as_new_and_nothing_leaves_its_last_state() => Assert.All(
        from one in Enum.GetValues<NoticeState>() from other in Enum.GetValues<NoticeState>() where one.MayBecome(other) select (one, other),
        move =>
        {
            Assert.True(move.one.IsOpen());
            Assert.False(move is (NoticeState.Sent, NoticeState.Claimed or NoticeState.Sent or NoticeState.Superseded));
        });
}
