using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Matters.Index.Queries;
using NigerBrief.Matters.Sqlite;

namespace NigerBrief.Matters.Index;

/// <summary>The index in one SQLite file with FTS5. Readers go on while a file is being added; several processes may share it.</summary>
public sealed class SqlitePageIndex : IPageIndex
{
    /// <summary>A page's row is its content's number shifted by this, plus its own number: the document is known without a look-up.</summary>
    private const int PageBits = 16;

    private static readonly JsonSerializerOptions Compact = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly SqliteFile file;

    /// <summary>Numbers of contents: looking up thousands at every search would take longer than searching. None is ever given to another content.</summary>
    private readonly ConcurrentDictionary<string, long> numbers = new(StringComparer.Ordinal);

    private readonly TimeProvider clock;

    private SqlitePageIndex(SqliteFile file, TimeProvider clock) => (this.file, this.clock) = (file, clock);

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static SqlitePageIndex Open(string folder, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var name = $"pages-{PageIndexVersion.Current}.db";
        foreach (var older in Directory.EnumerateFiles(folder, "pages-*.db*").Where(older => !Path.GetFileName(older).StartsWith(name, StringComparison.Ordinal)))
            Delete(older);
        return new(SqliteFile.Open(folder, name, Prepare), clock);
    }

    public async Task<IReadOnlyDictionary<string, ReadContent>> FindAsync(IReadOnlyCollection<string> contents, CancellationToken cancel)
    {
        var hashes = JsonSerializer.Serialize(contents);
        var unnoted = Now - (long)LastUse.IsNotedEvery.TotalMilliseconds;
        var found = new Dictionary<string, ReadContent>(StringComparer.Ordinal);
        var note = false;
        using (var database = file.Connect())
        using (var command = database.Command("SELECT hash, id, pages, unreadable, used FROM contents WHERE hash IN (SELECT value FROM json_each($hashes))", ("$hashes", hashes)))
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
            {
                var hash = rows.GetString(0);
                // Another process may have forgotten it and read it anew, by another number.
                numbers[hash] = rows.GetInt64(1);
                found[hash] = new(rows.GetInt32(2), rows.IsDBNull(3) ? null : JsonSerializer.Deserialize<Sentence>(rows.GetString(3)));
                note |= rows.GetInt64(4) < unnoted;
            }
        }
        if (note)
        {
            await file.WriteAsync(database =>
            {
                using var noting = database.Command(
                    "UPDATE contents SET used = $now WHERE used < $unnoted AND hash IN (SELECT value FROM json_each($hashes))",
                    ("$now", Now), ("$unnoted", unnoted), ("$hashes", hashes));
                return noting.ExecuteNonQuery();
            }, cancel);
        }
        return found;
    }

    public Task AddAsync(string content, IReadOnlyList<Page> pages, Sentence? unreadable, CancellationToken cancel)
    {
        numbers.TryRemove(content, out _);
        return file.WriteAsync(database => Add(database, content, pages, unreadable), cancel);
    }

    public Task<Page?> PageAsync(string content, int number, CancellationToken cancel)
    {
        using var database = file.Connect();
        using var command = database.Command(
            $"SELECT pages.id, printed, lines, stamps, recognised, file_page FROM pages WHERE pages.id = ((SELECT id FROM contents WHERE hash = $hash) << {PageBits}) + $number",
            ("$hash", content),
            ("$number", number is > 0 and < 1 << PageBits ? number : 0));
        using var row = command.ExecuteReader();
        return Task.FromResult(row.Read() ? ReadPage(row) : null);
    }

    public Task<IReadOnlyList<SheetLabels>> LabelsAsync(string content, CancellationToken cancel)
    {
        using var database = file.Connect();
        using var command = database.Command(
            $"SELECT pages.id, printed, stamps FROM contents JOIN pages ON pages.id BETWEEN contents.id << {PageBits} AND ((contents.id + 1) << {PageBits}) - 1 WHERE hash = $hash ORDER BY pages.id",
            ("$hash", content));
        using var rows = command.ExecuteReader();
        var labels = new List<SheetLabels>();
        while (rows.Read())
            labels.Add(new((int)(rows.GetInt64(0) & ((1 << PageBits) - 1)), rows.IsDBNull(1) ? null : rows.GetString(1), ReadStamps(rows, 2)));
        return Task.FromResult<IReadOnlyList<SheetLabels>>(labels);
    }

    public Task<Candidates> SearchAsync(IReadOnlyCollection<string> contents, SearchQuery query, int take, CancellationToken cancel) =>
        Task.Run(() => Search(contents, query, take, cancel), cancel);

    public async IAsyncEnumerable<string> WordsAsync(IReadOnlyCollection<string> contents, [EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.Yield();
        using var database = file.Connect();
        using var command = database.Command(
            "SELECT words FROM contents WHERE hash IN (SELECT value FROM json_each($hashes))", ("$hashes", JsonSerializer.Serialize(contents)));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            cancel.ThrowIfCancellationRequested();
            yield return rows.GetString(0);
        }
    }

    public Task ReplacedAsync(IReadOnlyCollection<string> contents, CancellationToken cancel) => file.WriteAsync(database =>
    {
        using var note = database.Command(
            "UPDATE contents SET replaced = $now WHERE hash IN (SELECT value FROM json_each($hashes))", ("$now", Now), ("$hashes", JsonSerializer.Serialize(contents)));
        return note.ExecuteNonQuery();
    }, cancel);

    public async Task<int> PurgeAsync(TimeSpan unusedFor, CancellationToken cancel)
    {
        var before = Now - (long)(unusedFor + LastUse.IsNotedEvery).TotalMilliseconds;
        var purged = await file.WriteAsync(database => Purge(database, before, Now - (long)LastUse.ReplacedKeptFor.TotalMilliseconds), cancel);
        if (purged > 0)
            file.Truncate();
        return purged;
    }

    public ValueTask DisposeAsync()
    {
        file.Close();
        return ValueTask.CompletedTask;
    }

    private static void Prepare(SqliteConnection database)
    {
        using var command = database.Command("""
            CREATE TABLE IF NOT EXISTS contents (
                id INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT NOT NULL UNIQUE, pages INTEGER NOT NULL, unreadable TEXT, words TEXT NOT NULL, used INTEGER NOT NULL, replaced INTEGER);
            CREATE INDEX IF NOT EXISTS contents_used ON contents (used);
            CREATE TABLE IF NOT EXISTS pages (id INTEGER PRIMARY KEY, file_page INTEGER NOT NULL, printed TEXT, stamps TEXT, recognised INTEGER NOT NULL, lines TEXT NOT NULL);
            CREATE VIRTUAL TABLE IF NOT EXISTS page_words USING fts5 (words, stems, marks, content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 0");
            """);
        command.ExecuteNonQuery();
    }

    private bool Add(SqliteConnection database, string content, IReadOnlyList<Page> pages, Sentence? unreadable)
    {
        using var insert = database.Command(
            "INSERT OR IGNORE INTO contents (hash, pages, unreadable, words, used) VALUES ($hash, $pages, $unreadable, $words, $now) RETURNING id",
            ("$hash", content), ("$pages", pages.Count), ("$unreadable", unreadable is null ? null : JsonSerializer.Serialize(unreadable)), ("$words", ContentWords.Of(pages)), ("$now", Now));
        if (insert.ExecuteScalar() is not long id)
            return false;
        foreach (var page in pages)
        {
            var (words, stems, marks) = SearchText.Of(page);
            using var row = database.Command(
                "INSERT INTO pages (id, file_page, printed, stamps, recognised, lines) VALUES ($id, $file_page, $printed, $stamps, $recognised, $lines); INSERT INTO page_words (rowid, words, stems, marks) VALUES ($id, $words, $stems, $marks)",
                ("$id", (id << PageBits) + page.Number), ("$file_page", page.FilePage), ("$printed", page.Printed), ("$stamps", page.Stamps.Count > 0 ? JsonSerializer.Serialize(page.Stamps) : null), ("$recognised", page.Recognised),
                ("$lines", JsonSerializer.Serialize(page.Lines, Compact)), ("$words", words), ("$stems", stems), ("$marks", marks));
            row.ExecuteNonQuery();
        }
        return true;
    }

    /// <param name="before">Milliseconds since 1970, as is <paramref name="replacedBefore"/>.</param>
    private static int Purge(SqliteConnection database, long before, long replacedBefore)
    {
        var unused = new List<long>();
        using (var command = database.Command("SELECT id FROM contents WHERE used < $before AND (replaced IS NULL OR replaced < $replaced)", ("$before", before), ("$replaced", replacedBefore)))
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
                unused.Add(rows.GetInt64(0));
        }
        foreach (var id in unused)
        {
            using var delete = database.Command(
                "DELETE FROM page_words WHERE rowid BETWEEN $first AND $last; DELETE FROM pages WHERE id BETWEEN $first AND $last; DELETE FROM contents WHERE id = $id",
                ("$id", id), ("$first", id << PageBits), ("$last", ((id + 1) << PageBits) - 1));
            delete.ExecuteNonQuery();
        }
        if (unused.Count > 0)
        {
            // FTS5 only strikes out what is deleted, until it writes its index anew.
            using var rewrite = database.Command("INSERT INTO page_words (page_words) VALUES ('optimize')");
            rewrite.ExecuteNonQuery();
        }
        return unused.Count;
    }

    private Candidates Search(IReadOnlyCollection<string> contents, SearchQuery query, int take, CancellationToken cancel)
    {
        using var database = file.Connect();
        var named = Named(database, contents);
        if (named.Count == 0 || Fts5Query.Of(query) is not { } match)
            return Candidates.None;
        var best = new PriorityQueue<long, (double Score, long Row)>();
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        using (var command = database.Command(
            $"SELECT rowid, {(take > 0 ? "bm25(page_words)" : "0")} FROM page_words WHERE page_words MATCH $query AND rowid BETWEEN $first AND $last",
            ("$query", match), ("$first", named.Keys.Min() << PageBits), ("$last", (named.Keys.Max() + 1) << PageBits)))
        {
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                cancel.ThrowIfCancellationRequested();
                var row = rows.GetInt64(0);
                if (!named.TryGetValue(row >> PageBits, out var content))
                    continue;
                pages[content] = pages.GetValueOrDefault(content) + 1;
                // SQLite's bm25 is lower for better matches; ties keep the record's order.
                var rank = (-rows.GetDouble(1), -row);
                if (best.Count < take)
                    best.Enqueue(row, rank);
                else if (take > 0)
                    best.EnqueueDequeue(row, rank);
            }
        }

        var candidates = new List<Candidate>();
        while (best.TryDequeue(out var row, out var rank))
        {
            using var command = database.Command("SELECT id, printed, lines, stamps, recognised, file_page FROM pages WHERE id = $id", ("$id", row));
            using var page = command.ExecuteReader();
            if (page.Read())
                candidates.Add(new(named[row >> PageBits], ReadPage(page), rank.Score));
        }
        candidates.Reverse();
        return new(pages, candidates);
    }

    private Dictionary<long, string> Named(SqliteConnection database, IReadOnlyCollection<string> contents)
    {
        var unknown = contents.Where(content => !numbers.ContainsKey(content)).ToList();
        if (unknown.Count > 0)
        {
            using var command = database.Command(
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
        JsonSerializer.Deserialize<PageLine[]>(row.GetString(2), Compact)!)
    {
        Stamps = ReadStamps(row, 3),
        Recognised = row.GetBoolean(4),
        FilePage = row.GetInt32(5),
    };

    private static string[] ReadStamps(SqliteDataReader row, int column) => row.IsDBNull(column) ? [] : JsonSerializer.Deserialize<string[]>(row.GetString(column))!;

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
