using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Search.Query;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Microsoft Search: its query language, its marks, and its habit of lagging behind.</summary>
public sealed class SearchTests
{
    private const string Inside = "({searchTerms}) path:\"https://contoso.sharepoint.com/sites/niger/Record\" isDocument:true";

    [Fact]
    public async Task A_phrase_is_found_where_it_stands_word_by_word()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put("a.txt", "The drone base at Agadez was built in 2016, and those who worked there were told nothing of it until the day on which they were asked to leave.");
        niger.Record.Put("b.txt", "The base for the drone.");

        var hit = Assert.Single(await SearchAsync(niger, "\"drone base\""));

        var file = Assert.IsType<DriveItem>(hit.Resource);
        Assert.Equal(("a.txt", niger.Record.DriveId), (file.Name, file.ParentReference!.DriveId));
        Assert.Matches("^The <c0>drone</c0> <c0>base</c0> at Agadez .+<ddd/>$", hit.Summary);
    }

    [Theory]
    [InlineData("agadez OR \"niamey\"", "a.txt b.txt")]
    [InlineData("air NOT niamey", "a.txt")]
    [InlineData("niam*", "b.txt")]
    [InlineData("air filetype:pdf", "")]
    [InlineData("nothing", "")]
    [InlineData("\"\"", "a.txt b.txt")]
    public async Task The_query_language_is_read(string query, string files)
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put("a.txt", "Air Base 201, Agadez");
        niger.Record.Put("b.txt", "Air Base 101, Niamey");

        Assert.Equal(files, string.Join(' ', (await SearchAsync(niger, query)).Select(hit => ((DriveItem)hit.Resource!).Name)));
    }

    [Fact]
    public async Task A_query_that_is_passed_on_raw_breaks_out_of_its_template()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put("a.txt", "Agadez");
        niger.Site.Documents.Put("other.txt", "Agadez");

        var within = await SearchAsync(niger, "agadez");
        var without = await SearchAsync(niger, "agadez) OR (agadez");

        Assert.Single(within);
        Assert.Equal(2, without.Count);
    }

    [Fact]
    public async Task What_one_may_not_see_is_no_hit_unless_the_index_lags()
    {
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("a.txt", "Agadez");
        niger.Graph.World.SearchLags = true;
        file.Deny("alice");
        niger.Record.Put("a.txt", "Niamey");

        var lagging = await SearchAsync(niger, "agadez");
        niger.Graph.World.SearchLags = false;

        Assert.Single(lagging);
        Assert.Empty(await SearchAsync(niger, "agadez"));
        Assert.Empty(await SearchAsync(niger, "niamey"));
    }

    [Fact]
    public async Task Drafts_are_not_searched()
    {
        await using var niger = await NigerSite.StartAsync();
        var clause = niger.Clauses.Put("costs.md", "Costs follow the event.");
        var before = await SearchAsync(niger, "costs", "{searchTerms}");
        clause.Approve();

        Assert.Empty(before);
        Assert.Single(await SearchAsync(niger, "costs", "{searchTerms}"));
    }

    [Fact]
    public async Task A_list_item_carries_the_fields_asked_for_and_no_others()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put("a.txt", "Agadez", new() { ["Key"] = "C-0001" });

        var hit = Assert.Single(await SearchAsync(niger, "agadez", entity: EntityType.ListItem, scopes: "Sites.Read.All"));

        var fields = Assert.IsType<ListItem>(hit.Resource).Fields!.AdditionalData;
        Assert.Equal(("C-0001", "1", niger.Record.DriveId), (fields["KeyOWSTEXT"], fields["listItemId"], fields["driveId"]));
        Assert.DoesNotContain("unknownOWSTEXT", fields.Keys);
    }

    [Fact]
    public async Task A_token_for_selected_sites_does_not_open_the_search()
    {
        await using var niger = await NigerSite.StartAsync();

        var refused = await Assert.ThrowsAsync<ODataError>(() => SearchAsync(niger, "agadez", scopes: "Sites.Selected"));

        Assert.Equal(403, refused.ResponseStatusCode);
    }

    private static async Task<IReadOnlyList<SearchHit>> SearchAsync(
        NigerSite niger, string query, string template = Inside, EntityType entity = EntityType.DriveItem, string scopes = "Files.Read.All")
    {
        var answer = await niger.Graph.As("alice", scopes).Search.Query.PostAsQueryPostResponseAsync(new QueryPostRequestBody
        {
            Requests =
            [
                new()
                {
                    EntityTypes = [entity],
                    Query = new() { QueryString = query, QueryTemplate = template },
                    Fields = entity == EntityType.ListItem ? ["title", "listItemId", "driveId", "KeyOWSTEXT", "unknownOWSTEXT"] : null,
                },
            ],
        });
        return answer!.Value!.Single().HitsContainers!.Single().Hits ?? [];
    }
}
