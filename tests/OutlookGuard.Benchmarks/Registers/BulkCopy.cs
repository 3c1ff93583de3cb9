using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Benchmarks.Registers;

/// <summary>Writes any number of rows of one kind into PostgreSQL by COPY, with the columns that the model gives them.</summary>
internal static class BulkCopy
{
    public static async Task<long> WriteAsync<T>(GuardDb db, IEnumerable<T> rows)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        var columns = entity.GetProperties().Select(property => (Name: property.GetColumnName(table)!, Type: property.GetColumnType(table)!, Read: Reader(property))).ToList();

        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        if (connection.State != System.Data.ConnectionState.Open)
            await connection.OpenAsync();
        await using var writer = await connection.BeginBinaryImportAsync(
            $"COPY \"{table.Name}\" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await writer.StartRowAsync();
            foreach (var (_, type, read) in columns)
            {
                if (read(row) is { } value)
                    await writer.WriteAsync(value, type);
                else
                    await writer.WriteNullAsync();
            }
        }

        return (long)await writer.CompleteAsync();
    }

    private static Func<object, object?> Reader(IProperty property)
    {
        var get = property.GetGetter();
        var convert = property.GetTypeMapping().Converter;
        return row => get.GetClrValue(row) is { } value ? Plain(convert?.ConvertToProvider(value) ?? value) : null;
    }

    // The driver has no unsigned or eight-bit numbers.
    private static object Plain(object value) => value switch
    {
        byte number => (short)number,
        ushort number => (int)number,
        Enum code => Convert.ToInt32(code, System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };
}
