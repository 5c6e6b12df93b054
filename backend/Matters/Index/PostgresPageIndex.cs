using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Matters.Index.Queries;
using NigerBrief.Matters.Postgres;
using Npgsql;

namespace NigerBrief.Matters.Index;

/// <summary>The index in the firm's database, shared by all instances.</summary>
public sealed class PostgresPageIndex : IPageIndex
{
    private const int PagesAtOnce = 100;
    private const int ContentsAtOnce = 500;

    private static readonly JsonSerializerOptions Compact = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly PostgresDatabase database;

    /// <summary>Numbers of contents: looking up thousands at every search would take longer than searching.</summary>
    private readonly ConcurrentDictionary<string, long> numbers = new(StringComparer.Ordinal);

    private PostgresPageIndex(PostgresDatabase database) => this.database = database;

    /// <exception cref="StoreException">The database cannot be reached, refuses us, or was made by a newer program.</exception>
    public static async Task<PostgresPageIndex> OpenAsync(string connection, CancellationToken cancel) =>
        new(await PostgresDatabase.OpenAsync(connection, cancel));

    public async Task<IReadOnlyDictionary<string, ReadContent>> FindAsync(IReadOnlyCollection<string> contents, CancellationToken cancel)
    {
        // Look-ups that meet on a content leave it to one of them to note the time: none waits for another.
        var rows = await database.RowsAsync(
            """
            WITH unnoted AS (SELECT id FROM contents WHERE hash = ANY ($1) AND reading = $2 AND used < now() - $3 FOR UPDATE SKIP LOCKED),
                noted AS (UPDATE contents SET used = now() FROM unnoted WHERE contents.id = unnoted.id)
            SELECT hash, id, pages, unreadable FROM contents WHERE hash = ANY ($1) AND reading = $2
            """,
            [contents.ToArray(), PageIndexVersion.Current, LastUse.IsNotedEvery],
            row => (Hash: row.GetString(0), Id: row.GetInt64(1), Read: new ReadContent(row.GetInt32(2), row.IsDBNull(3) ? null : JsonSerializer.Deserialize<Sentence>(row.GetString(3)))), cancel);
        // Another instance may have forgotten a content and read it anew, by another number.
        foreach (var row in rows)
            numbers[row.Hash] = row.Id;
        return rows.ToDictionary(row => row.Hash, row => row.Read, StringComparer.Ordinal);
    }

    public Task AddAsync(string content, IReadOnlyList<Page> pages, Sentence? unreadable, CancellationToken cancel)
    {
        numbers.TryRemove(content, out _);
        return database.UseAsync(async (connection, cancel) =>
        {
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            // Whoever adds the same content meanwhile waits here, and then finds it added.
            await using var insert = connection.Command(
                "INSERT INTO contents (hash, reading, pages, unreadable, words) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (hash, reading) DO NOTHING RETURNING id",
                content, PageIndexVersion.Current, pages.Count, unreadable is null ? null : JsonSerializer.Serialize(unreadable), ContentWords.Of(pages));
            if (await insert.ExecuteScalarAsync(cancel) is not long id)
                return false;
            foreach (var some in pages.Chunk(PagesAtOnce))
                await AddPagesAsync(connection, id, some, cancel);
            await LeaveOneBehindAsync(connection, cancel);
            await transaction.CommitAsync(cancel);
            return true;
        }, cancel);
    }

    public async Task<Page?> PageAsync(string content, int number, CancellationToken cancel)
    {
        var found = await database.RowsAsync(
            "SELECT number, page FROM pages JOIN contents ON contents.id = content WHERE hash = $1 AND reading = $2 AND number = $3",
            [content, PageIndexVersion.Current, number], row => ReadPage(row.GetInt32(0), row.GetString(1)), cancel);
        return found.SingleOrDefault();
    }

    public async Task<IReadOnlyList<SheetLabels>> LabelsAsync(string content, CancellationToken cancel) => await database.RowsAsync(
        "SELECT number, page FROM pages JOIN contents ON contents.id = content WHERE hash = $1 AND reading = $2 ORDER BY number",
        [content, PageIndexVersion.Current],
        row =>
        {
            var page = ReadPage(row.GetInt32(0), row.GetString(1));
            return new SheetLabels(page.Number, page.Printed, page.Stamps);
        }, cancel);

    public async Task<Candidates> SearchAsync(IReadOnlyCollection<string> contents, SearchQuery query, int take, CancellationToken cancel)
    {
        var asked = contents.ToHashSet(StringComparer.Ordinal);
        var named = await NumbersAsync(asked, cancel);
        if (named.Length == 0)
            return Candidates.None;
        var search = PostgresSearch.Of(named, query, take);
        var found = await database.RowsAsync(search.Sql, search.Values, row => (Content: row.GetString(0), Number: row.GetInt32(1), Best: Best(row)), cancel);
        // The hash comes with the row, and only what was asked for is handed out: a number remembered from before a backup was put back may mean another content.
        return found.TrueForAll(row => asked.Contains(row.Content))
            ? new(
                found.Where(row => row.Best is null).ToDictionary(row => row.Content, row => row.Number, StringComparer.Ordinal),
                [.. found.Select(row => row.Best).OfType<Candidate>()])
            : await SearchAnewAsync(contents, query, take, cancel);
    }

