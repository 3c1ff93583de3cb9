namespace OutlookGuard.Api.Commands;

/// <summary>What is wrong with one line, each fault with the member it is about.</summary>
internal sealed class DecideFaults
{
    private readonly List<string> found = [];
    private string inside = "";
    private int recipient = -1;

    public IReadOnlyList<string> Found => found;

    public void Clear()
    {
        found.Clear();
        Enter("");
    }

    /// <summary>Says which object is being read, so that a fault can name its member's place.</summary>
    /// <param name="place">"", or a place that ends in a full stop.</param>
    /// <param name="ofRecipient">The recipient's index, or -1.</param>
    public void Enter(string place, int ofRecipient = -1) => (inside, recipient) = (place, ofRecipient);

    /// <param name="member">The member's name; empty for the object itself.</param>
    /// <param name="what">What is wrong with it.</param>
    public void Add(string member, string what)
    {
        var place = (recipient < 0 ? $"{inside}{member}" : $"{inside}recipients[{recipient}].{member}").TrimEnd('.');
        found.Add(place.Length == 0 ? what : $"{place}: {what}");
    }
}
