using OutlookGuard.Api.Identity;

namespace OutlookGuard.Api.Disclosures;

/// <summary>The person who presses Send, as their token says, and the mailbox they send from.</summary>
/// <param name="Person">The directory's id.</param>
/// <param name="Name">Their name.</param>
/// <param name="Address">The mailbox's address: their own, or a shared one.</param>
/// <param name="OnBehalf">Whether the mailbox is their own.</param>
internal sealed record Sender(Guid Person, string Name, string Address, Mandate OnBehalf)
{
    /// <summary>Who sends, if this caller may send from that address.</summary>
    /// <returns>The sender, or null: nobody sends in another person's name.</returns>
    public static Sender? Of(Caller caller, string address, IdentityOptions identity)
    {
        if (caller.Owns(address))
            return new Sender(caller.Id, caller.Name, address.Trim(), Mandate.OwnMailbox);
        return identity.SharedMailboxes.Contains(address.Trim(), StringComparer.OrdinalIgnoreCase)
            ? new Sender(caller.Id, caller.Name, address.Trim(), Mandate.SharedMailbox)
            : null;
    }
}

/// <summary>For whom a sender acts.</summary>
internal enum Mandate
{
    /// <summary>For a mailbox that several people share.</summary>
    SharedMailbox = 0,

    /// <summary>For themselves.</summary>
    OwnMailbox,
}
