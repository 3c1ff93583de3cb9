using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using OutlookGuard.Content.Extraction;
using static OutlookGuard.Content.Tests.Extraction.OfficeSamples;

namespace OutlookGuard.Content.Tests.Extraction;

[CollectionDefinition("children", DisableParallelization = true)]
public class ChildrenAlone;

/// <summary>Alone, because one test ends every child of this process.</summary>
[Collection("children")]
public class ChildTests
{
    private const string Canary = "Amaranthine Okafor-Quill";

    private static readonly byte[] Document = Docx(Paragraph(Canary));

    [Fact]
    public async Task A_child_says_what_reading_here_would_say()
    {
        await using var pool = Pool();
        foreach (var (name, file) in new[] { ("a.docx", Document), ("a.txt", "caf\u00e9"u8.ToArray()), ("a.bin", [1, 2, 3]), ("a.zip", ZipBytes(("a.docx", Document))) })
        {
            var here = ExtractionPool.InProcess(name, file);
            var there = await pool.ExtractAsync(name, file, CancellationToken.None);

            Assert.Equal(here.Texts, there.Texts);
            Assert.Equal(here.Faults, there.Faults);
        }
    }

    [Fact]
    public async Task The_walls_are_named_once_a_child_runs()
    {
        await using var pool = Pool();
        Assert.Empty(pool.Confinement.Describe());

        await pool.WarmAsync();

        Assert.Contains("own-process", pool.Confinement.Describe());
        Assert.Contains("heap-limit", pool.Confinement.Describe());
    }

    [Fact]
    public async Task A_child_that_hangs_is_ended_and_the_next_file_gets_a_fresh_one()
    {
        // A page of nested brackets takes the reader long enough for this patience, whatever the machine.
        await using var pool = Pool(time: TimeSpan.FromMilliseconds(1));

        var slow = await pool.ExtractAsync("a.docx", ZipBytes([.. Enumerable.Range(0, 1000).Select(i => ($"{i}.docx", Document))]), CancellationToken.None);

        Assert.Equal([UnreadReason.TooSlow], slow.Reasons());
    }

    [Fact]
    public async Task A_file_made_to_eat_memory_ends_its_child_and_nothing_else()
    {
        // Some three million elements, each of a name of its own: the names alone are more than a child may hold.
        var page = new StringBuilder("<html>");
        for (var i = 0; page.Length < Limits.AttachmentBytes - 100; i++)
            page.Append("<x").Append(Convert.ToString(i, 16)).Append('>');
        await using var pool = Pool();

        var eaten = await pool.ExtractAsync("a.html", Encoding.ASCII.GetBytes(page.ToString()), CancellationToken.None);

        Assert.Contains(Assert.Single(eaten.Reasons()), new[] { UnreadReason.ReaderFailed, UnreadReason.TooSlow, UnreadReason.TooLarge });
        Assert.NotEmpty((await pool.ExtractAsync("a.docx", Document, CancellationToken.None)).PlacesOf(Canary));
    }

