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
