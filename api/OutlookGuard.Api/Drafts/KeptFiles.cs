using System.Buffers.Text;
using System.Security.Cryptography;
using OutlookGuard.Content;

namespace OutlookGuard.Api.Drafts;

/// <summary>Files that were read while their mail is being written, each for the one person who sent it. In this process's memory only.</summary>
/// <remarks>
/// A token that is unknown, over or another person's finds nothing, and the client sends the bytes: losing one costs time, never safety. When there is
/// no room the oldest go. A file that was edited after it was read cannot be noticed here: the client keeps the file's id and size beside the token.
/// </remarks>
internal sealed class KeptFiles : IDisposable
{
    private const int TokenBytes = 16; // 128 bits: nobody guesses one

    private static readonly TimeSpan Sweeping = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly LinkedList<Entry> oldestFirst = [];
    private readonly Dictionary<string, LinkedListNode<Entry>> byToken = new(StringComparer.Ordinal);
    private readonly TimeProvider clock;
    private readonly ITimer sweep;

    public KeptFiles(TimeProvider clock)
    {
        this.clock = clock;
        sweep = clock.CreateTimer(_ => Sweep(), null, Sweeping, Sweeping);
    }

    /// <summary>Keeps a file.</summary>
    /// <returns>Its token, or null when it alone is more than one person may keep.</returns>
    public string? Keep(Guid person, KeptFile file)
    {
        if (file.Weight > DraftLimits.BytesOfOne)
        {
            file.Dispose();
            return null;
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        lock (gate)
        {
            byToken.Add(token, oldestFirst.AddLast(new Entry(token, person, file, clock.GetUtcNow())));
            DropOldest(entry => entry.Person == person, DraftLimits.FilesOfOne, DraftLimits.BytesOfOne);
            DropOldest(_ => true, int.MaxValue, DraftLimits.BytesOfAll);
        }

        return token;
    }

    /// <summary>Finds a file that this person had kept.</summary>
    public KeptFile? Find(Guid person, string token)
    {
        lock (gate)
        {
            return byToken.GetValueOrDefault(token)?.Value is { } entry && entry.Person == person && clock.GetUtcNow() - entry.At < DraftLimits.KeptFor
                ? entry.File
                : null;
        }
    }

    /// <summary>Overwrites what is over.</summary>
    public void Sweep()
    {
        lock (gate)
        {
            while (oldestFirst.First is { } oldest && clock.GetUtcNow() - oldest.Value.At >= DraftLimits.KeptFor + DraftLimits.Grace)
                Drop(oldest);
        }
    }

    public void Dispose()
    {
        sweep.Dispose();
        lock (gate)
        {
            while (oldestFirst.First is { } one)
                Drop(one);
        }
    }

    private void DropOldest(Func<Entry, bool> whose, int mostFiles, long mostBytes)
    {
        var (files, bytes) = (0, 0L);
        for (var node = oldestFirst.Last; node is not null;)
        {
            var (one, older) = (node, node.Previous);
            node = older;
            if (!whose(one.Value))
                continue;
            (files, bytes) = (files + 1, bytes + one.Value.File.Weight);
            if (files > mostFiles || bytes > mostBytes)
                Drop(one);
        }
    }

    private void Drop(LinkedListNode<Entry> node)
    {
        oldestFirst.Remove(node);
        byToken.Remove(node.Value.Token);
        node.Value.File.Dispose();
    }

    private sealed record Entry(string Token, Guid Person, KeptFile File, DateTimeOffset At);
}
