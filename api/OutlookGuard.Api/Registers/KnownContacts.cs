using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Cases;
using OutlookGuard.Api.Storage;
using OutlookGuard.Content.Recognition.Register;
using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Api.Registers;

/// <summary>Stop contacts and survivors' own addresses, ready to be asked about one recipient. Hashes only.</summary>
internal sealed class KnownContacts
{
    private readonly RegisterSeal seal;
    private readonly FrozenSet<UInt128> stopAddresses;
    private readonly FrozenSet<UInt128> stopNames;
    private readonly FrozenDictionary<string, FrozenSet<UInt128>> stopNamesByCase;
    private readonly FrozenDictionary<UInt128, SurvivorStanding> ownExact;
    private readonly FrozenDictionary<UInt128, SurvivorStanding> ownLoose;

    public KnownContacts(RegisterSeal seal, IReadOnlyCollection<StopContactRow> stops, IReadOnlyCollection<OwnAddressRow> own)
    {
        this.seal = seal;
        stopAddresses = stops.SelectMany(row => RegisterSeal.Unpack(row.AddressHashes)).ToFrozenSet();
        stopNames = stops.SelectMany(row => RegisterSeal.Unpack(row.NameHashes)).ToFrozenSet();
        stopNamesByCase = stops.GroupBy(row => row.CaseReference, StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.SelectMany(row => RegisterSeal.Unpack(row.NameHashes)).ToFrozenSet(), StringComparer.Ordinal);
        ownExact = Worst(own.Select(row => (RegisterSeal.Unpack(row.AddressHashes)[0], row)));
        ownLoose = Worst(own.SelectMany(row => RegisterSeal.Unpack(row.AddressHashes).Skip(1).Select(hash => (hash, row))));
    }

    /// <summary>Reads those that a recipient of the mail may be, among any number.</summary>
    public static async Task<KnownContacts> ReadAsync(GuardDb db, RegisterSeal seal, IEnumerable<RecipientForms> recipients, CancellationToken stop)
    {
        var hashes = recipients.SelectMany(forms => HashesOf(seal, forms)).Select(RegisterFilter.KeyOf).Distinct().ToList();
        var ids = await db.Set<ContactFormRow>().AsNoTracking().Where(row => hashes.Contains(row.Hash)).Select(row => row.ContactId).Distinct().ToListAsync(stop);
        return ids.Count == 0
            ? new KnownContacts(seal, [], [])
            : new KnownContacts(
                seal,
                await db.Set<StopContactRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(stop),
                await db.Set<OwnAddressRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(stop));
    }

    private static IEnumerable<UInt128> HashesOf(RegisterSeal seal, RecipientForms forms) =>
    [
        seal.HashOfExact(forms.Address.Exact),
        .. forms.ForStops.Select(seal.HashOfLoose),
        .. forms.Names.Concat(forms.LocalNames).Select(seal.HashOfName),
    ];

    /// <summary>What is known of a recipient, for a mail about these cases.</summary>
    public PeopleMatches Find(RecipientForms forms, IReadOnlyCollection<string> cases)
    {
        var stop = StopOf(forms, cases);
        if (ownExact.TryGetValue(seal.HashOfExact(forms.Address.Exact), out var exact))
            return new PeopleMatches(stop, exact, Likeness.Exact);
        var loose = forms.Address.Loose.Select(form => ownLoose.GetValueOrDefault(seal.HashOfLoose(form), SurvivorStanding.NotASurvivor))
            .DefaultIfEmpty(SurvivorStanding.NotASurvivor).Min();
        return new PeopleMatches(stop, loose, Likeness.Loose);
    }

    private StopMatch StopOf(RecipientForms forms, IReadOnlyCollection<string> cases)
    {
        if (stopAddresses.Contains(seal.HashOfExact(forms.Address.Exact)) || forms.ForStops.Any(form => stopAddresses.Contains(seal.HashOfLoose(form))))
            return StopMatch.Address;
        var names = forms.Names.Select(seal.HashOfName).ToList();
        var localNames = forms.LocalNames.Select(seal.HashOfName).ToList();
        foreach (var reference in cases)
            if (stopNamesByCase.TryGetValue(reference, out var known) && (names.Exists(known.Contains) || localNames.Exists(known.Contains)))
                return StopMatch.NameOnThisCase;
        return names.Exists(stopNames.Contains) ? StopMatch.NameOnAnotherCase : StopMatch.None;
    }

    private static SurvivorStanding StandingOf(OwnAddressRow row) => row switch
    {
        { Safety: AddressSafety.Safe, Checked: not null } => SurvivorStanding.Safe,
        { Safety: AddressSafety.Safe or AddressSafety.Unknown } => SurvivorStanding.Unverified,
        _ => SurvivorStanding.Unsafe,
    };

    private static FrozenDictionary<UInt128, SurvivorStanding> Worst(IEnumerable<(UInt128 Hash, OwnAddressRow Row)> rows) => rows
        .GroupBy(pair => pair.Hash)
        .ToFrozenDictionary(same => same.Key, same => same.Min(pair => StandingOf(pair.Row)));
}
