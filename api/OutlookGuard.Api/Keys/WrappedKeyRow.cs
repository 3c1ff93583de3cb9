using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OutlookGuard.Api.Keys;

/// <summary>A key of ours, wrapped by the key ring: useless without it.</summary>
internal sealed class WrappedKeyRow
{
    public required string Name { get; init; }

    public required string WrappedBy { get; init; }

    public required byte[] Wrapped { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<WrappedKeyRow>
    {
        public void Configure(EntityTypeBuilder<WrappedKeyRow> builder) =>
            builder.ToTable("WrappedKeys").HasKey(row => row.Name);
    }
}
