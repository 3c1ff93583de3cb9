using OutlookGuard.Content.Protection;
using OutlookGuard.Content.Recognition.Register;

namespace OutlookGuard.Content.Tests.Register;

public sealed class RegisterFilterTests
{
    private static readonly RegisterKey Key = new(Enumerable.Range(0, RegisterKey.Bytes).Select(i => (byte)i).ToArray());

    [Fact]
    public void What_was_added_may_always_be_held()
    {
        var filter = Filled(100_000);

        Assert.All(Enumerable.Range(0, 100_000), i => Assert.True(filter.MayHold(Key.HashOf($"person {i}"))));
    }

    [Fact]
    public void At_its_capacity_it_rarely_says_yes_to_what_was_not_added()
    {
        var filter = Filled(100_000);

        var mistaken = Enumerable.Range(0, 100_000).Count(i => filter.MayHold(Key.HashOf($"stranger {i}")));

        Assert.InRange(mistaken, 0, 1_000);
    }

    [Fact]
    public void An_empty_one_holds_nothing() => Assert.False(new RegisterFilter(0).MayHold(Key.HashOf("amara okonkwo")));

    private static RegisterFilter Filled(int forms)
    {
        var filter = new RegisterFilter(forms);
        for (var i = 0; i < forms; i++)
            filter.Add(RegisterFilter.KeyOf(Key.HashOf($"person {i}")), 0, 2);
        return filter;
    }
}
