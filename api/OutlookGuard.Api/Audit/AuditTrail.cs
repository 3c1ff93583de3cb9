using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Audit;

/// <summary>Where deeds are told. It only adds to the caller's unit of work: deed and entry commit together or not at all.</summary>
internal sealed class AuditTrail(GuardDb db, TimeProvider clock)
{
    /// <summary>Adds an entry; it gets its place in the chain when the unit of work is saved.</summary>
    public AuditEntryRow Append(AuditEntry entry)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        var row = new AuditEntryRow
        {
            Lane = AuditChain.LaneOf(entry.Actor),
            Id = entry.Id ?? Guid.CreateVersion7(now),
            At = now,
            LocalTime = TimeZoneInfo.ConvertTime(now, clock.LocalTimeZone).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", System.Globalization.CultureInfo.InvariantCulture),
            Action = entry.Action,
            Actor = entry.Actor,
            OnBehalfOf = entry.OnBehalfOf,
            Client = entry.Client,
            Subject = entry.Subject,
            Outcome = entry.Outcome,
            Detail = entry.Detail,
        };
        db.AuditEntries.Add(row);
        return row;
    }
}

/// <summary>One deed to be told.</summary>
/// <param name="Action">What was done, as a code in kebab case.</param>
/// <param name="Actor">The person's id in the directory.</param>
/// <param name="Subject">The id of what it was done to.</param>
internal sealed record AuditEntry(string Action, Guid Actor, Guid Subject)
{
    /// <summary>The entry's own id where telling it twice must be told once; otherwise null.</summary>
    public Guid? Id { get; init; }

    /// <summary>The keyed hash of the mailbox it was done for, when that is not the actor's own.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The client's name and version.</summary>
    public string? Client { get; init; }

    /// <summary>The outcome's code.</summary>
    public string? Outcome { get; init; }

    /// <summary>More as canonical JSON: ids, counts and codes, never a word of a mail.</summary>
    public string Detail { get; init; } = "{}";
}
