using System.Net;
using NigerBrief.Api.Clauses;
using NigerBrief.Api.Tests.SharePoint;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses.Standing;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

public abstract class ClausesApiTests(MatterServer server)
{
    private readonly HttpClient client = server.Client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_approved_clauses_of_the_day_are_offered()
    {
        var clauses = await client.GetAsync<ClauseRow[]>("/api/matters/niger/clauses");
        Assert.True(clauses.Length >= 10);
        Assert.All(clauses, clause =>
        {
            Assert.NotNull(clause.ApprovedOn);
            Assert.NotNull(clause.ApprovedBy);
            Assert.False(clause.Expires < DateOnly.FromDateTime(DateTime.Today));
        });
        Assert.Equal(clauses.Length, clauses.Select(clause => clause.Id).Distinct().Count());
    }

    [Fact]
    public async Task Every_clause_composes_into_one_package_with_its_tag()
    {
        foreach (var clause in await client.GetAsync<ClauseRow[]>("/api/matters/niger/clauses"))
        {
            var answer = await client.PostAsync<ComposeAnswer>(
                $"/api/matters/niger/clauses/{clause.Id}/compose", new ComposeRequest(new Dictionary<string, string>(), 1));
            var edit = Assert.IsType<PackageEdit>(Assert.Single(answer.Edits));
            Assert.StartsWith($"nb1:clause:{clause.Id}@{clause.Version}#", edit.Tag, StringComparison.Ordinal);
            Assert.InRange(edit.Tag.Length, 1, 64);
            Assert.Equal(clause.Slots.Where(slot => slot.Default is null).Select(slot => slot.Name).Order(), answer.Unfilled.Order());
        }
    }

    [Fact]
    public async Task An_earlier_version_can_be_read()
    {
        var clauses = await client.GetAsync<ClauseRow[]>("/api/matters/niger/clauses");
        var details = await Task.WhenAll(clauses.Select(clause => client.GetAsync<ClauseDetail>($"/api/matters/niger/clauses/{clause.Id}")));
        var revised = details.First(detail => detail.Versions.Count > 1);
        var earlier = await client.GetAsync<ClauseDetail>($"/api/matters/niger/clauses/{revised.Clause.Id}/versions/{revised.Versions[^1]}");
        Assert.Equal(revised.Versions[^1], earlier.Clause.Version);
        Assert.NotEqual(revised.Clause.Text, earlier.Clause.Text);
    }

    [Fact]
    public async Task Blocks_of_a_brief_are_told_from_what_is_approved_now()
    {
        var composed = await client.PostAsync<ComposeAnswer>("/api/matters/niger/clauses/interpretation-art-31/compose", new ComposeRequest(new Dictionary<string, string>()));
        IReadOnlyList<DraftParagraph> paragraphs = [.. composed.Text.Split('\n').Select(line => new DraftParagraph(line))];
        var standings = await client.PostAsync<BlockStanding[]>("/api/matters/niger/clauses/standing", new BlocksRequest(
        [
            new(1, composed.Tag, paragraphs),
            new(2, composed.Tag, [.. paragraphs.Skip(1)]),
            new(3, composed.Tag.Replace("@2", "@1", StringComparison.Ordinal), paragraphs),
            new(4, "nb1:clause:no-such-block@1#00000000", []),
        ],
        "icj"));
        Assert.Equal(
            [(1, BlockState.InForce, false), (2, BlockState.InForce, true), (3, BlockState.Replaced, false), (4, BlockState.Unknown, true)],
            standings.Select(block => (block.Control, block.State, block.Edited)));
        Assert.Equal("Adds the paragraph on subsequent practice.", standings[2].Since);
    }

    [Fact]
    public async Task A_clause_that_is_not_offered_cannot_be_fetched_by_name()
    {
        var (status, _) = await client.GetAsync(new Uri("/api/matters/niger/clauses/no-such-clause", UriKind.Relative), Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.NotFound, status);
    }
}

[Collection(nameof(SampleMatter))]
public sealed class ClausesInAFolder(SampleServer server) : ClausesApiTests(server);

[Collection(nameof(SampleMatter))]
public sealed class ClausesInSharePoint(TenantServer server) : ClausesApiTests(server);

[Collection(nameof(SampleMatter))]
public sealed class ClausesOfAFirm(FirmServer server) : ClausesApiTests(server);
