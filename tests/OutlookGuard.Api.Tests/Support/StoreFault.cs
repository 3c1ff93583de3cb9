using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>Breaks the store at a named moment.</summary>
internal sealed class StoreFault
{
    private readonly Commits commits;
    private readonly Commands commands;

    public StoreFault() => (commits, commands) = (new Commits(this), new Commands(this));

    /// <summary>The next commits fail, and nothing is written.</summary>
    public int BeforeCommit { get; set; }

    /// <summary>The next commits succeed, but the answer is lost on the way back.</summary>
    public int AfterCommit { get; set; }

    /// <summary>Every command fails: the store is away.</summary>
    public bool Away { get; set; }

    /// <summary>Once a commit's answer was lost, the store stays away.</summary>
    public bool AwayAfterCommit { get; set; }

    /// <summary>Every command waits for this.</summary>
    public Task Holds { get; set; } = Task.CompletedTask;

    /// <summary>Every command ends in this, which is no fault of the store.</summary>
    public Exception? Throws { get; set; }

    /// <summary>Happens once, on another connection, right before the next writing transaction begins.</summary>
    public Func<Task>? BeforeWrite { get; set; }

    public void Into(IServiceCollection services)
    {
        services.ConfigureDbContext<SqliteGuardDb>(options => options.AddInterceptors(commits, commands));
        services.ConfigureDbContext<PostgreSqlGuardDb>(options => options.AddInterceptors(commits, commands));
    }

    private sealed class Broken(string what) : DbException(what);

    private sealed class Commits(StoreFault fault) : DbTransactionInterceptor
    {
        public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
        {
            var (first, _) = (fault.BeforeWrite, fault.BeforeWrite = null);
            if (first is not null)
                await first();
            return result;
        }

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            fault.BeforeCommit-- > 0 ? throw new Broken("disk full") : ValueTask.FromResult(result);

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (fault.AfterCommit-- <= 0)
                return Task.CompletedTask;
            fault.Away = fault.AwayAfterCommit;
            throw new Broken("connection lost");
        }
    }

    private sealed class Commands(StoreFault fault) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            await fault.Holds.WaitAsync(cancellationToken);
            if (fault.Throws is { } thrown)
                throw thrown;
            return fault.Away ? throw new Broken("no route to host") : result;
        }
    }
}
