using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content.Recognition.People;

/// <summary>The people on the mail itself: who sends it and to whom, by the words of their names.</summary>
internal sealed class Participants
{
    private readonly HashSet<string> sender;
    private readonly List<HashSet<string>> recipients;

    public Participants(OutgoingMessage message)
    {
        sender = NameWords(message.From);
        recipients = [.. message.Recipients.Select(NameWords)];
        Addresses = [.. message.Recipients.Append(message.From).Select(mailbox => mailbox.Address.Trim().ToLowerInvariant())];
        Domains = [.. Addresses.Select(address => address[(address.LastIndexOf('@') + 1)..]).Where(domain => domain.Length > 0)];
        DisplayNames = [.. message.Recipients.Append(message.From).Select(mailbox => mailbox.Name.Reveal()).Where(name => name.Length > 0)];
        Only = message.Recipients.Length == 1 ? AudienceSize.One : AudienceSize.Several;
    }

    /// <summary>The addresses on the mail, in lower case.</summary>
    public HashSet<string> Addresses { get; }

    /// <summary>Their domains, in lower case.</summary>
    public HashSet<string> Domains { get; }

    /// <summary>The names shown beside the addresses.</summary>
    public List<string> DisplayNames { get; }

    /// <summary>Whether one person alone is told.</summary>
    public AudienceSize Only { get; }

    /// <summary>Whether a name is the sender's or a recipient's.</summary>
    /// <param name="name">The folded words of the name, in order.</param>
    /// <returns><see cref="Whose.Professional"/> for the sender, <see cref="Whose.Recipient"/> for a recipient, null for neither.</returns>
    public Whose? Find(IReadOnlyList<string> name)
    {
        if (Fits(name, sender))
            return Whose.Professional;
        return recipients.Any(words => Fits(name, words)) ? Whose.Recipient : null;
    }

    // "Sam", "Patel", "Sam Patel" and, beside j.tate@, "Jane Tate".
    private static bool Fits(IReadOnlyList<string> name, HashSet<string> words) => name.Count > 0 && words.Count > 0
        && (name.All(words.Contains) || (name.Count == 2 && words.Contains(name[1]) && words.Contains(name[0][..1])));

    private static HashSet<string> NameWords(Mailbox mailbox)
    {
        var local = mailbox.Address.Split('@')[0].Split('+')[0];
        var words = FoldedWords.Of(mailbox.Name.Reveal() + " " + local.Replace('.', ' ').Replace('_', ' ').Replace('-', ' '));
        return [.. words.Select(word => word.Folded).Where(word => !word.All(char.IsAsciiDigit))];
    }
}

/// <summary>How many people a mail goes to.</summary>
internal enum AudienceSize
{
    Several = 0,
    One,
}
