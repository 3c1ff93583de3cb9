using System.ComponentModel.DataAnnotations;

namespace OutlookGuard.Api.Storage;

/// <summary>Where things are kept.</summary>
internal sealed class StoreOptions
{
    /// <summary>The folder for the database file and the local keys; relative to the content root. Setting <c>OUTLOOKGUARD_DATA</c> wins.</summary>
    [Required]
    public string DataDirectory { get; set; } = "data";

    /// <summary>A PostgreSQL connection string (<c>Host=...</c>), or empty for the embedded SQLite file.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>How long one statement or connection may take, in seconds. A worker waits: what takes longer is answered "could not check".</summary>
    [Range(1, 60)]
    public int PatienceSeconds { get; set; } = 2;

    /// <summary>Whether the store is PostgreSQL.</summary>
    public bool IsPostgreSql => ConnectionString.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The SQLite file.</summary>
    public string SqliteFile => Path.Combine(DataDirectory, "outlookguard.db");
}
