using System.Collections.Immutable;

namespace OutlookGuard.Policy.Agencies;

/// <summary>Who of us may read about the cases that a mail is about.</summary>
public abstract record CaseTeam
{
    private CaseTeam()
    {
    }

    /// <summary>No case of the mail is sealed.</summary>
    public sealed record Everyone : CaseTeam;

    /// <summary>A case is sealed.</summary>
    /// <param name="Addresses">Its team; of several sealed cases, those who are on every team. Empty means nobody.</param>
    public sealed record Only(ImmutableArray<string> Addresses) : CaseTeam;

    /// <summary>Whether one of us is on it.</summary>
    /// <param name="address">An address at one of our own domains.</param>
    /// <returns>True only for exactly a listed address.</returns>
    internal bool Includes(EmailAddress address) => this switch
    {
        Everyone => true,
        Only only => !only.Addresses.IsDefault && only.Addresses.Any(member =>
            AddressReading.Of(member) is AddressReading.Complete { Address: var listed } && listed.Canonical == address.Canonical),
        _ => false,
    };
}
