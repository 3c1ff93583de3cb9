using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>Listens to every question that the host puts to PostgreSQL, and asks the server how it would answer it on tables of any size.</summary>
internal sealed partial class QueryPlans
{
    private readonly ConcurrentQueue<(string Text, NpgsqlParameter[] Parameters)> heard = new();

    public void Into(IServiceCollection services) =>
        services.ConfigureDbContext<PostgreSqlGuardDb>(options => options.AddInterceptors(new Ear(this)));

    public void Forget() => heard.Clear();

    /// <summary>The tables that some question reads row by row, though the server was told to avoid that where an index serves.</summary>
    public async Task<IReadOnlyList<string>> TablesReadRowByRow(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using (var off = new NpgsqlCommand("SET enable_seqscan = off", connection))
            await off.ExecuteNonQueryAsync();

        var tables = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (text, parameters) in heard)
        {
#pragma warning disable CA2100 // The text is what the host itself asked.
            await using var explain = new NpgsqlCommand("EXPLAIN " + text, connection);
#pragma warning restore CA2100
            explain.Parameters.AddRange(parameters.Select(parameter => parameter.Clone()).ToArray());
            await using var plan = await explain.ExecuteReaderAsync();
            while (await plan.ReadAsync())
                if (RowByRow().Match(plan.GetString(0)) is { Success: true } match)
                    tables.Add(match.Groups[1].Value);
        }

        return [.. tables];
    }

    /// <summary>How many questions were heard.</summary>
    public int Count => heard.Count;

    private void Hear(DbCommand command)
    {
        if (command.CommandText.AsSpan().TrimStart().StartsWith("SELECT", StringComparison.Ordinal))
            heard.Enqueue((command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(parameter => parameter.Clone())]));
    }

    [GeneratedRegex("Seq Scan on \"?(\\w+)\"?", RegexOptions.NonBacktracking)]
    private static partial Regex RowByRow();

    private sealed class Ear(QueryPlans plans) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            plans.Hear(command);
            return ValueTask.FromResult(result);
        }
    }
}
