using Microsoft.Data.Sqlite;

namespace NigerBrief.Matters.Sqlite;

/// <summary>A file in the data folder whose content can be made again: when it is damaged, it is begun anew.</summary>
internal sealed class SqliteFile
{
    /// <summary>Checking a bigger file would hold up the start for longer than making its content again.</summary>
    private const long LargestChecked = 64_000_000;

    private readonly string connection;

    /// <summary>In one process writers queue here; between processes SQLite makes them wait, which is slower.</summary>
    private readonly SemaphoreSlim writing = new(1);

    private SqliteFile(string connection) => this.connection = connection;

    /// <param name="prepare">Makes the tables that are missing.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static SqliteFile Open(string folder, string name, Action<SqliteConnection> prepare)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        var file = new SqliteFile(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 60 }.ToString());
        try
        {
            file.Prepare(prepare, check: new FileInfo(path) is { Exists: true, Length: < LargestChecked });
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is not (SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED))
        {
            SqliteConnection.ClearAllPools();
            foreach (var part in Directory.EnumerateFiles(folder, name + "*"))
                File.Delete(part);
            file.Prepare(prepare, check: false);
        }
        return file;
    }

    public SqliteConnection Connect()
    {
        var database = new SqliteConnection(connection);
        database.Open();
        // What is deleted is overwritten: it may be what nobody should read any more.
        using var command = database.Command("PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON");
        command.ExecuteNonQuery();
        return database;
    }

    /// <summary>Writes all of it or nothing.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            using var database = Connect();
            using var transaction = database.BeginTransaction(deferred: false);
            var result = write(database);
            transaction.Commit();
            return result;
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Empties the log of what was written, where what was deleted may still stand. Left undone while somebody reads.</summary>
    public void Truncate()
    {
        using var database = Connect();
        using var command = database.Command("PRAGMA wal_checkpoint(TRUNCATE)");
        command.ExecuteNonQuery();
    }

    public void Close()
    {
        writing.Dispose();
        using var database = new SqliteConnection(connection);
        SqliteConnection.ClearPool(database);
    }

    private void Prepare(Action<SqliteConnection> prepare, bool check)
    {
        using var database = new SqliteConnection(connection);
        database.Open();
        using var checking = database.Command("PRAGMA quick_check(1)");
        if (check && checking.ExecuteScalar() is not "ok")
            throw new SqliteException("The file is damaged.", SQLitePCL.raw.SQLITE_CORRUPT);
        using var logging = database.Command("PRAGMA journal_mode = WAL");
        logging.ExecuteNonQuery();
        prepare(database);
    }
}
