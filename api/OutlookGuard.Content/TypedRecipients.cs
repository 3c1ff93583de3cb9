using OutlookGuard.Policy.Agencies;

namespace OutlookGuard.Content;

/// <summary>Hands a recipient to the directory of who is who, which must see the name shown for it: a stop contact may hide there.</summary>
public static class TypedRecipients
{
    /// <summary>The recipient as typed.</summary>
    /// <param name="mailbox">One mailbox of a message.</param>
    /// <returns>Its address and display name. They live for the length of one look-up.</returns>
    public static TypedRecipient Of(Mailbox mailbox) => new(mailbox.Address, mailbox.Name.Reveal());
}
