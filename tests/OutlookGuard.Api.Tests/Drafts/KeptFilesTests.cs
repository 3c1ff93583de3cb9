using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Drafts;
using OutlookGuard.Api.Tests.Support;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Tests.Drafts;

public sealed class KeptFilesTests(OneGuard one) : IClassFixture<OneGuard>
{
    private static readonly Guid Priya = Guid.NewGuid();
    private static readonly Guid Grace = Guid.NewGuid();

    [Fact]
    public async Task What_one_person_keeps_has_a_limit_and_the_oldest_goes_first()
    {
        using var kept = new KeptFiles(TimeProvider.System);
        var (words, small) = (new string('a', 6 * 1024 * 1024), "a");

        var hers = kept.Keep(Grace, await Read(small))!;
        var tokens = new[] { kept.Keep(Priya, await Read(words))!, kept.Keep(Priya, await Read(words))!, kept.Keep(Priya, await Read(words))! };

        Assert.Null(kept.Find(Priya, tokens[0]));
        Assert.NotNull(kept.Find(Priya, tokens[1]));
        Assert.NotNull(kept.Find(Priya, tokens[2]));
        Assert.NotNull(kept.Find(Grace, hers));
        Assert.Null(kept.Find(Priya, hers));
    }

    [Fact]
    public async Task No_more_files_than_one_full_mail_has()
    {
        using var kept = new KeptFiles(TimeProvider.System);
        var tokens = new List<string>();
        for (var i = 0; i <= DraftLimits.FilesOfOne; i++)
            tokens.Add(kept.Keep(Priya, await Read("a"))!);

        Assert.Null(kept.Find(Priya, tokens[0]));
        Assert.NotNull(kept.Find(Priya, tokens[1]));
        Assert.Equal(tokens.Count, tokens.Distinct().Count());
    }

    [Fact]
    public async Task A_file_with_more_words_than_one_person_may_keep_is_not_kept()
    {
        using var kept = new KeptFiles(TimeProvider.System);

        Assert.Null(kept.Keep(Priya, await Read(new string('a', DraftLimits.BytesOfOne))));
    }

    [Fact]
    public async Task Everybodys_files_have_a_limit_together()
    {
        using var kept = new KeptFiles(TimeProvider.System);
        var words = await one.Guard.Services.GetRequiredService<ContentScanner>().KeepAsync(ConfidentialText.Empty, System.Text.Encoding.ASCII.GetBytes(new string('a', 12 * 1024 * 1024)), default);
        var first = kept.Keep(Priya, words!)!;
        Assert.NotNull(kept.Find(Priya, first));
        var people = DraftLimits.BytesOfAll / words!.Weight;
        for (var i = 0; i < people; i++)
            kept.Keep(Guid.NewGuid(), words);

        Assert.Null(kept.Find(Priya, first));
    }

    [Fact]
    public async Task What_is_over_is_swept()
    {
        var clock = new ShiftedClock();
        using var kept = new KeptFiles(clock);
        var file = await Read("Thursday");
        var token = kept.Keep(Priya, file)!;

        kept.Sweep();
        Assert.NotNull(kept.Find(Priya, token));
        clock.Ahead = DraftLimits.KeptFor + DraftLimits.Grace;
        kept.Sweep();
        clock.Ahead = TimeSpan.Zero;

        Assert.Null(kept.Find(Priya, token));
    }

    private async Task<KeptFile> Read(string words) =>
        (await one.Guard.Services.GetRequiredService<ContentScanner>().KeepAsync(ConfidentialText.Seal("a.txt"), System.Text.Encoding.ASCII.GetBytes(words), default))!;
}
