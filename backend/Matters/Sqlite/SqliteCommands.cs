using Microsoft.Data.Sqlite;

namespace NigerBrief.Matters.Sqlite;

internal static class SqliteCommands
{
    public static SqliteCommand Command(this SqliteConnection database, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
