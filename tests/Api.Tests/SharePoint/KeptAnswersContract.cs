using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NigerBrief.Api.SignIn;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Matters;
using NigerBrief.Matters.Keep;
using NigerBrief.Matters.Sources.SharePoint;
using StackExchange.Redis;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>What is kept of SharePoint's answers to each person, wherever it lies.</summary>
public abstract class KeptAnswersContract
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
    private static readonly Caller Amina = new(Guid.NewGuid(), Guid.NewGuid());
    private static readonly Caller Boris = Amina with { ObjectId = Guid.NewGuid() };
    private static readonly MatterSite Niger = new() { Site = $"sites/{Guid.NewGuid()}" };
    private static readonly SiteIds Ids = new("site", "documents", new("drive", "list"), null, null);
    private static readonly SharePointSettings Settings = new() { Host = "contoso.sharepoint.com", Matters = [Niger] };

    private static readonly Visit Seen = new(
        Noon, Noon.AddMinutes(1), "https://graph.microsoft.com/delta?secret", null,
        [new(1, "id", "secret memorial.pdf", 5, "tag", null, new Dictionary<string, string?> { ["Key"] = "C-1", ["Note"] = null })], [], null);

    private readonly IDataProtectionProvider seals = new EphemeralDataProtectionProvider();

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_instance_finds_what_another_kept()
    {
        await (await OpenAsync()).SaveAsync(Amina, Niger, Ids, Seen, Cancel);
        var kept = (await (await OpenAsync()).AnswerAsync(Amina, Niger, Cancel))!;
        Assert.Equal((Noon, Noon.AddMinutes(1), false), (kept.Confirmed, kept.Asked, kept.Refused));
        var (ids, visit) = kept.Open();
        Assert.Equal(Ids, ids);
        Assert.Equivalent(Seen, visit, strict: true);
        Assert.True(kept.IsNewerThan(null));
        Assert.False(kept.IsNewerThan(Seen));
        Assert.True(kept.IsNewerThan(Seen with { Asked = Noon }));
        Assert.False(kept.IsNewerThan(Seen with { Confirmed = Noon.AddSeconds(1) }));
    }

    [Fact]
    public async Task A_refusal_takes_the_place_of_the_visit_and_of_what_was_told()
    {
        var kept = await OpenAsync();
        await kept.SaveAsync(Amina, Niger, Ids, Seen, Cancel);
        await kept.SaveAsync(Amina, Niger, Told.Nothing.With("niger", ["part"], Noon), Cancel);
        await kept.RefuseAsync(Amina, Niger, Noon.AddMinutes(2), Cancel);
        var answer = (await (await OpenAsync()).AnswerAsync(Amina, Niger, Cancel))!;
        Assert.Equal((Noon.AddMinutes(2), true, true), (answer.Confirmed, answer.Refused, answer.IsNewerThan(Seen)));
        Assert.Empty((await kept.ToldAsync(Amina, Niger, Cancel)).Parts);
    }

    [Fact]
    public async Task What_was_told_comes_back_with_its_time()
    {
        await (await OpenAsync()).SaveAsync(Amina, Niger, Told.Nothing.With("niger", ["one", "two"], Noon), Cancel);
        var told = await (await OpenAsync()).ToldAsync(Amina, Niger, Cancel);
        Assert.Equal("niger", told.Matter);
        Assert.Equal([("one", Noon), ("two", Noon)], told.Parts.Select(part => (part.Key, part.Value)).Order());
    }

    [Fact]
    public async Task Nobody_else_and_no_other_settings_find_it()
    {
        var kept = await OpenAsync();
        await kept.SaveAsync(Amina, Niger, Ids, Seen, Cancel);
        Assert.Null(await kept.AnswerAsync(Boris, Niger, Cancel));
        Assert.Null(await kept.AnswerAsync(Amina with { TenantId = Guid.NewGuid() }, Niger, Cancel));
        Assert.Null(await kept.AnswerAsync(Amina, Niger with { Record = "Other" }, Cancel));
        Assert.Null(await (await OpenAsync(Settings with { Columns = ListColumns.Default.With(new Dictionary<string, string> { ["cite-as"] = "Short" }) })).AnswerAsync(Amina, Niger, Cancel));
    }

    [Fact]
    public async Task Put_under_another_persons_key_it_stays_sealed()
    {
        var kept = await OpenAsync();
        await kept.SaveAsync(Amina, Niger, Ids, Seen, Cancel);
        await CopyAsync(kept.Key("answer", Amina, Niger), kept.Key("answer", Boris, Niger));
        Assert.Null(await kept.AnswerAsync(Boris, Niger, Cancel));
        Assert.NotNull(await kept.AnswerAsync(Amina, Niger, Cancel));
    }

    [Fact]
    public async Task Neither_key_nor_entry_says_anything_and_each_ends()
    {
        var kept = await OpenAsync();
        await kept.SaveAsync(Amina, Niger, Ids, Seen, Cancel);
        await kept.SaveAsync(Amina, Niger, Told.Nothing.With("secret matter", ["part"], Noon), Cancel);
        await kept.RefuseAsync(Boris, Niger, Noon, Cancel);
        foreach (var key in new[] { kept.Key("answer", Amina, Niger), kept.Key("answer", Boris, Niger), kept.Key("told", Amina, Niger) })
        {
            var (entry, left) = await FindAsync(key);
            foreach (var word in new[] { "secret", "niger-", "Record", "C-1", "part", $"{Amina.ObjectId}", $"{Amina.TenantId}", Niger.Site })
                Assert.DoesNotContain(word, key + Encoding.Latin1.GetString(entry), StringComparison.Ordinal);
            Assert.InRange(left, TimeSpan.FromHours(8), TimeSpan.FromHours(8.1));
        }
    }

    [Fact]
    public async Task An_instance_with_other_keys_finds_nothing_and_says_so_in_its_log_without_saying_what()
    {
        var kept = await OpenAsync();
        await kept.SaveAsync(Amina, Niger, Ids, Seen, Cancel);
        using var log = new HeardLog();
        var foreign = await OpenAsync(log: log, keys: new EphemeralDataProtectionProvider());
        Assert.Null(await foreign.AnswerAsync(Amina, Niger, Cancel));
        Assert.Contains("the instances do not share their keys", log.Text, StringComparison.Ordinal);
        foreach (var word in new[] { "secret", $"{Amina.ObjectId}", Niger.Site, kept.Key("answer", Amina, Niger) })
            Assert.DoesNotContain(word, log.Text, StringComparison.Ordinal);
        await foreign.SaveAsync(Amina, Niger, Ids, Seen, Cancel);
        Assert.NotNull(await foreign.AnswerAsync(Amina, Niger, Cancel));
    }

    /// <summary>An entry's bytes, and how long it has to live.</summary>
    protected abstract Task<(byte[] Entry, TimeSpan Left)> FindAsync(string key);

    protected abstract Task CopyAsync(string from, string to);

    protected abstract Task<IConnectionMultiplexer?> RedisAsync();

    /// <summary>Null where Redis is in its place.</summary>
    protected abstract IKeep? Keep { get; }

    private async Task<KeptAnswers> OpenAsync(SharePointSettings? settings = null, HeardLog? log = null, IDataProtectionProvider? keys = null)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(keys ?? seals)
            .AddLogging(logging => logging.AddProvider(log ?? new()));
        if (await RedisAsync() is { } redis)
            services.AddSingleton(redis);
        return new(services.BuildServiceProvider().AnswerCaches(Keep!), settings ?? Settings);
    }
}
