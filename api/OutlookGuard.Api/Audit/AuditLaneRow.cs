using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Audit;

/// <summary>The end of one chain: how many entries it holds and the hash of the last.</summary>
internal sealed class AuditLaneRow
{
    public required int Lane { get; init; }

    public long Sequence { get; init; }

    public required byte[] Head { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<AuditLaneRow>
    {
        public void Configure(EntityTypeBuilder<AuditLaneRow> builder)
        {
            builder.ToTable("AuditLanes").HasKey(row => row.Lane);
            builder.Property(row => row.Lane).ValueGeneratedNever();
            builder.HasData(Enumerable.Range(0, AuditChain.Lanes).Select(lane => new AuditLaneRow { Lane = lane, Head = new byte[AuditHash.Length] }));
        }
    }
}
