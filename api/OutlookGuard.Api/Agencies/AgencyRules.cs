using System.Collections.Immutable;
using OutlookGuard.Api.Http;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Agencies;

/// <summary>What an agency's record must keep before anybody may approve it. Faults stop it; warnings are shown to both people.</summary>
internal static class AgencyRules
{
    // Words of our own addresses that would hide an agency of that name.
    private static readonly ImmutableArray<string> Reserved = ["export", "import"];

    /// <summary>Checks a document against everybody else in the register.</summary>
    /// <param name="document">What is proposed.</param>
    /// <param name="others">Who is who, without or with the agency itself.</param>
    /// <param name="today">The day, in the organisation's calendar.</param>
    public static AgencyFindings Check(AgencyDocument document, KnownAgencies others, DateOnly today)
    {
        var found = new AgencyFindings();
        if (Reserved.Contains(document.Id))
            found.Fault("id", "Is a word of this service: choose another.");
        if (string.IsNullOrWhiteSpace(document.Name))
            found.Fault("name", "Must not be empty.");
        CheckDomains(document, others, found);
        CheckAddresses(document, others, found);
        CheckPeople(document, today, found);
        if (document.Agreement is { } agreement)
            AgreementRules.Check(agreement, document.Kind, today, found);
        else
            found.Warn("agreement", "There is no agreement: each mail with personal data is asked about or held.");
        return found;
    }

    private static void CheckDomains(AgencyDocument document, KnownAgencies others, AgencyFindings found)
    {
        if (document.Domains.IsEmpty && document.Addresses.IsEmpty && document.Workers.IsEmpty && document.PointOfContact is null && document.Faxes.IsEmpty)
            found.Fault("domains", "Nothing would be the agency's: name a domain or an address.");
        if (document.SharedDomain && document.Addresses.IsEmpty && document.Workers.IsEmpty && document.PointOfContact is null)
            found.Fault("addresses", "On a shared domain only listed addresses are the agency's: list at least one.");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, domain) in document.Domains.Index())
        {
            var field = $"domains[{index}]";
            var standing = others.Directory.Look(domain.Trim());
            if (standing.Ascii.Length > 0 && !seen.Add(standing.Ascii))
                found.Fault(field, "Is named twice.");
            switch (standing.Kind)
            {
                case DomainKind.NotADomain:
                    found.Fault(field, "Is not a domain.");
                    break;
                case DomainKind.Own:
                    found.Fault(field, "Is our own.");
                    break;
                case DomainKind.Freemail:
                    found.Fault(field, "Is a provider of personal mailboxes: list the address instead.");
                    break;
                case DomainKind.Ending:
                    found.Fault(field, "Is an ending under which many organisations have their domains.");
                    break;
                case DomainKind.Lookalike:
                    found.Warn(field, $"Looks like {standing.Of}, which is known. Ring them on a number you already have before you go on.");
                    break;
            }

            CheckHolders(document, field, standing.Ascii, others, found);
        }
    }

    private static void CheckHolders(AgencyDocument document, string field, string domain, KnownAgencies others, AgencyFindings found)
    {
        foreach (var holder in others.HoldersOf(domain).Where(holder => holder.Id != document.Id))
        {
            if (!document.SharedDomain || !holder.SharedDomain)
                found.Fault(field, $"Belongs to {holder.Name} as well: tick shared domain on both, and list the addresses.");
        }
    }

    private static void CheckAddresses(AgencyDocument document, KnownAgencies others, AgencyFindings found)
    {
        foreach (var (field, address) in Named(document))
        {
            if (AddressReading.Of(address) is not AddressReading.Complete { Address: { IsPlain: true } read })
            {
                found.Fault(field, "Is not a complete address.");
                continue;
            }

            var standing = others.Directory.Look(read.Domain);
            if (standing.Kind == DomainKind.Own)
                found.Fault(field, "Is one of us.");
            else if (standing.Kind == DomainKind.Freemail)
                found.Warn(field, "Is a personal mailbox: anybody may hold it. Only for a worker who has no other.");
            else if (standing.Kind == DomainKind.Lookalike)
                found.Warn(field, $"Its domain looks like {standing.Of}, which is known.");
            foreach (var holder in others.ListersOf(read.Canonical).Where(holder => holder.Id != document.Id))
                found.Warn(field, $"Is listed for {holder.Name} as well: the stricter agreement counts.");
        }

        foreach (var (index, address) in document.ExcludedAddresses.Index())
        {
            if (AddressReading.Of(address) is not AddressReading.Complete)
                found.Fault($"excludedAddresses[{index}]", "Is not a complete address.");
        }
    }

    private static void CheckPeople(AgencyDocument document, DateOnly today, AgencyFindings found)
    {
        if (document.PointOfContact is null)
            found.Warn("pointOfContact", "Without one nobody is told when she changes her mind.");
        else if (document.Deputy is null)
            found.Warn("deputy", "Name a second person: the first may be away, or may be the person she fears.");
        foreach (var (index, worker) in document.Workers.Index())
            CheckNumber($"workers[{index}]", worker, today, found);
        if (document.PointOfContact is { } contact)
            CheckNumber("pointOfContact", contact, today, found);
        foreach (var (index, fax) in document.Faxes.Index())
        {
            if (string.IsNullOrWhiteSpace(fax.Number))
                found.Fault($"faxes[{index}].number", "Must not be empty.");
            if (IsStale(fax.Checked, today))
                found.Warn($"faxes[{index}].checked", "Nobody has made sure of this number within a year.");
            if (fax.Checked > today)
                found.Fault($"faxes[{index}].checked", "Lies in the future.");
        }
    }

    private static void CheckNumber(string field, AgencyPerson person, DateOnly today, AgencyFindings found)
    {
        if (person.PhoneChecked > today)
            found.Fault($"{field}.phoneChecked", "Lies in the future.");
        if (string.IsNullOrWhiteSpace(person.Phone))
            found.Warn($"{field}.phone", "Without a number nobody can ring back.");
        else if (IsStale(person.PhoneChecked, today))
            found.Warn($"{field}.phoneChecked", "Nobody has made sure of this number within a year.");
    }

    // Chosen: people change desks within a year.
    private static bool IsStale(DateOnly? day, DateOnly today) => day is null || day < today.AddYears(-1);

    private static IEnumerable<(string Field, string Address)> Named(AgencyDocument document) =>
    [
        .. document.Addresses.Select((address, index) => ($"addresses[{index}]", address)),
        .. document.Workers.Select((worker, index) => ($"workers[{index}].address", worker.Address)),
        .. document.PointOfContact is { } contact ? [("pointOfContact.address", contact.Address)] : Array.Empty<(string, string)>(),
        .. document.Deputy is { } deputy ? [("deputy.address", deputy.Address)] : Array.Empty<(string, string)>(),
        .. document.Lists.Select((list, index) => ($"lists[{index}].address", list.Address)),
        .. document.Lists.SelectMany((list, index) => list.Members.Select((member, at) => ($"lists[{index}].members[{at}]", member))),
    ];
}

/// <summary>What was found in a document.</summary>
internal sealed class AgencyFindings
{
    public List<FieldFault> Faults { get; } = [];

    public List<FieldFault> Warnings { get; } = [];

    public void Fault(string field, string what) => Faults.Add(new FieldFault(field, what));

    public void Warn(string field, string what) => Warnings.Add(new FieldFault(field, what));
}