    public async IAsyncEnumerable<string> WordsAsync(IReadOnlyCollection<string> contents, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var some in contents.Chunk(ContentsAtOnce))
        {
            foreach (var words in await database.RowsAsync(
                "SELECT words FROM contents WHERE hash = ANY ($1) AND reading = $2", [some, PageIndexVersion.Current], row => row.GetString(0), cancel))
                yield return words;
        }
    }

    public Task ReplacedAsync(IReadOnlyCollection<string> contents, CancellationToken cancel) =>
        database.ExecuteAsync("UPDATE contents SET replaced = now() WHERE hash = ANY ($1)", [contents.ToArray()], cancel);

    public Task<int> PurgeAsync(TimeSpan unusedFor, CancellationToken cancel) => database.ExecuteAsync(
        "DELETE FROM contents WHERE used < now() - $1 AND (replaced IS NULL OR replaced < now() - $2)", [unusedFor + LastUse.IsNotedEvery, LastUse.ReplacedKeptFor], cancel);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private Task<Candidates> SearchAnewAsync(IReadOnlyCollection<string> contents, SearchQuery query, int take, CancellationToken cancel)
    {
        numbers.Clear();
        return SearchAsync(contents, query, take, cancel);
    }

    private static async Task AddPagesAsync(NpgsqlConnection connection, long content, Page[] pages, CancellationToken cancel)
    {
        var texts = Array.ConvertAll(pages, SearchText.Of);
        var lexemes = Array.ConvertAll(texts, PostgresLexemes.Of);
        await using var insert = connection.Command(
            """
            INSERT INTO pages (content, number, page, words, stems, lexemes)
            SELECT $1, number, page, words, stems, lexemes::tsvector
            FROM unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::text[]) AS row (number, page, words, stems, lexemes)
            """,
            content,
            Array.ConvertAll(pages, page => page.Number),
            Array.ConvertAll(pages, page => JsonSerializer.Serialize(new KeptPage(page.Printed, page.Lines, page.Stamps.Count > 0 ? page.Stamps : null, page.Recognised ? true : null, page.FilePage != page.Number ? page.FilePage : null), Compact)),
            Array.ConvertAll(texts, text => " " + text.Words),
            texts.Select((text, at) => lexemes[at] is null ? PostgresLexemes.AsText(text) : null).ToArray(),
            lexemes);
        await insert.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>
    /// Each content added takes one out that an older program had read, so that no start waits for thousands to go. What the version
    /// before read is kept, since instances are renewed one after another.
    /// </summary>
    private static async Task LeaveOneBehindAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var delete = connection.Command(
            "DELETE FROM contents WHERE id = (SELECT id FROM contents WHERE reading < $1 LIMIT 1 FOR UPDATE SKIP LOCKED)", PageIndexVersion.Current - 1);
        await delete.ExecuteNonQueryAsync(cancel);
    }

    private async Task<long[]> NumbersAsync(HashSet<string> contents, CancellationToken cancel)
    {
        var unknown = contents.Where(content => !numbers.ContainsKey(content)).ToArray();
        if (unknown.Length > 0)
        {
            var rows = await database.RowsAsync(
                "SELECT hash, id FROM contents WHERE hash = ANY ($1) AND reading = $2",
                [unknown, PageIndexVersion.Current], row => (Hash: row.GetString(0), Id: row.GetInt64(1)), cancel);
            foreach (var (hash, id) in rows)
                numbers[hash] = id;
        }
        return [.. contents.Select(content => numbers.GetValueOrDefault(content)).Where(number => number != 0)];
    }

    /// <returns>Null for a row that only counts.</returns>
    private static Candidate? Best(NpgsqlDataReader row) =>
        row.IsDBNull(2) ? null : new(row.GetString(0), ReadPage(row.GetInt32(1), row.GetString(2)), row.GetDouble(3));

    private static Page ReadPage(int number, string kept)
    {
        var page = JsonSerializer.Deserialize<KeptPage>(kept, Compact)!;
        return new(number, page.Printed, page.Lines) { Stamps = page.Stamps ?? [], Recognised = page.Recognised ?? false, FilePage = page.FilePage ?? number };
    }

    private sealed record KeptPage(string? Printed, IReadOnlyList<PageLine> Lines, IReadOnlyList<string>? Stamps = null, bool? Recognised = null, int? FilePage = null);
}
