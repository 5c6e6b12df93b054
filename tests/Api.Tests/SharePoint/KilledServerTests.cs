using System.Globalization;
using Microsoft.Data.Sqlite;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant.Host;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>The server is killed again and again while it reads a record: what it kept is whole each time, and in the end nothing is doubled or lacking.</summary>
public sealed class KilledServerTests(Entra entra, PostgresServer postgres, ITestOutputHelper output)
{
    /// <summary>Records that are read side by side, each by servers of its own.</summary>
    private const int Firms = 3;

    /// <summary>Each takes two seconds of a processor. <c>NIGER_BRIEF_KILLS=16</c> makes fifty of them.</summary>
    private static readonly int KillsOfEach = int.Parse(Environment.GetEnvironmentVariable("NIGER_BRIEF_KILLS") ?? "6", CultureInfo.InvariantCulture);

    private const int FilesChanged = 8;

    /// <summary>About as many as a visit takes that reads so many files.</summary>
    private const int RequestsOfAVisit = 50;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_often_it_is_killed_the_index_is_that_of_a_server_which_was_never_killed() =>
        await Task.WhenAll(Enumerable.Range(0, Firms).Select(firm => Task.Run(() => KillAsync(Random.Shared.Next(), KillsOfEach, null), Cancel)));

    [Fact]
    public async Task What_a_killed_server_held_in_PostgreSQL_another_takes_over() =>
        await KillAsync(Random.Shared.Next(), 2, await postgres.NewDatabaseAsync(Cancel));

    private async Task KillAsync(int seed, int kills, string? database)
    {
        output.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        var data = Directory.CreateTempSubdirectory("niger-brief-");
        await using var firm = await SmallFirm.StartAsync(entra);
        var amina = firm.Join("Amina");
        var settings = new Dictionary<string, string?>(FirmSettings.For(firm.Graph, data.FullName))
        {
            ["urls"] = "http://127.0.0.1:0",
            ["AllowedHosts"] = "127.0.0.1",
            // Each server asks for all of it anew.
            ["SharePoint:FreshFor"] = "00:00:00.001",
            ["Store:Postgres"] = database,
        };
        for (var kill = 0; kill < kills; kill++)
        {
            Change(firm, random, kill);
            using var server = await KillableServer.StartAsync(entra.Authority, settings, Cancel);
            if (database is null)
                await AssertWholeAsync(data.FullName);
            var before = firm.Graph.Requests.All.Count;
            var visit = server.ClientOf(amina).PostAsync(new Uri("/api/matters/niger/synchronise", UriKind.Relative), null, Cancel);
            var moment = before + random.Next(RequestsOfAVisit);
            while (!visit.IsCompleted && firm.Graph.Requests.All.Count < moment)
                await Task.Delay(1, Cancel);
            await Task.Delay(random.Next(10), Cancel);
            await server.KillAsync();
            await Xunit.Record.ExceptionAsync(() => visit);
            await LapseLeasesAsync(data.FullName, database);
        }

        using var last = await KillableServer.StartAsync(entra.Authority, settings, Cancel);
        var found = await AllAsync(last.ClientOf(amina));
        Assert.Equal(SmallFirm.Files * 2, found.Count);
        Assert.Equal(await AllAsync(firm.Start().ClientOf(amina)), found);
        if (database is null)
            await AssertWholeAsync(data.FullName);
        await last.KillAsync();
        data.Delete(recursive: true);
    }

    private static void Change(SmallFirm firm, Random random, int round)
    {
        foreach (var file in Enumerable.Range(1, SmallFirm.Files).OrderBy(_ => random.Next()).Take(FilesChanged))
            firm.Record.Put($"{SmallFirm.Key(file)}.txt", $"The agreement says {round} on page one of {file}.\fAnd on page two of {file} it says {round}.");
    }

    /// <summary>Every page of every document by its text, and the pages that a search finds.</summary>
    private static async Task<List<string>> AllAsync(HttpClient client)
    {
        await client.SynchroniseAsync("niger");
        var pages = new List<string>();
        foreach (var row in await client.GetAsync<RecordRow[]>("/api/matters/niger/record"))
        {
            for (var page = 1; page <= row.Pages; page++)
                pages.Add($"{row.Key}: {string.Join('\n', (await client.GetAsync<PageView>($"/api/matters/niger/record/{row.Key}/pages/{page}")).Lines.Select(line => line.Text))}");
        }
        var search = await client.GetAsync<SearchAnswer>("/api/matters/niger/record/search?q=says&take=100");
        Assert.Equal(pages.Count, search.Total);
        Assert.Equal(pages.Count, search.Passages.Select(passage => (passage.Key, passage.Page)).Distinct().Count());
        return pages;
    }

    /// <summary>Every content that the file has is there with all its pages, in both tables.</summary>
    private static async Task AssertWholeAsync(string folder)
    {
        await using var database = new SqliteConnection($"Data Source={Assert.Single(Directory.GetFiles(folder, "pages-*.db"))};Pooling=False");
        await database.OpenAsync(Cancel);
        Assert.Equal("ok", await ScalarAsync("PRAGMA integrity_check"));
        Assert.Equal(0L, await ScalarAsync("SELECT count(*) FROM contents WHERE pages <> (SELECT count(*) FROM pages WHERE pages.id >> 16 = contents.id)"));
        Assert.Equal(await ScalarAsync("SELECT sum(pages) FROM contents"), await ScalarAsync("SELECT nullif(count(*), 0) FROM pages"));
        Assert.Equal(await ScalarAsync("SELECT count(*) FROM pages"), await ScalarAsync("SELECT count(*) FROM page_words WHERE page_words MATCH 'says'"));

        async Task<object?> ScalarAsync(string sql)
        {
            await using var command = database.CreateCommand();
            command.CommandText = sql;
            return await command.ExecuteScalarAsync(Cancel);
        }
    }

    /// <summary>What time would do: the lease of who died runs out.</summary>
    private static async Task LapseLeasesAsync(string folder, string? database)
    {
        if (database is not null)
        {
            await SmallFirm.LapseLeasesAsync(database);
            return;
        }
        await using var keep = new SqliteConnection($"Data Source={Path.Combine(folder, "keep.db")};Pooling=False");
        await keep.OpenAsync(Cancel);
        await using var lapse = keep.CreateCommand();
        lapse.CommandText = "UPDATE leases SET until = 0 WHERE name LIKE 'visit:%'";
        await lapse.ExecuteNonQueryAsync(Cancel);
    }
}
