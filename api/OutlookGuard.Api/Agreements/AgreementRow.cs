using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OutlookGuard.Policy;

namespace OutlookGuard.Api.Agreements;

/// <summary>What we agreed with one agency, as stored. Days are in the organisation's calendar, both inclusive.</summary>
internal sealed class AgreementRow
{
    public required string AgencyId { get; init; }
    public required string State { get; init; }
    public DateOnly? Start { get; init; }
    public DateOnly? EndInclusive { get; init; }
    public PersonalDataCategories Categories { get; init; }
    public List<string> Purposes { get; init; } = [];
    public bool BulkListsAllowed { get; init; }
    public bool ConsentRequired { get; init; } = true;
    public string? SecurityMethod { get; init; }

    /// <summary>When it is to be looked at again.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>The last day that two people approved; later ends are extensions. Null where it is <see cref="EndInclusive"/>.</summary>
    public DateOnly? ApprovedEnd { get; init; }

    /// <summary>The last day on which the partner's mail service is accredited; null where that plays no part.</summary>
    public DateOnly? AccreditationExpires { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<AgreementRow>
    {
        public void Configure(EntityTypeBuilder<AgreementRow> builder) => builder.ToTable("Agreements").HasKey(row => row.AgencyId);
    }
}
