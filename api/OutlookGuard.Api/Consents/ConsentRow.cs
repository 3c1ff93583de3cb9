using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OutlookGuard.Policy;
using OutlookGuard.Policy.Consents;

namespace OutlookGuard.Api.Consents;

/// <summary>One thing she said about one agency, as stored: appended, never changed.</summary>
internal sealed class ConsentRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string CaseReference { get; init; }

    /// <summary>The agency's id; null holds for all.</summary>
    public string? AgencyId { get; init; }

    public required ConsentState State { get; init; }
    public PersonalDataCategories Categories { get; init; }
    public PersonalDataCategories CategoriesExcluded { get; init; }
    public List<string> Purposes { get; init; } = [];
    public required DateTimeOffset From { get; init; }
    public DateTimeOffset? To { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public bool ToldRightToWithdraw { get; init; }
    public bool ToldServiceImpact { get; init; }

    /// <summary>Who recorded it, and when; null for what came with the first register.</summary>
    public Guid? RecordedBy { get; init; }
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>When she said it, where that was earlier.</summary>
    public DateTimeOffset? SaidAt { get; init; }
    public ConsentRoute? How { get; init; }
    public ConsentFor For { get; init; }

    /// <summary>The restriction that this fact ends, when it does nothing else.</summary>
    public Guid? Ends { get; init; }

    /// <summary>The digest of a signed form kept elsewhere, in lower-case hex.</summary>
    public string? EvidenceHash { get; init; }

    /// <summary>Her words, what she was told in which language, and notes on capacity and contact, sealed.</summary>
    public byte[]? SealedDetails { get; init; }

    public ConsentEntry ToEntry() => new()
    {
        State = State,
        Agencies = AgencyId is null ? [] : [AgencyId],
        Categories = Categories,
        CategoriesExcluded = CategoriesExcluded,
        Purposes = [.. Purposes],
        From = From,
        To = To,
        WithdrawnAt = WithdrawnAt,
    };

    public sealed class Mapping : IEntityTypeConfiguration<ConsentRow>
    {
        public void Configure(EntityTypeBuilder<ConsentRow> builder)
        {
            builder.ToTable("Consents").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.HasIndex(row => row.CaseReference);
        }
    }
}

/// <summary>How she said it.</summary>
internal enum ConsentRoute
{
    InPerson = 0,
    Phone,
    SignedForm,
    Text,
    Video,
    Email,
    CaseSystem,
}

/// <summary>For whom it was said.</summary>
internal enum ConsentFor
{
    Self = 0,

    /// <summary>For her child, by parental responsibility.</summary>
    Child,

    Other,
}
