using System.Diagnostics;
using NigerBrief.Api.Cites;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>How long things take, for <c>docs/benchmarks.md</c>; nothing is asserted about time. <c>-explicit only</c> runs them.</summary>
public sealed class Measurements(Entra entra, PostgresServer postgres, ITestOutputHelper output)
{
    private const int Files = 50_000;

    [Fact(Explicit = true)]
    public async Task Fifty_thousand_files_are_listed_and_looked_at_for_changes()
    {
        await using var matter = await SmallMatter.StartAsync(entra);
        for (var number = 0; number < Files; number++)
            matter.Record.Put($"{number % 500}/note-{number}.bak", "A note.", new() { ["Key"] = $"C-{number}", ["Title"] = $"Note {number}" });
        var server = matter.Serve(new() { ["Data:Folder"] = matter.Kept.FullName });
        var client = matter.Client(server, matter.Join("Amina"));

        await MeasureAsync("roll call", () => client.GetAsync<Matters.MatterDetail>("/api/matters/small"));
        await MeasureAsync("record list", () => client.GetAsync<RecordRow[]>("/api/matters/small/record"));
        await MeasureAsync("search", () => client.GetAsync<SearchAnswer>("/api/matters/small/record/search?q=note"));
        matter.Clock.Pass(TimeSpan.FromSeconds(61));
        await MeasureAsync("look for changes, none", () => LookAsync(client));
        matter.Clock.Pass(TimeSpan.FromSeconds(61));
        matter.Record.Put("another.bak", "Another note.");
        await MeasureAsync("look for changes, one", () => LookAsync(client));
        matter.Clock.Pass(TimeSpan.FromMinutes(6));
        await MeasureAsync("roll call anew", () => client.GetAsync<Matters.MatterDetail>("/api/matters/small"));
        var rows = await client.GetAsync<RecordRow[]>("/api/matters/small/record");
        Assert.Equal(Files + 1, rows.Length);
        await MeasureAsync("record list, told before", () => client.GetAsync<RecordRow[]>("/api/matters/small/record"));
        matter.Graph.Faults.Down = true;
        matter.Clock.Pass(TimeSpan.FromHours(2));
        foreach (var what in new[] { "cite of what was shown, SharePoint away", "another" })
            await MeasureAsync(what, () => client.PostAsync<PinpointAnswer>("/api/matters/small/cites/pinpoint", new PinpointRequest("C-1", "2")));
    }

    [Fact(Explicit = true)]
    public async Task Calls_on_PostgreSQL()
    {
        await using var firm = await SmallFirm.StartAsync(entra);
        var client = firm.Start(new() { ["Store:Postgres"] = await postgres.NewDatabaseAsync(TestContext.Current.CancellationToken) }).ClientOf(firm.Join("Amina"));
        await client.SynchroniseAsync("niger");
        foreach (var path in new[] { "record", "record/search?q=agreement", "record/C-0001/pages/2", "clauses" })
        {
            var times = new List<TimeSpan>();
            for (var call = 0; call < 200; call++)
            {
                var start = Stopwatch.GetTimestamp();
                await client.GetStringAsync(new Uri($"/api/matters/niger/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
                times.Add(Stopwatch.GetElapsedTime(start));
            }
            output.WriteLine($"{path}: least {times.Min().TotalMilliseconds:F1} ms, median {times.Order().ElementAt(100).TotalMilliseconds:F1} ms");
        }
    }

    /// <summary>Until the first word of how far it is: what is read after that is another matter.</summary>
    private static async Task<int> LookAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/matters/small/synchronise", UriKind.Relative));
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        return await body.ReadAsync(new byte[1], TestContext.Current.CancellationToken);
    }

    private async Task MeasureAsync<T>(string what, Func<Task<T>> ask)
    {
        var start = Stopwatch.GetTimestamp();
        await ask();
        output.WriteLine($"{what}: {Stopwatch.GetElapsedTime(start).TotalSeconds:F2} s, {Environment.WorkingSet >> 20} MB");
    }
}
