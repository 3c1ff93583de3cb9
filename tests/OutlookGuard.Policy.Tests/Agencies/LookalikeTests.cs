using System.Diagnostics.CodeAnalysis;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

public sealed class LookalikeTests
{
    public static TheoryData<string, string> Impostors => new()
    {
        // Letters that look alike, also from xn--
        { "nоrthmoor.police.example",            "northmoor.police.example" },
        { "ոorthmoor.police.example",            "northmoor.police.example" },
        { "xn--nrthmoor-nbh.police.example",     "northmoor.police.example" },
        { "n0rthm00r.police.example",            "northmoor.police.example" },
        { "northrnoor.police.example",           "northmoor.police.example" },
        { "northmoor.poIice.example",            "northmoor.police.example" },
        { "northmoor.po1ice.example",            "northmoor.police.example" },
        { "ｎorthmoor.police.example",            "northmoor.police.example" },
        { "mail.n0rthm00r.police.example",       "northmoor.police.example" },
        { "harb0ur51de-ha.example",              "harbourside-ha.example" },
        { "hаrboursid-ha.example",               "harbourside-ha.example" },
        { "1arkfie1d-vvra.example",              "larkfield-wra.example" },
        // One letter more, less, changed or swapped; a dot is a letter
        { "northmooor.police.example",           "northmoor.police.example" },
        { "nortmoor.police.example",             "northmoor.police.example" },
        { "northmoot.police.example",            "northmoor.police.example" },
        { "nrothmoor.police.example",            "northmoor.police.example" },
        { "northmoor-police.example",            "northmoor.police.example" },
        { "northmoorpolice.example",             "northmoor.police.example" },
        { "northmoor.polise.example",            "northmoor.police.example" },
        { "northmoor.police.exmaple",            "northmoor.police.example" },
        { "desk.northmor.police.example",        "northmoor.police.example" },
        { "harboursideha.example",               "harbourside-ha.example" },
        { "larkfield-wr.example",                "larkfield-wra.example" },
        { "nhsmai1.example",                     "nhsmail.example" },
        { "rosewood-councelling.example",        "rosewood-counselling.example" },
        // Letters joined on
        { "secureharbourside-ha.example",        "harbourside-ha.example" },
        { "secure-harbourside-ha.example",       "harbourside-ha.example" },
        { "harbourside-ha-secure.example",       "harbourside-ha.example" },
        { "www.my-harbourside-ha-mail.example",  "harbourside-ha.example" },
        { "harbourside-ha.example-secure.com",   "harbourside-ha.example" },
        { "northmoor.police.example-secure.com", "northmoor.police.example" },
        { "thenorthmoor.police.example",         "northmoor.police.example" },
        // Put in front of somebody else's
        { "northmoor.police.example.evil.example", "northmoor.police.example" },
        { "xnorthmoor.police.example.co",        "northmoor.police.example" },
        { "n0rthmoor.police.example.evil.example", "northmoor.police.example" },
    };

    [Theory]
    [MemberData(nameof(Impostors))]
    public void Nearly_a_known_domain_is_a_lookalike_of_it(string domain, string real)
    {
        var answer = LarkfieldRegister.Judge($"marac@{domain}");
        Assert.Equal(RecipientClass.Lookalike, answer.Class);
        Assert.Equal(real, answer.RealDomain);
    }

    public static TheoryData<string, RecipientClass> Others => new()
    {
        { "desk.northmoor.police.example",     RecipientClass.UnknownPublic },
        { "mail.harbourside-ha.example",       RecipientClass.UnknownOther },
        { "mail.larkfield-wra.example",        RecipientClass.UnknownOther },
        { "ward.nhsmail.example",              RecipientClass.UnknownPublic },
        { "southmoor.police.example",          RecipientClass.UnknownPublic },
        { "eastnorthmoor.gov.example",         RecipientClass.UnknownPublic },
        { "north-northmoor.gov.example",       RecipientClass.UnknownPublic },
        { "northmoor-vale.gov.example",        RecipientClass.UnknownPublic },
        { "xpolice.example",                   RecipientClass.UnknownOther },
        { "police-uk.example",                 RecipientClass.UnknownOther },
        { "northmoor-herald.example",          RecipientClass.UnknownOther },
        { "bluebell-venue.example",            RecipientClass.UnknownOther },
        { "temps4care.example",                RecipientClass.UnknownOther },
        { "harbourside.example",               RecipientClass.UnknownOther },
        { "ymail.com",                         RecipientClass.Freemail },
        { "gmail.com",                         RecipientClass.Freemail },
        { "gmial.com",                         RecipientClass.UnknownOther },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void A_true_subdomain_or_a_different_name_is_no_lookalike(string domain, RecipientClass expected) =>
        Assert.Equal(expected, LarkfieldRegister.Judge($"marac@{domain}").Class);

    [Theory]
    [InlineData("abc.example", "abd.example", RecipientClass.UnknownOther)]
    [InlineData("abc.example", "аbc.example", RecipientClass.Lookalike)]
    [InlineData("mind.example", "leedsmind.example", RecipientClass.UnknownOther)]
    [InlineData("mind.example", "rnind.example", RecipientClass.Lookalike)]
    [InlineData("mind.example", "minds.example", RecipientClass.Lookalike)]
    public void Short_names_are_words_so_less_of_a_likeness_counts(string known, string typed, RecipientClass expected)
    {
        var directory = new RecipientDirectory(new DirectoryEntries { OwnDomains = [known] });
        Assert.Equal(expected, LarkfieldRegister.Judge(directory, new TypedRecipient($"x@{typed}")).Class);
    }

    /// <summary>Every single edit of every known domain, by brute force, is either itself known or a look-alike of something.</summary>
    [Theory]
    [InlineData("northmoor.police.example")]
    [InlineData("harbourside-ha.example")]
    [InlineData("larkfield-wra.example")]
    [SuppressMessage("Security", "CA5394", Justification = "Nothing secret is drawn.")]
    public void Every_single_slip_is_a_lookalike(string known)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        for (var at = 0; at < known.LastIndexOf('.'); at++)
        {
            AssertLookalike(known, known.Remove(at, 1));
            if (at > 0 && known[at] != known[at - 1])
                AssertLookalike(known, known[..(at - 1)] + known[at] + known[at - 1] + known[(at + 1)..]);
            foreach (var letter in Letters)
            {
                AssertLookalike(known, known[..at] + letter + known[(at + 1)..]);
                AssertLookalike(known, known[..at] + letter + known[at..]);
            }
        }
    }

    private static void AssertLookalike(string known, string typed)
    {
        if (typed == known || AddressReading.Of($"x@{typed}") is AddressReading.Incomplete)
            return;
        var answer = LarkfieldRegister.Judge($"x@{typed}");
        Assert.True(answer.Class == RecipientClass.Lookalike && answer.RealDomain == known, $"{typed}: {answer.Class} {answer.RealDomain}");
    }
}