    [Fact]
    public async Task A_child_killed_from_outside_costs_nobody_more_than_its_own_file()
    {
        await using var pool = Pool();
        await pool.WarmAsync();
        foreach (var child in ChildrenOfThisProcess())
            child.Kill();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => pool.ExtractAsync("a.docx", Document, CancellationToken.None)));

        Assert.All(answers, answer => Assert.True(answer.PlacesOf(Canary).Count > 0 || answer.Reasons().Contains(UnreadReason.ReaderFailed)));
        Assert.NotEmpty((await pool.ExtractAsync("a.docx", Document, CancellationToken.None)).PlacesOf(Canary));
    }

    [Fact]
    public async Task A_child_is_replaced_after_its_share_of_files()
    {
        await using var pool = new ExtractionPool(new ExtractionPoolOptions { Command = Host(), Children = 1, ReadingsPerChild = 2 });

        for (var i = 0; i < 5; i++)
            Assert.NotEmpty((await pool.ExtractAsync("a.docx", Document, CancellationToken.None)).PlacesOf(Canary));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("a-program-that-nobody-has")]
    [InlineData("sh", "-c", "printf OGX1; exec cat")]
    [InlineData("sh", "-c", "printf OGX1; head -c 100; exit")]
    public async Task A_command_that_is_no_reader_makes_files_unread_and_nothing_else(string program, params string[] arguments)
    {
        await using var pool = new ExtractionPool(new ExtractionPoolOptions { Command = new ExtractionCommand(program, [.. arguments]), Children = 1 });

        Assert.Equal([UnreadReason.ReaderFailed], (await pool.ExtractAsync("a.docx", Document, CancellationToken.None)).Reasons());
    }

    [Fact]
    public async Task Whoever_stops_waiting_gets_no_answer_and_leaves_the_pool_whole()
    {
        await using var pool = Pool();
        await pool.WarmAsync();
        using var stop = new CancellationTokenSource();
        var reading = pool.ExtractAsync("a.zip", ZipBytes([.. Enumerable.Range(0, 1500).Select(i => ($"{i}.docx", Document))]), stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.NotEmpty((await pool.ExtractAsync("a.docx", Document, CancellationToken.None)).PlacesOf(Canary));
    }

    [Fact]
    public async Task What_is_too_large_or_empty_never_reaches_a_child()
    {
        await using var pool = new ExtractionPool(new ExtractionPoolOptions { Command = new ExtractionCommand("a-program-that-nobody-has", []) });

        Assert.Equal([UnreadReason.TooLarge], (await pool.ExtractAsync("a", new byte[Limits.AttachmentBytes + 1], CancellationToken.None)).Reasons());
        Assert.Equal([UnreadReason.Empty], (await pool.ExtractAsync("a", Array.Empty<byte>(), CancellationToken.None)).Reasons());
    }

    [Fact]
    public async Task A_PDF_without_its_tools_is_unread_and_never_empty()
    {
        var start = WalledCommand.Start(Host(), ConfinementWalls.OwnProcess, Path.GetTempPath());
        start.FileName = Environment.ProcessPath ?? "dotnet";
        start.Environment["PATH"] = "";
        using var child = await ReadingChild.StartAsync(start, CancellationToken.None);

        var extracted = await child!.ReadAsync("a.pdf", PdfSamples.Of(Canary), CancellationToken.None);

        Assert.Equal([UnreadReason.ReaderMissing], extracted.Reasons());
    }

    [Fact]
    public async Task Nothing_of_our_environment_reaches_a_child()
    {
        Environment.SetEnvironmentVariable("OUTLOOKGUARD_SECRET_OF_THE_HOST", Canary);
        await using var pool = Pool();
        await pool.WarmAsync();

        foreach (var child in ChildrenOfThisProcess().Where(_ => OperatingSystem.IsLinux()))
            Assert.DoesNotContain(Canary, await File.ReadAllTextAsync($"/proc/{child.Id}/environ"), StringComparison.Ordinal);
    }

    internal static ExtractionPool Pool(TimeSpan? time = null) =>
        new(new ExtractionPoolOptions { Command = Host(), Time = time ?? Limits.ExtractionTime });

    /// <summary>The built host, as this test's project reference leaves it.</summary>
    private static ExtractionCommand Host()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var host = Path.Combine(here.Parent!.Parent!.FullName, "OutlookGuard.Api", here.Name, "OutlookGuard.Api.dll");
        return new ExtractionCommand("dotnet", ImmutableArray.Create(host, "extract"));
    }

    private static IEnumerable<Process> ChildrenOfThisProcess()
    {
        if (!OperatingSystem.IsLinux())
            return [];
        var tasks = Directory.EnumerateDirectories("/proc/self/task").Select(task => Path.Combine(task, "children"));
        return [.. tasks.SelectMany(file => File.ReadAllText(file, Encoding.ASCII).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(id => Process.GetProcessById(int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)))];
    }
}
