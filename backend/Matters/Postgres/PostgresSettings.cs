using Npgsql;

namespace NigerBrief.Matters.Postgres;

/// <summary>What <c>Store:Postgres</c> says, and what went wrong with it, in sentences that hold no password.</summary>
internal static class PostgresSettings
{
    /// <exception cref="StoreException">It is no connection string.</exception>
    public static NpgsqlConnectionStringBuilder Read(string connection)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "Niger Brief" };
            // Compiling a search takes longer than most searches.
            settings.Options ??= "-c jit=off";
            return settings;
        }
        catch (Exception unread) when (unread is ArgumentException or FormatException)
        {
            // What the reader says may repeat a part of the password.
            throw new StoreException("Store:Postgres cannot be read. It should look like “Host=db.example.com;Database=nigerbrief;Username=nigerbrief;Password=…”.");
        }
    }

    public static string Explain(NpgsqlException refused, NpgsqlConnectionStringBuilder settings) => refused.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"The database on {settings.Host} did not let “{settings.Username}” in. Check the user and the password in Store:Postgres.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"There is no database “{settings.Database}” on {settings.Host}. Make it, or name another in Store:Postgres.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"“{settings.Username}” may not make tables in the database “{settings.Database}”. Let that user create in its schema.",
        null =>
            $"The database on {settings.Host}, port {settings.Port}, cannot be reached. See that it runs and that Store:Postgres names it rightly.",
        _ =>
            $"The database “{settings.Database}” on {settings.Host} cannot be used: PostgreSQL's error {refused.SqlState}.",
    };
}
