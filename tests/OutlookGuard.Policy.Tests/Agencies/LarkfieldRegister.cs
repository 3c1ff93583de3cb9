using System.Collections.Immutable;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Policy.Tests.Agencies;

/// <summary>A fictional service's register, and the comparison of forms that hashes do elsewhere.</summary>
internal static class LarkfieldRegister
{
    public static readonly DateOnly Today = new(2026, 3, 10);

    public static readonly AgreementTerms Live = new(AgreementState.Live, new DateOnly(2025, 4, 1), new DateOnly(2026, 9, 30));
    public static readonly AgreementTerms EndedYesterday = Live with { EndInclusive = new DateOnly(2026, 3, 9) };

    public static readonly ImmutableArray<AgencyEntry> Agencies =
    [
        new()
        {
            Id = "northmoor_police", Name = "Northmoor Police", Domains = ["northmoor.police.example"], Sharing = DomainSharing.Exclusive, Agreement = Live,
            ExcludedAddresses = ["j.renshaw@northmoor.police.example"],
        },
        new()
        {
            Id = "childrens", Name = "Northmoor Council Children's Services", Domains = ["northmoor.gov.example"],
            Addresses = ["frontdoor.cs@northmoor.gov.example", "j.tate.cs@northmoor.gov.example"], Agreement = Live,
        },
        new()
        {
            Id = "housing", Name = "Northmoor Council Housing Options", Domains = ["northmoor.gov.example"], Addresses = ["housing.options@northmoor.gov.example"],
            Agreement = Live,
        },
        new() { Id = "harbourside", Name = "Harbourside Housing Association", Domains = ["harbourside-ha.example"], Sharing = DomainSharing.Exclusive, Agreement = EndedYesterday },
        new() { Id = "rosewood", Name = "Rosewood Counselling", Addresses = ["referrals@rosewood-counselling.example"], Sharing = DomainSharing.Exclusive },
        new() { Id = "hospital", Name = "St Brannock's Hospital", Domains = ["nhsmail.example"], Addresses = ["safeguarding.stbrannock@nhsmail.example"], Sharing = DomainSharing.Exclusive, Agreement = Live },
        new() { Id = "school", Name = "Tall Oaks Primary School", Domains = ["talloaks.sch.example"], Sharing = DomainSharing.Exclusive, Subdomains = SubdomainReach.Below, Agreement = Live },
        new()
        {
            Id = "solicitors", Name = "Bridgewater Solicitors", Domains = ["bridgewater-law.example"], Sharing = DomainSharing.Exclusive,
            Agreement = Live with { State = AgreementState.Suspended },
        },
        new() { Id = "refuge_line", Name = "Women's Line", Addresses = ["womensline.test@gmail.com"], Domains = ["gmail.com"], Sharing = DomainSharing.Exclusive, Agreement = Live },
    ];

    public static readonly DirectoryEntries Entries = new()
    {
        OwnDomains = ["larkfield-wra.example"],
        PublicBodySuffixes = ["police.example", "gov.example", "nhsmail.example"],
        Agencies = Agencies,
        Lists =
        [
            new ListEntry("marac-all@larkfield-wra.example", ["marac@northmoor.police.example", "seniors@larkfield-wra.example"]),
            new ListEntry("seniors@larkfield-wra.example", ["grace.adeyemi@larkfield-wra.example", "priya.nair@larkfield-wra.example"]),
            new ListEntry("closed@northmoor.police.example", []),
        ],
        FaxNumbers = [new FaxEntry("01632960123@fax.larkfield-wra.example", ["hospital"]), new FaxEntry("+44 1632 960 456", [])],
    };

    public static readonly RecipientDirectory Directory = new(Entries);

    private static readonly string[] StopAddresses = ["d.okonkwo.test@gmail.com", "daniel.okonkwo@harbourside-ha.example", "kyle.renshaw@northmoor.police.example"];
    private static readonly ImmutableArray<string> StopForms =
        [.. StopAddresses.SelectMany(address => OutlookGuard.Policy.Agencies.StopForms.OfAddress(address).Loose)];

    public static ImmutableArray<string> Stops => [.. StopAddresses];

    public static Classification Judge(string address, string displayName = "") => Judge(Directory, new TypedRecipient(address, displayName));

    public static Classification Judge(RecipientDirectory directory, TypedRecipient typed)
    {
        var opened = Assert.Single(directory.Open(typed));
        return directory.Classify(opened, People(opened), new CaseTeam.Everyone(), Today);
    }

    public static PeopleMatches People(OpenedRecipient recipient)
    {
        var forms = OutlookGuard.Policy.Agencies.StopForms.OfRecipient(recipient);
        return forms.ForStops.Any(StopForms.Contains) ? PeopleMatches.Nobody with { Stop = StopMatch.Address } : PeopleMatches.Nobody;
    }
}
