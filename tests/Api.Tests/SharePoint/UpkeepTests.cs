using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Matters;
using NigerBrief.Matters.Keep;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Tests;
using Npgsql;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>What nobody has used for a month goes; what is in use stays, though a server may hold it in memory for long.</summary>
public sealed class UpkeepTests(Entra entra, PostgresServer postgres)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_nobody_used_for_a_month_is_forgotten_and_of_several_instances_one_sees_to_it()
    {
        var database = await postgres.NewDatabaseAsync(Cancel);
        await using var firm = await SmallFirm.StartAsync(entra);
        await using var keep = await PostgresKeep.OpenAsync(database, Cancel);
        await keep.PutAsync("old", "value", Cancel);
        await keep.PutAsync("new", "value", Cancel);
        await AgeAsync(database, "old");

        using var first = firm.Start(new() { ["Store:Postgres"] = database }).CreateClient();
        await UntilAsync(async () => await CountAsync(database, "old") == 0);
        Assert.Equal(1, await CountAsync(database, "new"));

        await AgeAsync(database, "new");
        var second = firm.Start(new() { ["Store:Postgres"] = database });
        await second.Services.GetRequiredService<SharePointStore>().PurgeAsync(Cancel);
        Assert.Equal(1, await CountAsync(database, "new"));
    }

    /// <summary>A deleted file's text is that of nobody's visit any more.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_text_of_a_file_that_was_deleted_goes_after_a_month_and_that_of_the_others_stays(bool shared)
    {
        var database = shared ? await postgres.NewDatabaseAsync(Cancel) : null;
        await using var firm = await SmallFirm.StartAsync(entra);
        var data = Directory.CreateTempSubdirectory("niger-brief-");
        var server = firm.Start(new() { ["Store:Postgres"] = database, ["Data:Folder"] = data.FullName });
        var amina = firm.Join("Amina");
        var store = server.Services.GetRequiredService<SharePointStore>();
        await server.ClientOf(amina).SynchroniseAsync("niger");
        await using var stores = await Stores.OpenAsync(new(data.FullName, database), TimeProvider.System, Cancel);
        Assert.NotNull(await stores.Pages.PageAsync(ContentOf(3), 2, Cancel));
        firm.Record.Delete(firm.Record.Find($"{SmallFirm.Key(3)}.txt")!);

        await PassAsync(TimeSpan.FromDays(20));
        await server.ClientOf(amina).SynchroniseAsync("niger");
        await PassAsync(TimeSpan.FromDays(20));
        Assert.Null(await stores.Pages.PageAsync(ContentOf(3), 2, Cancel));
        Assert.NotNull(await stores.Pages.PageAsync(ContentOf(4), 2, Cancel));
        data.Delete(recursive: true);

        async Task PassAsync(TimeSpan time)
        {
            firm.Clock.Pass(time);
            if (database is not null)
                await ExecuteAsync(database, $"UPDATE kept SET used = used - interval '{time.Days} days'; UPDATE contents SET used = used - interval '{time.Days} days'; UPDATE leases SET until = until - interval '{time.Days} days'");
            else
                AgeFiles(data.FullName, time);
            await store.PurgeAsync(Cancel);
        }
    }

    private static string ContentOf(int file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SmallFirm.TextOf(file)))) + ".txt";

    /// <summary>The stores go by the machine's clock: all times that they have noted go back instead.</summary>
    private static void AgeFiles(string folder, TimeSpan time)
    {
        Execute("keep.db", $"UPDATE kept SET used = used - {time.TotalMilliseconds}; UPDATE leases SET until = until - {time.TotalMilliseconds}");
        Execute("pages-*.db", $"UPDATE contents SET used = used - {time.TotalMilliseconds}");

        void Execute(string name, string sql)
        {
            using var database = new SqliteConnection($"Data Source={Assert.Single(Directory.GetFiles(folder, name))};Pooling=False");
            database.Open();
            using var command = database.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private static Task AgeAsync(string database, string key) => ExecuteAsync(database, $"UPDATE kept SET used = now() - interval '32 days' WHERE key = '{key}'");

    private static async Task<long> CountAsync(string database, string key) => (long)(await ExecuteAsync(database, $"SELECT count(*) FROM kept WHERE key = '{key}'"))!;

    private static async Task<object?> ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancel);
    }

    private static async Task UntilAsync(Func<Task<bool>> done)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!await done())
            await Task.Delay(20, limit.Token);
    }
}
