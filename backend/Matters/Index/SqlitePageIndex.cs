using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index;

/// <summary>The index in one SQLite file with FTS5. Readers go on while a file is being added; several processes may share it.</summary>
public sealed class SqlitePageIndex : IPageIndex
{
    /// <summary>
    /// To be raised whenever the tables, the words or the extraction change: it is part of the file's name, so that an older file
    /// is simply left behind and two versions of the program never fight over one.
    /// </summary>
    private const int Version = 2;

    /// <summary>A page's row is its content's number shifted by this, plus its own number: the document is known without a look-up.</summary>
    private const int PageBits = 16;

    /// <summary>Checking a bigger file would hold up the start for longer than reading the record again.</summary>
    private const long LargestChecked = 64_000_000;

    private static readonly JsonSerializerOptions Compact = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly string connection;
    private readonly SemaphoreSlim writing = new(1);

    /// <summary>Numbers of contents, which never change: looking up thousands at every search would take longer than searching.</summary>
    private readonly ConcurrentDictionary<string, long> numbers = new(StringComparer.Ordinal);

    private SqlitePageIndex(string connection) => this.connection = connection;

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static SqlitePageIndex Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"pages-{Version}.db");
        foreach (var older in Directory.EnumerateFiles(folder, "pages-*.db*").Where(older => !Path.GetFileName(older).StartsWith($"pages-{Version}.db", StringComparison.Ordinal)))
            Delete(older);

        var connection = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 60 }.ToString();
        try
        {
            Prepare(connection, check: new FileInfo(file) is { Exists: true, Length: < LargestChecked });
        }
        catch (SqliteException)
        {
            SqliteConnection.ClearAllPools();
            foreach (var part in Directory.EnumerateFiles(folder, Path.GetFileName(file) + "*"))
                File.Delete(part);
            Prepare(connection, check: false);
        }
        return new(connection);
    }

    public Task<ReadContent?> FindAsync(string content, CancellationToken cancel)
    {
        using var database = Connect();
        using var command = Command(database, "SELECT pages, unreadable FROM contents WHERE hash = $hash", ("$hash", content));
        using var row = command.ExecuteReader();
        return Task.FromResult(row.Read() ? new ReadContent(row.GetInt32(0), row.IsDBNull(1) ? null : row.GetString(1)) : null);
    }

    public Task AddAsync(string content, IReadOnlyList<Page> pages, CancellationToken cancel) => AddAsync(content, pages, null, cancel);

    public Task AddUnreadableAsync(string content, string reason, CancellationToken cancel) => AddAsync(content, [], reason, cancel);

    public Task<Page?> PageAsync(string content, int number, CancellationToken cancel)
    {
        using var database = Connect();
        using var command = Command(
            database,
            $"SELECT pages.id, printed, lines FROM pages WHERE pages.id = ((SELECT id FROM contents WHERE hash = $hash) << {PageBits}) + $number",
            ("$hash", content),
            ("$number", number is > 0 and < 1 << PageBits ? number : 0));
        using var row = command.ExecuteReader();
        return Task.FromResult(row.Read() ? ReadPage(row) : null);
    }

    public Task<Candidates> SearchAsync(IReadOnlyCollection<string> contents, SearchQuery query, bool all, int take, CancellationToken cancel) =>
        Task.Run(() => Search(contents, query, all, take, cancel), cancel);

    public ValueTask DisposeAsync()
    {
        using (var database = new SqliteConnection(connection))
            SqliteConnection.ClearPool(database);
        writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private static void Prepare(string connection, bool check)
    {
        using var database = new SqliteConnection(connection);
        database.Open();
        if (check && Command(database, "PRAGMA quick_check(1)").ExecuteScalar() is not "ok")
            throw new SqliteException("The index is damaged.", SQLitePCL.raw.SQLITE_CORRUPT);
        using var command = Command(database, """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS contents (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, pages INTEGER NOT NULL, unreadable TEXT);
            CREATE TABLE IF NOT EXISTS pages (id INTEGER PRIMARY KEY, printed TEXT, lines TEXT NOT NULL);
            CREATE VIRTUAL TABLE IF NOT EXISTS page_words USING fts5 (words, stems, content = '', prefix = '2 3', tokenize = "unicode61 remove_diacritics 0");
            """);
        command.ExecuteNonQuery();
    }

    private async Task AddAsync(string content, IReadOnlyList<Page> pages, string? unreadable, CancellationToken cancel)
    {
        await writing.WaitAsync(cancel);
        try
        {
            using var database = Connect();
            using var transaction = database.BeginTransaction(deferred: false);
            using var insert = Command(
                database,
                "INSERT OR IGNORE INTO contents (hash, pages, unreadable) VALUES ($hash, $pages, $unreadable) RETURNING id",
                ("$hash", content), ("$pages", pages.Count), ("$unreadable", unreadable));
            if (insert.ExecuteScalar() is not long id)
                return;
            foreach (var page in pages)
            {
                var (words, stems) = SearchText.Of(page);
                using var row = Command(
                    database,
                    "INSERT INTO pages (id, printed, lines) VALUES ($id, $printed, $lines); INSERT INTO page_words (rowid, words, stems) VALUES ($id, $words, $stems)",
                    ("$id", (id << PageBits) + page.Number), ("$printed", page.Printed),
                    ("$lines", JsonSerializer.Serialize(page.Lines, Compact)), ("$words", words), ("$stems", stems));
                row.ExecuteNonQuery();
            }
            transaction.Commit();
        }
        finally
        {
            writing.Release();
        }
    }

    private Candidates Search(IReadOnlyCollection<string> contents, SearchQuery query, bool all, int take, CancellationToken cancel)
    {
        using var database = Connect();
        var named = Named(database, contents);
        var best = new PriorityQueue<long, (double Score, long Row)>();
        var total = 0;
        using (var command = Command(database, "SELECT rowid, bm25(page_words) FROM page_words WHERE page_words MATCH $query AND rowid BETWEEN $first AND $last",
            ("$query", Fts5Query.Of(query, all)),
            ("$first", named.Count == 0 ? 0 : named.Keys.Min() << PageBits),
            ("$last", named.Count == 0 ? 0 : (named.Keys.Max() + 1) << PageBits)))
        {
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                cancel.ThrowIfCancellationRequested();
                var row = rows.GetInt64(0);
                if (!named.ContainsKey(row >> PageBits))
                    continue;
                total++;
                // SQLite's bm25 is lower for better matches; ties keep the record's order.
                var rank = (-rows.GetDouble(1), -row);
                if (best.Count < take)
                    best.Enqueue(row, rank);
                else
                    best.EnqueueDequeue(row, rank);
            }
        }

        var candidates = new List<Candidate>();
        while (best.TryDequeue(out var row, out var rank))
        {
            using var command = Command(database, "SELECT id, printed, lines FROM pages WHERE id = $id", ("$id", row));
            using var page = command.ExecuteReader();
            if (page.Read())
                candidates.Add(new(named[row >> PageBits], ReadPage(page), rank.Score));
        }
        candidates.Reverse();
        return new(total, candidates);
    }

    private Dictionary<long, string> Named(SqliteConnection database, IReadOnlyCollection<string> contents)
    {
        var unknown = contents.Where(content => !numbers.ContainsKey(content)).ToList();
        if (unknown.Count > 0)
        {
            using var command = Command(
                database,
                "SELECT id, hash FROM contents WHERE hash IN (SELECT value FROM json_each($hashes))",
                ("$hashes", JsonSerializer.Serialize(unknown)));
            using var rows = command.ExecuteReader();
            while (rows.Read())
                numbers[rows.GetString(1)] = rows.GetInt64(0);
        }
        var named = new Dictionary<long, string>(contents.Count);
        foreach (var content in contents)
        {
            if (numbers.TryGetValue(content, out var number))
                named.Add(number, content);
        }
        return named;
    }

    private static Page ReadPage(SqliteDataReader row) => new(
        (int)(row.GetInt64(0) & ((1 << PageBits) - 1)),
        row.IsDBNull(1) ? null : row.GetString(1),
        JsonSerializer.Deserialize<PageLine[]>(row.GetString(2), Compact)!);

    private SqliteConnection Connect()
    {
        var database = new SqliteConnection(connection);
        database.Open();
        using var command = Command(database, "PRAGMA synchronous = NORMAL");
        command.ExecuteNonQuery();
        return database;
    }

    private static SqliteCommand Command(SqliteConnection database, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Another version of the program still uses it, and will leave it behind in its turn.
        }
    }
}
