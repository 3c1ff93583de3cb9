using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Http;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Files;

/// <summary>Where individuals' files are written. It only adds to the caller's unit of work: deed, entry and audit entry commit together or not at all.</summary>
internal sealed class FileEntries(GuardDb db, AuditTrail audit, TimeProvider clock)
{
    /// <summary>The person that the host's own deeds are recorded under.</summary>
    public static readonly Guid Host = Guid.Empty;

    /// <summary>Adds an entry, and the audit entry that holds its digest.</summary>
    /// <param name="write">Makes the entry for its id, moment and local time.</param>
    public FileEntryRow Add(Func<FileMoment, FileEntryRow> write)
    {
        var now = clock.Now();
        var local = TimeZoneInfo.ConvertTime(now, clock.LocalTimeZone).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", System.Globalization.CultureInfo.InvariantCulture);
        var row = write(new FileMoment(Guid.CreateVersion7(now), now, local));
        db.Add(row);
        audit.Append(new AuditEntry("file-entry-added", row.Person, row.Id)
        {
            Detail = StrictJson.Text(new { @case = row.CaseReference, kind = row.Kind, agency = row.AgencyId, digest = row.Digest() }),
        });
        return row;
    }
}

/// <summary>When an entry is written, and under which id.</summary>
internal readonly record struct FileMoment(Guid Id, DateTimeOffset At, string LocalTime);
