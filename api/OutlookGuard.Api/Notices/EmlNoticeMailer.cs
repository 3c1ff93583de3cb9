using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Notices;

/// <summary>Writes notices as files, for Development: a draft is a file, and sending it gives it its last name.</summary>
internal sealed class EmlNoticeMailer(IOptions<StoreOptions> store, TimeProvider clock) : INoticeMailer
{
    private const string Sent = ".eml";
    private const string Waiting = ".draft";

    private string Folder => Path.Combine(store.Value.DataDirectory, "notices");

    public async Task<string> DraftAsync(NoticeLetter letter, CancellationToken stop)
    {
        Directory.CreateDirectory(Folder);
        if (!File.Exists(PathOf(letter.Key, Sent)))
        {
            var unfinished = PathOf($"{letter.Key}-{Guid.NewGuid():N}", ".part");
            await File.WriteAllTextAsync(unfinished, Write(letter), stop);
            File.Move(unfinished, PathOf(letter.Key, Waiting), overwrite: true);
        }

        return letter.Key;
    }

    public Task<DraftState> StateAsync(string draftId, CancellationToken stop) => Task.FromResult(
        File.Exists(PathOf(draftId, Sent)) ? DraftState.Sent : File.Exists(PathOf(draftId, Waiting)) ? DraftState.Waiting : DraftState.Gone);

    public Task SendAsync(string draftId, CancellationToken stop)
    {
        File.Move(PathOf(draftId, Waiting), PathOf(draftId, Sent));
        return Task.CompletedTask;
    }

    /// <summary>Nothing comes back from a folder.</summary>
    public Task<ImmutableArray<string>> BouncedAsync(DateTimeOffset since, CancellationToken stop) => Task.FromResult<ImmutableArray<string>>([]);

    /// <summary>The names of the letters that were sent, newest first.</summary>
    public ImmutableArray<string> Letters() => !Directory.Exists(Folder) ? [] :
        [.. new DirectoryInfo(Folder).GetFiles("*" + Sent).OrderByDescending(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal).Select(file => file.Name)];

    /// <summary>One letter, or null. The name is only ever compared, never used as a path.</summary>
    public async Task<string?> ReadAsync(string name, CancellationToken stop) =>
        Letters().FirstOrDefault(known => known == name) is { } known ? await File.ReadAllTextAsync(Path.Combine(Folder, known), stop) : null;

    private string Write(NoticeLetter letter) => new StringBuilder()
        .Append("From: OutlookGuard notices <notices@localhost>\r\n")
        .Append(CultureInfo.InvariantCulture, $"To: <{letter.To.ReplaceLineEndings("")}>\r\n")
        .Append(CultureInfo.InvariantCulture, $"Subject: {letter.Subject.ReplaceLineEndings("")}\r\n")
        .Append(CultureInfo.InvariantCulture, $"Date: {clock.GetUtcNow():ddd, dd MMM yyyy HH:mm:ss} +0000\r\n")
        .Append(CultureInfo.InvariantCulture, $"Message-ID: <{letter.Key}@localhost>\r\n")
        .Append("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n")
        .AppendJoin("\r\n\r\n", letter.Lines)
        .Append("\r\n")
        .ToString();

    private string PathOf(string key, string ending) => Path.Combine(Folder, key + ending);
}
