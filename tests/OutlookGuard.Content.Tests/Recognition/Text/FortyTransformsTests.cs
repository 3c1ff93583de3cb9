namespace OutlookGuard.Content.Tests.Recognition.Text;

public sealed class FortyTransformsTests
{
    // Source: security goals T23 and G14: at least this share of what is found undisguised.
    private const double LeastShare = 0.98;

    // Kinds that are numbers with check digits, a cue word or a fixed form: they are recognised with their characters pulled apart.
    private static readonly FindingKind[] Numbers =
        [FindingKind.NhsNumber, FindingKind.NationalInsuranceNumber, FindingKind.PhoneNumber, FindingKind.PaymentCard, FindingKind.Iban, FindingKind.PassportNumber];

    public static TheoryData<string> Disguises => [.. FortyTransforms.All.Keys];

    public static TheoryData<string> Changes => [.. FortyTransforms.OfNumbers.Keys];

    [Fact]
    public void There_are_at_least_forty() => Assert.True(FortyTransforms.All.Count + FortyTransforms.OfNumbers.Count >= 40);

    [Fact]
    public void Everything_is_found_undisguised() => Assert.All(Seeds.All, seed => Assert.True(seed.IsFound(value => value), seed.Before + seed.Value));

    [Theory, MemberData(nameof(Disguises))]
    public void A_disguise_hides_almost_nothing(string disguise) => Holds(FortyTransforms.All[disguise], Seeds.All);

    [Theory, MemberData(nameof(Changes))]
    public void A_number_is_known_however_it_is_spaced(string change) =>
        Holds(FortyTransforms.OfNumbers[change], [.. Seeds.All.Where(seed => Numbers.Contains(seed.Kind))]);

    [Fact]
    public void A_sentence_in_base64_is_read() => Assert.All(Seeds.All, seed => Assert.True(seed.IsFoundEncoded(), seed.Before + seed.Value));

    private static void Holds(Func<string, string> transform, IReadOnlyList<Seed> seeds)
    {
        var missed = seeds.Where(seed => !seed.IsFound(transform)).ToList();
        Assert.True(missed.Count <= (1 - LeastShare) * seeds.Count,
            $"{missed.Count} of {seeds.Count}: " + string.Join("; ", missed.GroupBy(seed => seed.Kind).Select(group => $"{group.Key} {group.Count()} as {string.Join(",", group.Take(3).Select(seed => transform(seed.Value)))}")));
    }
}
