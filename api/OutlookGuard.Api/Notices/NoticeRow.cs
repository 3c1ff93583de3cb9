using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Notices;

namespace OutlookGuard.Api.Notices;

/// <summary>One notice to one agency about one change, as stored: the outbox and the board of who has been told.</summary>
internal sealed class NoticeRow
{
    /// <summary>How long a token is, in random bytes.</summary>
    public const int TokenBytes = 32;

    public required Guid Id { get; init; }
    public required string CaseReference { get; init; }
    public required string AgencyId { get; init; }

    /// <summary>The change of consent that it tells of.</summary>
    public required Guid ChangeId { get; init; }
    public required NoticeChangeKind Kind { get; init; }
    public PersonalDataCategories Categories { get; init; }
    public required DateTimeOffset Since { get; init; }
    public required DateTimeOffset QueuedAt { get; init; }
    public required NoticeState State { get; set; }
    public NoticeContact Contact { get; set; }

    /// <summary>Where it was sent.</summary>
    public string? Address { get; set; }

    /// <summary>The mailer's id of its draft, once there is one: a retry sends that and never another.</summary>
    public string? DraftId { get; set; }

    /// <summary>Which turn at it holds it now.</summary>
    public Guid? Claim { get; set; }

    /// <summary>When it may be taken up, in milliseconds since 1970: a number, so that both databases compare it alike.</summary>
    public required long NextTry { get; set; }
    public int Attempts { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public DateTimeOffset? AcknowledgedAt { get; set; }
    public Acknowledgement? AcknowledgedBy { get; set; }

    /// <summary>SHA-256 of the token in the link: who reads the store cannot acknowledge.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>The token for the letter, sealed; removed when it was sent.</summary>
    public byte[]? SealedToken { get; set; }

    /// <summary>What a person reads and says on the phone. The second contact's letter has a number of its own, so that a report of failed delivery names one letter.</summary>
    public static string NumberOf(Guid id, NoticeContact contact) => Convert.ToHexString(id.ToByteArray(bigEndian: true)[^4..]) + (contact == NoticeContact.Second ? "-2" : "");

    public sealed class Mapping : IEntityTypeConfiguration<NoticeRow>
    {
        public void Configure(EntityTypeBuilder<NoticeRow> builder)
        {
            builder.ToTable("Notices").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => new { row.State, row.NextTry });
            builder.HasIndex(row => row.CaseReference);
            builder.HasIndex(row => row.QueuedAt);
            builder.HasIndex(row => row.TokenHash).IsUnique();
            builder.HasIndex(row => new { row.ChangeId, row.AgencyId }).IsUnique();
        }
    }
}

/// <summary>Which of an agency's people.</summary>
internal enum NoticeContact
{
    First = 0,
    Second,
}

/// <summary>How an agency said that it has a notice.</summary>
internal enum Acknowledgement
{
    Link = 0,
    Reply,
    Phone,
}
