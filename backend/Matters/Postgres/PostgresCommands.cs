using Npgsql;

namespace NigerBrief.Matters.Postgres;

internal static class PostgresCommands
{
    /// <param name="values">$1, $2 and so on.</param>
    public static NpgsqlCommand Command(this NpgsqlConnection database, string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlCommand(sql, database);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        return command;
    }
}
