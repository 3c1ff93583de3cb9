using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
namespace OutlookGuard.Api.Organisation;

/// <summary>Our own organisation, as stored: exactly one row.</summary>
internal sealed class OrganisationRow
{
    /// <summary>The id of the one row.</summary>
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;
    public string? Name { get; init; }
    public List<string> Domains { get; init; } = [];
    public List<string> PublicBodySuffixes { get; init; } = [];
    public required string TimeZone { get; init; }
    public string? DataController { get; init; }
    public string? DataControllerPhone { get; init; }

    /// <summary>Grows by one with every change of any register: tells every instance that what it remembers is old.</summary>
    public long RegisterVersion { get; set; }

    /// <summary>Grows by one with every change of what each instance keeps whole in memory: the organisation, agencies, agreements, lists, fax numbers and protected places.</summary>
    public long DirectoryVersion { get; set; }

    public sealed class Mapping : IEntityTypeConfiguration<OrganisationRow>
    {
        public void Configure(EntityTypeBuilder<OrganisationRow> builder)
        {
            builder.ToTable("Organisation").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
        }
    }
}
