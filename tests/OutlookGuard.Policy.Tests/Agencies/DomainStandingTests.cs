using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

public class DomainStandingTests
{
    private static readonly RecipientDirectory Directory = new(new DirectoryEntries
    {
        OwnDomains = ["larkfield-wra.example"],
        PublicBodySuffixes = ["police.example"],
        Agencies = [new AgencyEntry { Id = "harbourside", Name = "Harbourside", Domains = ["harbourside-ha.example"], Sharing = DomainSharing.Exclusive }],
    });

    [Theory]
    [InlineData("harbourside-ha.example", DomainKind.Known, null)]
    [InlineData("HARBOURSIDE-HA.example", DomainKind.Known, null)]
    [InlineData("harb0urside-ha.example", DomainKind.Lookalike, "harbourside-ha.example")]
    [InlineData("harboursid-ha.example", DomainKind.Lookalike, "harbourside-ha.example")]
    [InlineData("larkfield-wra.example", DomainKind.Own, null)]
    [InlineData("post.larkfield-wra.example", DomainKind.Own, null)]
    [InlineData("gmail.com", DomainKind.Freemail, null)]
    [InlineData("outlook.fr", DomainKind.Freemail, null)]
    [InlineData("co.uk", DomainKind.Ending, null)]
    [InlineData("police.example", DomainKind.Ending, null)]
    [InlineData("eastmoor.police.example", DomainKind.PublicBody, null)]
    [InlineData("rosewood-counselling.example", DomainKind.Other, null)]
    [InlineData("rosewood", DomainKind.NotADomain, null)]
    [InlineData("rose wood.example", DomainKind.NotADomain, null)]
    [InlineData("a@b.example", DomainKind.NotADomain, null)]
    [InlineData("", DomainKind.NotADomain, null)]
    public void A_domain_is_judged_before_anybody_makes_it_a_partners(string domain, DomainKind kind, string? of)
    {
        var standing = Directory.Look(domain);

        Assert.Equal(kind, standing.Kind);
        Assert.Equal(of, standing.Of);
    }
}
