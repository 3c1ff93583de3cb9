namespace OutlookGuard.Policy.Tests.Laws;

/// <summary>A fact that nobody set, and a value that nobody defined, can only tighten.</summary>
public class CautiousByDefault
{
    private static readonly FactSpace Space = FactSpace.Whole;

    // chosen: a prime, so that the sample does not keep step with any fact; about 25,000 combinations for each fact.
    private const int OneIn = 997;

    public static TheoryData<string> Facts => [.. FactSpace.OfTheMail.Concat(FactSpace.OfTheRecipient).Select(axis => axis.Name)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_value_nobody_set_is_never_looser(string fact) => IsNeverLooser(Find(fact), axis => axis.ZeroIndex);

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_value_nobody_defined_is_never_looser(string fact) => IsNeverLooser(Find(fact), axis => axis.Size);

    private void IsNeverLooser(IAxis axis, Func<IAxis, int> cautious)
    {
        foreach (var (mail, recipient, outcome) in Space.Sample(OneIn))
        {
            // A release and a missing encryption have laws of their own: together with another fact they do not order.
            if (!LawsOfTheTable.Ordinary(mail) && axis != FactSpace.Release && axis != FactSpace.Encryption)
                continue;
            if (axis == FactSpace.Release && mail.Encryption == EncryptionState.Unavailable)
                continue;

            var (cautiousMail, cautiousRecipient) = axis.Set(mail, recipient, cautious(axis));
            var judged = FactSpace.Judge(cautiousMail, cautiousRecipient);
            Assert.False(judged.IsLooserThan(outcome), $"{axis.Name}: {judged} is looser than {outcome} for {mail} to {recipient}");
        }
    }

    private static IAxis Find(string fact) => FactSpace.OfTheMail.Concat(FactSpace.OfTheRecipient).Single(axis => axis.Name == fact);
}
