using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace OutlookGuard.Api.Tests.Support;

/// <summary>A real PostgreSQL in a temporary directory, started once for all tests that ask for it.</summary>
public sealed class PostgreSqlCluster : IDisposable
{
    private const string Owner = "postgres"; // the server refuses to run as root
    private readonly string directory = Directory.CreateTempSubdirectory("guard-pg-").FullName;
    private readonly string binaries = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin";
    private readonly int port = FreePort();
    private int databases;

    public PostgreSqlCluster()
    {
        if (Environment.UserName == "root")
            Run("chown", Owner, directory);
        AsOwner("initdb", "-D", directory + "/data", "-U", "guard", "-A", "trust", "--no-sync");
        AsOwner("pg_ctl", "-D", directory + "/data", "-w", "-l", directory + "/log", "-o",
            string.Create(CultureInfo.InvariantCulture, $"-p {port} -k {directory} -c listen_addresses=127.0.0.1 -c max_connections=400"), "start");
    }

    /// <summary>An empty database; its connection string.</summary>
    public string NewDatabase()
    {
        var name = $"guard{Interlocked.Increment(ref databases)}";
        using var connection = new NpgsqlConnection(To("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is ours.
        command.CommandText = $"CREATE DATABASE {name}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return To(name);
    }

    /// <summary>Everything that the cluster wrote to disk.</summary>
    public string DataDirectory => directory + "/data";

    public void Stop() => AsOwner("pg_ctl", "-D", directory + "/data", "-m", "immediate", "stop");

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Stop();
        Directory.Delete(directory, recursive: true);
    }

    // Hosts come and go with their tests: what a pool does not use it gives back, or the next host finds the server full.
    private string To(string database) => string.Create(
        CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={port};Username=guard;Database={database};Maximum Pool Size=40;Connection Idle Lifetime=3;Connection Pruning Interval=1");

    private void AsOwner(string program, params string[] arguments)
    {
        if (Environment.UserName == "root")
            Run("runuser", ["-u", Owner, "--", $"{binaries}/{program}", .. arguments]);
        else
            Run($"{binaries}/{program}", arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server keeps the streams it is started with, so nobody may wait for their end: they go nowhere.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/tmp" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$@\" >/dev/null 2>&1 </dev/null");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {arguments.FirstOrDefault()} ended with {process.ExitCode}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>The tests that share the PostgreSQL cluster.</summary>
[CollectionDefinition(Name)]
public sealed class OnPostgreSql : ICollectionFixture<PostgreSqlCluster>
{
    public const string Name = "PostgreSQL";
}
