using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Tells who a recipient is to us.</summary>
/// <remarks>
/// <para>
/// Immutable and total: it never throws, and answers every text. Built once for a version of the register; a look-up does not grow with it. What lets
/// through is strict (a whole address, or a whole domain, typed as it is); what stops is loose.
/// </para>
/// <para>
/// The first class that fits, in the order of the decision table, 5.1. Two readings of it: a space in the middle of an address is a fault, but is
/// asked after stop contacts and survivors, so that a stray space never hides one; and an address that had to be mended (hidden characters,
/// full-width letters, a dot at the end, a remark) is never vouched for: where the mended domain is known it is a look-alike of it.
/// </para>
/// </remarks>
public sealed class RecipientDirectory
{
    private readonly FrozenSet<string> ownDomains;
    private readonly FrozenDictionary<string, AgencyEntry> agencies;
    private readonly AgencyBook book;
    private readonly ListBook lists;
    private readonly FaxBook faxes;
    private readonly DomainSuffixes suffixes;
    private readonly LookalikeIndex lookalikes;

    /// <summary>Builds the directory.</summary>
    /// <param name="entries">What the register says. The order of its parts makes no difference.</param>
    public RecipientDirectory(DirectoryEntries entries)
    {
        var own = Given(entries.OwnDomains).Select(domain => DomainName.Read(domain.Trim(), out _)).OfType<DomainName>().ToArray();
        var known = Given(entries.Agencies);
        suffixes = new DomainSuffixes(Given(entries.PublicBodySuffixes));
        ownDomains = own.Select(domain => domain.Ascii).Where(domain => !suffixes.IsEverybodys(domain)).ToFrozenSet();
        agencies = known.OrderBy(agency => agency.Name, StringComparer.Ordinal).DistinctBy(agency => agency.Id).ToFrozenDictionary(agency => agency.Id);
        book = new AgencyBook(known, suffixes);
        lists = new ListBook(Given(entries.Lists));
        faxes = new FaxBook(Given(entries.FaxNumbers), [.. ownDomains]);
        lookalikes = new LookalikeIndex(
            own.Concat(known.SelectMany(AgencyBook.KnownDomains)).Where(domain => !FreemailProviders.Includes(domain.Ascii)), suffixes);
    }

    /// <summary>Opens a list, and the lists in it.</summary>
    /// <param name="typed">A recipient as typed.</param>
    /// <returns>
    /// Itself when it is no list we know; otherwise its members, each once, in its place. At least one: a list that cannot be opened stands for itself.
    /// A list at an outside domain that nobody registered is just an address.
    /// </returns>
    public ImmutableArray<OpenedRecipient> Open(TypedRecipient typed) => lists.Open(typed);

    /// <summary>Tells who a recipient is to us.</summary>
    /// <param name="recipient">The recipient after lists were opened.</param>
    /// <param name="people">What the people's register knows of it.</param>
    /// <param name="team">Who of us may read about the mail's cases.</param>
    /// <param name="today">The day, in the organisation's local calendar.</param>
    /// <returns>Exactly one class, with what may be said about it.</returns>
    public Classification Classify(OpenedRecipient recipient, PeopleMatches people, CaseTeam team, DateOnly today)
    {
        if (recipient.Reading is not AddressReading.Complete { Address: var address })
            return Malformed((recipient.Reading as AddressReading.Incomplete)?.Fault ?? AddressFaults.Empty);
        if (people.Stop is not (StopMatch.None or StopMatch.NameOnAnotherCase))
            return Of(RecipientClass.Perpetrator);

        var answer = SurvivorOf(people, address) ?? Unnamed(recipient, address, team, today);
        return people.Stop == StopMatch.NameOnAnotherCase && answer.Class is RecipientClass.Freemail or RecipientClass.UnknownOther
            ? Of(RecipientClass.Perpetrator)
            : answer;
    }

    /// <summary>Tells what a domain is to us, for somebody who would make it an agency's.</summary>
    /// <param name="domain">A domain as typed.</param>
    /// <returns>Exactly one standing.</returns>
    public DomainStanding Look(string domain)
    {
        if (AddressReading.Of($"x@{domain}") is not AddressReading.Complete { Address: { IsPlain: true } address })
            return new DomainStanding(DomainKind.NotADomain, "", null);
        var ascii = address.Domain;
        if (ownDomains.Any(own => DomainLabels.IsAtOrBelow(ascii, own)))
            return new DomainStanding(DomainKind.Own, ascii, null);
        if (FreemailProviders.Includes(ascii))
            return new DomainStanding(DomainKind.Freemail, ascii, null);
        if (suffixes.IsEverybodys(ascii))
            return new DomainStanding(DomainKind.Ending, ascii, null);
        if (lookalikes.Knows(ascii))
            return new DomainStanding(DomainKind.Known, ascii, null);
        if (lookalikes.Resembles(address) is { } real)
            return new DomainStanding(DomainKind.Lookalike, ascii, real);
        return new DomainStanding(suffixes.IsPublicBody(ascii) ? DomainKind.PublicBody : DomainKind.Other, ascii, null);
    }

