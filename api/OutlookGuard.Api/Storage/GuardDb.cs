using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OutlookGuard.Api.Audit;
using OutlookGuard.Api.Disclosures;
using OutlookGuard.Api.Keys;

namespace OutlookGuard.Api.Storage;

/// <summary>Everything that is kept. One model; the two derived types only say which database holds it.</summary>
/// <remarks>A slice adds its rows by an <see cref="IEntityTypeConfiguration{T}"/> beside them: they are found by themselves.</remarks>
internal abstract class GuardDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<AuditEntryRow> AuditEntries => Set<AuditEntryRow>();

    public DbSet<AuditLaneRow> AuditLanes => Set<AuditLaneRow>();

    public DbSet<DisclosureRow> Disclosures => Set<DisclosureRow>();

    public DbSet<AnsweredRequestRow> AnsweredRequests => Set<AnsweredRequestRow>();

    public DbSet<WrappedKeyRow> WrappedKeys => Set<WrappedKeyRow>();

    /// <summary>Commits the unit of work: the rows and the audit entries that tell of them, or none of it.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!AuditChain.HasUnlinked(this) || Database.CurrentTransaction is not null)
        {
            await AuditChain.LinkAsync(this, cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = await BeginWriteAsync(cancellationToken);
        await AuditChain.LinkAsync(this, cancellationToken);
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return written;
    }

    /// <summary>Begins a unit of work that will write. Dispose it: without a commit nothing of it stays.</summary>
    public virtual Task<IDbContextTransaction> BeginWriteAsync(CancellationToken stop) => Database.BeginTransactionAsync(stop);

    /// <summary>Refused: only the asynchronous form chains the audit entries.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync: it chains the audit entries.");

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GuardDb).Assembly);
}
