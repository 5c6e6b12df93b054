using System.Net;
using System.Net.Http.Json;
using NigerBrief.Api.Cites;
using NigerBrief.Api.Record;
using NigerBrief.Drafting;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

public sealed class CitesApiTests(SampleServer server) : IClassFixture<SampleServer>
{
    private readonly HttpClient client = server.Client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_selection_of_a_few_words_becomes_an_inline_quotation_with_its_cite()
    {
        var page = await client.GetAsync<PageView>("/api/matters/niger/record/C-0001/pages/3");
        var text = string.Join('\n', page.Lines.Select(line => line.Text));
        var answer = await client.PostAsync<ExcerptAnswer>(
            "/api/matters/niger/cites/excerpt", new ExcerptRequest("C-0001", new(3, 0), new(3, Math.Min(60, text.Length))));
        Assert.False(answer.Block);
        Assert.InRange(answer.Words, 1, 49);
        Assert.StartsWith("“", answer.Text, StringComparison.Ordinal);
        Assert.Equal(answer.Cite.Tag, Assert.Single(answer.Edits.OfType<TextEdit>(), edit => edit.Tag is not null).Tag);
    }

    [Fact]
    public async Task A_selection_of_fifty_words_is_set_off_as_a_block()
    {
        var page = await client.GetAsync<PageView>("/api/matters/niger/record/CWS-0001/pages/3");
        var text = string.Join('\n', page.Lines.Select(line => line.Text));
        var answer = await client.PostAsync<ExcerptAnswer>(
            "/api/matters/niger/cites/excerpt", new ExcerptRequest("CWS-0001", new(3, 0), new(3, text.Length)));
        Assert.True(answer.Block);
        Assert.Equal("Quote", answer.Edits.OfType<TextEdit>().First().Style);
    }

    [Fact]
    public async Task What_is_typed_as_a_pinpoint_becomes_a_cite_or_a_sentence()
    {
        var good = await client.PostAsync<PinpointAnswer>("/api/matters/niger/cites/pinpoint", new PinpointRequest("C-0004", "3-5"));
        Assert.Contains("3-5", good.Cite!.Text, StringComparison.Ordinal);
        var bad = await client.PostAsync<PinpointAnswer>("/api/matters/niger/cites/pinpoint", new PinpointRequest("C-0004", "5-3"));
        Assert.Null(bad.Cite);
        Assert.NotEmpty(bad.Error!);
    }

    [Fact]
    public async Task Another_forum_rewrites_every_cite_and_a_second_refresh_none()
    {
        var cite = (await client.PostAsync<PinpointAnswer>("/api/matters/niger/cites/pinpoint", new PinpointRequest("CWS-0001", "12"))).Cite!;
        var draft = new Draft([new("It was so. " + cite.Text, Controls: [new(7, cite.Tag, 11, cite.Text.Length)])]);

        var same = await client.PostAsync<RenderAnswer>("/api/matters/niger/cites/render", new RenderRequest(draft));
        Assert.Empty(same.Edits);

        var other = await client.PostAsync<RenderAnswer>("/api/matters/niger/cites/render", new RenderRequest(draft, "icj"));
        var edit = Assert.IsType<TextEdit>(Assert.Single(other.Edits));
        Assert.Equal(7, edit.Place.Control);
        Assert.Equal(cite.Text, edit.Place.Expected);
        Assert.NotEqual(cite.Text, string.Concat(edit.Runs.Select(run => run.Text)));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"key\":null}")]
    [InlineData("{\"key\":\"C-0001\",\"from\":{\"page\":\"x\"}}")]
    [InlineData("{\"key\":\"C-0001\",\"from\":{\"page\":1,\"offset\":-5},\"to\":{\"page\":1,\"offset\":2}}")]
    [InlineData("{\"key\":\"C-0001\",\"from\":{\"page\":1,\"offset\":5},\"to\":{\"page\":900,\"offset\":2}}")]
    public async Task A_request_that_makes_no_sense_is_refused_in_a_sentence(string body)
    {
        var sent = client.PostAsync(new Uri("/api/matters/niger/cites/excerpt", UriKind.Relative), new StringContent(body, null, "application/json"), Cancel);
        var (status, sentence) = await sent.RefusalAsync();
        Assert.Contains(status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.NotFound });
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_forum_is_refused()
    {
        using var content = JsonContent.Create(new { key = "C-0001", pin = "1", profile = "moon" });
        var (status, _) = await client.PostAsync(new Uri("/api/matters/niger/cites/pinpoint", UriKind.Relative), content, Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.BadRequest, status);
    }
}
