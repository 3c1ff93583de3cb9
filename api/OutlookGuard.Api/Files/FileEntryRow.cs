using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OutlookGuard.Api.Http;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Files;

/// <summary>One entry of an individual's file: appended, never changed. Codes and ids in the clear, words sealed.</summary>
internal sealed class FileEntryRow
{
    public required Guid Id { get; init; }
    public required string CaseReference { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>When, as the organisation's clocks showed it, with the offset.</summary>
    public required string LocalTime { get; init; }

    /// <summary>Who recorded it; all zero for the host itself.</summary>
    public required Guid Person { get; init; }
    public required FileEntryKind Kind { get; init; }
    public string? AgencyId { get; init; }
    public SharingChannel? Channel { get; init; }
    public PersonalDataCategories Categories { get; init; }
    public string? Purpose { get; init; }
    public Guid? ConsentId { get; init; }
    public OverrideBasis Basis { get; init; }

    /// <summary>The decision, notice, task or other record that it tells of.</summary>
    public Guid? Concerns { get; init; }

    /// <summary>The salted digest of what left, for a mail.</summary>
    public string? ContentDigest { get; init; }
    public int Attachments { get; init; }

    /// <summary>How it was protected on the way, as a code.</summary>
    public string? Security { get; init; }
    public string? Outcome { get; init; }

    /// <summary>The entry that this one corrects.</summary>
    public Guid? Corrects { get; init; }

    /// <summary>Who was spoken to and what about, sealed. The audit entry holds the digest of this form.</summary>
    public byte[]? SealedDetails { get; init; }

    /// <summary>SHA-256 over everything above in one fixed form; the audit trail holds it, so that a changed entry shows.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(StrictJson.Write(new
    {
        Id,
        CaseReference,
        At = At.ToUnixTimeMilliseconds(),
        LocalTime,
        Person,
        Kind,
        AgencyId,
        Channel,
        Categories = (int)Categories,
        Purpose,
        ConsentId,
        Basis,
        Concerns,
        ContentDigest,
        Attachments,
        Security,
        Outcome,
        Corrects,
        Details = SealedDetails is null ? null : Convert.ToHexStringLower(SHA256.HashData(SealedDetails)),
    })));

    public sealed class Mapping : IEntityTypeConfiguration<FileEntryRow>
    {
        public void Configure(EntityTypeBuilder<FileEntryRow> builder)
        {
            builder.ToTable("FileEntries").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => new { row.CaseReference, row.At });
            builder.HasIndex(row => new { row.CaseReference, row.AgencyId });
        }
    }
}

/// <summary>What an entry tells of. Source: practice 2.4.</summary>
internal enum FileEntryKind
{
    Consent = 0,
    Change,
    Disclosure,
    Override,
    Question,
    Release,
    Notice,
    Acknowledgement,
    Correction,
}

/// <summary>By which way something was shared.</summary>
internal enum SharingChannel
{
    Mail = 0,
    Phone,
    Fax,
    Post,
    InPerson,
}
