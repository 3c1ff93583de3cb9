namespace OutlookGuard.Policy.Tests.Laws;

/// <summary>One fact, and every value it can take.</summary>
internal interface IAxis
{
    string Name { get; }

    int Size { get; }

    /// <summary>How far apart two neighbouring values lie in the table of outcomes.</summary>
    int Stride { get; set; }

    /// <summary>Sets the fact to its nth value, or to one that nobody defined.</summary>
    (MailFacts Mail, RecipientFacts Recipient) Set(MailFacts mail, RecipientFacts recipient, int index);

    int ZeroIndex { get; }
}

internal sealed class Axis<T>(string name, Func<MailFacts, RecipientFacts, T, (MailFacts Mail, RecipientFacts Recipient)> set) : IAxis
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public string Name => name;

    public int Size => Values.Length;

    public int Stride { get; set; }

    public int ZeroIndex => IndexOf(default);

    public int IndexOf(T value) => Array.IndexOf(Values, value);

    public (MailFacts Mail, RecipientFacts Recipient) Set(MailFacts mail, RecipientFacts recipient, int index) =>
        set(mail, recipient, index < Values.Length ? Values[index] : Undefined);

    private static T Undefined => (T)Enum.ToObject(typeof(T), 99);
}
