using System.Net;
using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Rounds of changes, with the habits of the real ones.</summary>
public sealed class DeltaTests
{
    [Fact]
    public async Task A_renamed_folder_comes_without_what_is_in_it_and_a_new_file_comes_with_its_folders()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put("hearings/day-1.pdf", "1");
        var follower = new DeltaFollower(niger, "alice");
        await follower.RoundAsync();

        niger.Record.Rename(niger.Record.Find("hearings")!, "transcripts");
        var renamed = await follower.RoundAsync();
        niger.Record.Put("transcripts/day-2.pdf", "2");
        var added = await follower.RoundAsync();

        Assert.Equal(["root", "transcripts"], renamed.Select(item => (string)item["name"]!));
        Assert.Equal(["root", "transcripts", "day-2.pdf"], added.Select(item => (string)item["name"]!));
    }

    [Fact]
    public async Task A_deleted_folder_is_told_with_what_was_in_it_or_alone()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put("a/1.pdf", "1");
        niger.Record.Put("b/1.pdf", "1");
        var follower = new DeltaFollower(niger, "alice");
        await follower.RoundAsync();

        niger.Record.Delete(niger.Record.Find("a")!);
        var whole = await follower.RoundAsync();
        niger.Graph.World.DeltaNamesOnlyTheFolderDeleted = true;
        niger.Record.Delete(niger.Record.Find("b")!);
        var alone = await follower.RoundAsync();

        Assert.Equal(2, whole.Count(item => item["deleted"] is not null));
        Assert.Single(alone, item => item["deleted"] is not null);
    }

    [Fact]
    public async Task A_right_taken_away_is_not_told()
    {
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("a.pdf", "1");
        var follower = new DeltaFollower(niger, "alice");
        await follower.RoundAsync();

        file.Deny("alice");

        Assert.Empty(await follower.RoundAsync());
        Assert.Contains(file.Id, follower.Known.Keys);
    }

    [Fact]
    public async Task What_one_may_not_see_is_not_told_either_when_it_goes()
    {
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("sealed/a.pdf", "1");
        niger.Record.Find("sealed")!.Deny("alice");
        var follower = new DeltaFollower(niger, "alice");

        var first = await follower.RoundAsync();
        niger.Record.Delete(niger.Record.Find("sealed")!);
        var second = await follower.RoundAsync();

        Assert.Equal("root", (string?)Assert.Single(first)["name"]);
        Assert.DoesNotContain(second, item => (string?)item["id"] == file.Id);
    }

    [Fact]
    public async Task A_page_begins_with_the_last_item_of_the_page_before()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Graph.World.PageSize = 2;
        foreach (var number in Enumerable.Range(1, 5))
            niger.Record.Put($"{number}.pdf", "x");

        var told = await new DeltaFollower(niger, "alice").RoundAsync();

        Assert.True(told.Count(item => (string?)item["name"] == "3.pdf") == 2);
        Assert.Equal(6, told.Select(item => (string?)item["id"]).Distinct().Count());
    }

    [Fact]
    public async Task A_link_too_old_is_gone_and_says_where_to_begin_again()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put("a.pdf", "1");
        var follower = new DeltaFollower(niger, "alice");
        await follower.RoundAsync();
        niger.Graph.World.ForgetDeltas();
        using var http = niger.Graph.HttpAs("alice");

        var gone = await http.GetAsync(follower.Link);
        var error = JsonNode.Parse(await gone.Content.ReadAsStringAsync())!["error"]!;
        follower.Link = gone.Headers.Location!.ToString();
        var anew = await follower.RoundAsync();

        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Equal("resyncChangesApplyDifferences", (string?)error["innerError"]!["code"]);
        Assert.Equal(["root", "a.pdf"], anew.Select(item => (string)item["name"]!));
    }

    [Fact]
    public async Task The_latest_token_skips_what_is_there()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put("a.pdf", "1");
        var follower = new DeltaFollower(niger, "alice") { Link = $"drives/{niger.Record.DriveId}/root/delta?token=latest" };

        var nothing = await follower.RoundAsync();
        niger.Record.Put("b.pdf", "2");
        var later = await follower.RoundAsync();

        Assert.Empty(nothing);
        Assert.Equal(["root", "b.pdf"], later.Select(item => (string)item["name"]!));
    }

    [Fact]
    public async Task The_client_follows_the_links_to_the_end()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Graph.World.PageSize = 3;
        foreach (var number in Enumerable.Range(1, 10))
            niger.Record.Put($"{number}.pdf", "x");
        var delta = niger.Graph.As("alice").Drives[niger.Record.DriveId].Items["root"].Delta;
        var names = new HashSet<string>();

        var page = await delta.GetAsDeltaGetResponseAsync(request => request.QueryParameters.Select = ["id", "name"]);
        while (true)
        {
            names.UnionWith(page!.Value!.Select(item => item.Name!));
            Assert.All(page.Value!, item => Assert.Null(item.Size));
            if (page.OdataNextLink is null)
                break;
            page = await delta.WithUrl(page.OdataNextLink).GetAsDeltaGetResponseAsync();
        }

        Assert.NotNull(page.OdataDeltaLink);
        Assert.Equal(11, names.Count);
    }
}
