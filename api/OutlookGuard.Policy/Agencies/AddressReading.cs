namespace OutlookGuard.Policy.Agencies;

/// <summary>What became of reading a typed recipient: an address, or what is wrong with it.</summary>
public abstract record AddressReading
{
    private AddressReading()
    {
    }

    /// <summary>Reads what was typed where an address belongs.</summary>
    /// <param name="typed">Any text: <c>a@b</c>, <c>"Name" &lt;a@b&gt;</c>, <c>mailto:a@b</c>, with comments, quotes, spaces and hidden characters.</param>
    /// <returns>The address, or the fault; never throws.</returns>
    public static AddressReading Of(string typed) => AddressReader.Read(typed);

    /// <summary>It is an address.</summary>
    /// <param name="Address">The address.</param>
    /// <param name="WrittenName">The name written before it in the same text; empty when there is none.</param>
    public sealed record Complete(EmailAddress Address, string WrittenName) : AddressReading;

    /// <summary>It is not an address.</summary>
    /// <param name="Fault">What is wrong, in plain words that end the sentence "This address isn't complete: ...", without a full stop.</param>
    public sealed record Incomplete(string Fault) : AddressReading;
}