    private Classification Unnamed(OpenedRecipient recipient, EmailAddress address, CaseTeam team, DateOnly today)
    {
        if (address.Oddities.HasFlag(AddressOddities.SpaceInside))
            return Malformed(AddressFaults.SpaceInside);
        if (faxes.Find(address) is { } machine)
            return Fax(machine, today);
        if (recipient.Opening != Opening.Mailbox)
            return Of(RecipientClass.ListUnresolved);
        if (!address.IsPlain)
            return Mended(address);
        if (ownDomains.Contains(address.Domain))
            return Of(team.Includes(address) ? RecipientClass.InternalTeam : RecipientClass.InternalOff);

        var holding = book.Find(address);
        return holding.Agencies.IsEmpty ? Unlisted(address, holding.Hold) : Partner(holding.Agencies, today);
    }

    /// <summary>Nobody vouches for an address that had to be mended.</summary>
    private Classification Mended(EmailAddress address)
    {
        if ((lookalikes.Knows(address.Domain) ? address.Domain : lookalikes.Resembles(address)) is { } real)
            return Lookalike(real);
        return Of(FreemailProviders.Includes(address.Domain) ? RecipientClass.Freemail : RecipientClass.UnknownOther);
    }

    private Classification Unlisted(EmailAddress address, Hold hold)
    {
        // A person whom an agreement leaves out is a stranger even on a public body's domain: no override may reach them.
        if (hold == Hold.Excluded)
            return Of(RecipientClass.UnknownOther);
        if (FreemailProviders.Includes(address.Domain))
            return Of(RecipientClass.Freemail);
        if (lookalikes.Resembles(address) is { } real)
            return Lookalike(real);
        return Of(hold == Hold.SharedDomain || suffixes.IsPublicBody(address.Domain) ? RecipientClass.UnknownPublic : RecipientClass.UnknownOther);
    }

    private static Classification Partner(ImmutableArray<AgencyEntry> holders, DateOnly today)
    {
        var matches = holders.Select(agency => Match(agency, today)).ToImmutableArray();
        return new Classification { Class = matches.Select(match => ClassOf(match.Standing)).MinBy(Severity), Agencies = matches };
    }

    private static RecipientClass ClassOf(AgreementStanding standing) => standing switch
    {
        AgreementStanding.Live => RecipientClass.PartnerLive,
        AgreementStanding.None => RecipientClass.ListedOnly,
        _ => RecipientClass.PartnerNotLive,
    };

    /// <summary>Strictest first: a lapsed agreement holds the mail, none may only ask.</summary>
    private static int Severity(RecipientClass of) => of switch
    {
        RecipientClass.PartnerLive => 2,
        RecipientClass.ListedOnly => 1,
        _ => 0,
    };

    private Classification Fax(FaxMachine machine, DateOnly today) => new()
    {
        Class = machine.Registration == Registration.Registered ? RecipientClass.FaxRegistered : RecipientClass.FaxUnregistered,
        Agencies = [.. machine.AgencyIds.Select(id =>
            agencies.TryGetValue(id, out var agency) ? Match(agency, today) : new AgencyMatch(id, id, new AgreementStanding.None()))],
    };

    private static AgencyMatch Match(AgencyEntry agency, DateOnly today) => new(agency.Id, agency.Name, AgreementStanding.On(agency.Agreement, today));

    /// <summary>Only the very address that was checked is safe; one that is merely like it is unverified.</summary>
    private static Classification? SurvivorOf(PeopleMatches people, EmailAddress address) => people.Survivor switch
    {
        SurvivorStanding.NotASurvivor => null,
        SurvivorStanding.Safe when people.Likeness == Likeness.Exact && address.IsPlain => Of(RecipientClass.SurvivorSafe),
        SurvivorStanding.Safe or SurvivorStanding.Unverified => Of(RecipientClass.SurvivorUnverified),
        _ => Of(RecipientClass.SurvivorUnsafe),
    };

    private static Classification Lookalike(string real) => new() { Class = RecipientClass.Lookalike, RealDomain = real };

    private static Classification Malformed(string fault) => new() { Class = RecipientClass.Malformed, AddressFault = fault };

    private static Classification Of(RecipientClass fits) => new() { Class = fits };

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> values) => values.IsDefault ? [] : values;
}
