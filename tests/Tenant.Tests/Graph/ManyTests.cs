using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Many requests at once, and many items.</summary>
public sealed class ManyTests
{
    [Fact]
    public async Task Readers_and_writers_at_once_get_whole_answers()
    {
        await using var niger = await NigerSite.StartAsync();
        for (var number = 0; number < 50; number++)
            niger.Record.Put($"{number}.txt", $"{number}");
        var list = $"sites/{niger.Site.Id}/lists/Record/items?$expand=fields,driveItem";

        var readers = Enumerable.Range(0, 8).Select(async _ =>
        {
            using var http = niger.Graph.HttpAs("alice");
            for (var round = 0; round < 20; round++)
            {
                var rows = JsonNode.Parse(await http.GetStringAsync(list))!["value"]!.AsArray();
                // Fields and file are of one version.
                Assert.All(rows, row => Assert.Equal((string?)row!["fields"]!["FileLeafRef"], (string?)row["driveItem"]!["name"]));
            }
        });
        var writer = Task.Run(() =>
        {
            for (var number = 0; number < 500; number++)
                niger.Record.Rename(niger.Record.Rows[number % 50], $"{number}-again.txt");
        });

        await Task.WhenAll([.. readers, writer]);
        Assert.InRange(niger.Graph.Requests.MostAtOnce, 2, 8);
    }

    [Fact]
    public async Task Fifty_thousand_items_are_listed_and_followed_to_the_end()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Graph.World.PageSize = 5_000;
        for (var number = 0; number < 50_000; number++)
            niger.Record.Put($"{number % 100}/{number}.pdf", "x");
        using var http = niger.Graph.HttpAs("alice");
        var listed = 0;

        for (var link = $"sites/{niger.Site.Id}/lists/Record/items?$select=id"; link is not null;)
        {
            var page = JsonNode.Parse(await http.GetStringAsync(link))!;
            listed += page["value"]!.AsArray().Count;
            link = (string?)page["@odata.nextLink"];
        }
        var follower = new DeltaFollower(niger, "alice");
        await follower.RoundAsync();

        Assert.Equal(50_100, listed);
        Assert.Equal(50_101, follower.Known.Count);
    }
}
