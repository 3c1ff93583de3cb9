using System.Collections.Immutable;
using OutlookGuard.Api.Keys;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Disclosures;

/// <summary>The facts of a decision as they are kept.</summary>
internal sealed record KeptFacts
{
    public required Sensitivity Level { get; init; }
    public required Legibility Legibility { get; init; }
    public required Purpose Purpose { get; init; }
    public required OverrideBasis Override { get; init; }
    public required OverrideCover OverrideCovers { get; init; }
    public required AttachmentState Attachments { get; init; }
    public required SubjectLine SubjectLine { get; init; }
    public required Audience Audience { get; init; }
    public required Bulk Bulk { get; init; }
    public required CheckerState Checker { get; init; }
    public required EncryptionState Encryption { get; init; }

    /// <summary>Every category found, as the flags of <see cref="PersonalDataCategories"/>.</summary>
    public required int Found { get; init; }

    public required ImmutableArray<KeptRecipient> Recipients { get; init; }

    public static KeptFacts Of(Weighed weighed, GuardKeys keys)
    {
        var facts = weighed.Facts;
        return new KeptFacts
        {
            Level = facts.Level,
            Legibility = facts.Legibility,
            Purpose = facts.Purpose,
            Override = facts.Override,
            OverrideCovers = facts.OverrideCovers,
            Attachments = facts.Attachments,
            SubjectLine = facts.SubjectLine,
            Audience = facts.Audience,
            Bulk = facts.Bulk,
            Checker = facts.Checker,
            Encryption = facts.Encryption,
            Found = (int)Substance.Counted(weighed.Report, ThreadReading.Included).Aggregate(PersonalDataCategories.None, (sum, finding) => sum | finding.Category),
            Recipients = [.. facts.Recipients.Select(recipient => KeptRecipient.Of(recipient, weighed, keys))],
        };
    }

    /// <summary>The facts as rules weigh them. Recipients are told apart by number: nobody knows their addresses any more.</summary>
    public MailFacts ToFacts() => new()
    {
        Level = Level,
        Legibility = Legibility,
        Purpose = Purpose,
        Override = Override,
        OverrideCovers = OverrideCovers,
        Attachments = Attachments,
        SubjectLine = SubjectLine,
        Audience = Audience,
        Bulk = Bulk,
        Checker = Checker,
        Encryption = Encryption,
        Release = ReleaseState.NotGranted,
        Recipients =
        [
            .. Recipients.Select((recipient, index) => new RecipientFacts(
                index.ToString(System.Globalization.CultureInfo.InvariantCulture), recipient.Class, recipient.Consent, recipient.Scope)),
        ],
    };
}

/// <summary>One recipient as it is kept: which agency, what class, and marks by which an address or a domain is known again, under a key.</summary>
/// <param name="Agency">The agency's id, or absent.</param>
/// <param name="Class">Who it was to us.</param>
/// <param name="Consent">The worst consent.</param>
/// <param name="Scope">Whether everything found was inside the agreement.</param>
/// <param name="Address">The mark of the address; absent for one of us.</param>
/// <param name="Domains">The marks of its domain and of those above it, nearest first.</param>
internal sealed record KeptRecipient(string? Agency, RecipientClass Class, Consent Consent, Scope Scope, string? Address, ImmutableArray<string> Domains)
{
    // Chosen: 64 bits tell ten thousand agencies apart, and a mark that is shorter than a hash is no key to one.
    private const int MarkCharacters = 16;

    public static KeptRecipient Of(RecipientFacts recipient, Weighed weighed, GuardKeys keys)
    {
        var agency = weighed.Recipients.FirstOrDefault(known => known.Address == recipient.Address)?.Agencies.FirstOrDefault()?.Id;
        return recipient.Class is not (RecipientClass.InternalTeam or RecipientClass.InternalOff)
            && AddressReading.Of(recipient.Address) is AddressReading.Complete { Address: var address }
            ? new KeptRecipient(agency, recipient.Class, recipient.Consent, recipient.Scope, AddressMark(keys, address.Canonical), [.. Upwards(address.Domain).Select(domain => DomainMark(keys, domain))])
            : new KeptRecipient(agency, recipient.Class, recipient.Consent, recipient.Scope, null, []);
    }

    public static string AddressMark(GuardKeys keys, string address) => keys.HashOf(address)[..MarkCharacters];

    public static string DomainMark(GuardKeys keys, string domain) => keys.HashOf("domain\n" + domain)[..MarkCharacters];

    private static IEnumerable<string> Upwards(string domain)
    {
        for (var rest = domain; rest.Contains('.', StringComparison.Ordinal); rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
            yield return rest;
    }
}
