using System.Net;
using System.Net.Http.Json;
using NigerBrief.Api.Cites;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SharePoint;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Here;
using NigerBrief.Drafting.Cites.Tables;
using NigerBrief.Drafting.Docx;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

public abstract class CitesApiTests(MatterServer server)
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
        Assert.NotNull(bad.Error);
    }

    [Theory]
    [InlineData("nb1:cite:C-0006@p1", 1)]
    [InlineData("nb1:cite:CWS-0001@a12", null)]
    [InlineData("nb1:cite:C-0006@all", 1)]
    public async Task A_live_cite_leads_to_its_page(string tag, int? page)
    {
        var cite = await ReadAsync(tag);
        Assert.Equal(tag, cite.Cite.Tag);
        Assert.NotNull(cite.Page);
        Assert.Equal(page ?? cite.Page, cite.Page);
    }

    [Fact]
    public async Task A_paragraph_is_marked_on_the_page_that_its_cite_leads_to()
    {
        var cite = await ReadAsync("nb1:cite:CWS-0001@a12");
        var page = await client.GetAsync<PageView>($"/api/matters/niger/record/CWS-0001/pages/{cite.Page}");
        var marked = page.Lines.Skip(cite.FirstLine!.Value).Take(cite.LastLine!.Value - cite.FirstLine.Value + 1).ToList();
        Assert.All(marked, line => Assert.Equal("12", line.Paragraph));
        Assert.Equal(page.Lines.Count(line => line.Paragraph == "12"), marked.Count);
    }

    [Fact]
    public async Task A_cite_that_leads_nowhere_says_so()
    {
        Assert.Null((await ReadAsync("nb1:cite:C-0006@p999")).Page);
        using var gone = await InsertAsync("nb1:cite:C-9999@p1");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        using var other = await InsertAsync("somebody else's tag");
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
    }

    [Fact]
    public async Task Another_forum_rewrites_every_cite_and_a_second_refresh_none()
    {
        var cite = (await client.PostAsync<PinpointAnswer>("/api/matters/niger/cites/pinpoint", new PinpointRequest("C-0006", "1"))).Cite!;
        var draft = new Draft([new("It was so. " + cite.Text, Controls: [new(7, cite.Tag, 11, cite.Text.Length)])]);

        var same = await client.PostAsync<RenderAnswer>("/api/matters/niger/cites/render", new RenderRequest(draft));
        Assert.Empty(same.Edits);

        var other = await client.PostAsync<RenderAnswer>("/api/matters/niger/cites/render", new RenderRequest(draft, "icj"));
        var edit = Assert.IsType<TextEdit>(Assert.Single(other.Edits));
        Assert.Equal(7, edit.Place.Control);
        Assert.Equal(cite.Text, edit.Place.Expected);
        Assert.NotEqual(cite.Text, string.Concat(edit.Runs.Select(run => run.Text)));
    }

    [Fact]
    public async Task A_page_after_the_last_is_cited_with_a_warning()
    {
        var far = await client.PostAsync<PinpointAnswer>("/api/matters/niger/cites/pinpoint", new PinpointRequest("C-0004", "p. 9999"));
        Assert.Contains("ends at page", Assert.Single(far.Warnings).English, StringComparison.Ordinal);
        Assert.NotNull(far.Cite);
        var near = await client.PostAsync<PinpointAnswer>("/api/matters/niger/cites/pinpoint", new PinpointRequest("C-0004", "p. 2"));
        Assert.Empty(near.Warnings);
    }

    [Fact]
    public async Task A_cite_is_placed_joined_changed_and_taken_out_where_the_author_stands()
    {
        var placed = await client.PostAsync<CiteWriteAnswer>("/api/matters/niger/cites/insert", new InsertRequest(
            new(new("It was so."), 10), "nb1:cite:CWS-0001@a12", Signal: "see", Explanation: "agreeing", Position: CitePosition.Sentence));
        Assert.Equal((CiteDeed.Inserted, "See Moussa Decl. ¶\u00A012 (agreeing)."), (placed.Deed, placed.Text));
        Assert.Equal("It was so.", placed.Edits[0].Place.Context);

        var spot = SpotOf("nb1:cite:CWS-0001@a12", "Moussa Decl. ¶\u00A012");
        var merged = await client.PostAsync<CiteWriteAnswer>("/api/matters/niger/cites/insert", new InsertRequest(spot, "nb1:cite:CWS-0001@a15"));
        Assert.Equal((CiteDeed.Merged, "Moussa Decl. ¶¶\u00A012, 15"), (merged.Deed, merged.Text));
        var joined = await client.PostAsync<CiteWriteAnswer>("/api/matters/niger/cites/insert", new InsertRequest(spot, "nb1:cite:C-0006@p1"));
        Assert.Equal((CiteDeed.Joined, PlaceKind.After), (joined.Deed, joined.Edits[0].Place.Kind));
        var changed = await client.PostAsync<CiteWriteAnswer>("/api/matters/niger/cites/change", new ChangeRequest(spot, "nb1:cite:CWS-0001@a13", Signal: "see"));
        Assert.Equal("See Moussa Decl. ¶\u00A013", changed.Text);
        var removed = await client.PostAsync<CiteWriteAnswer>("/api/matters/niger/cites/remove", new CiteRequest(spot));
        Assert.Equal(CiteDeed.Removed, removed.Deed);
    }

    [Fact]
    public async Task In_a_note_a_cite_is_known_by_its_form_and_no_other_note_can_stand()
    {
        var spot = new CiteSpot(new("See Moussa Decl. ¶\u00A012.", Note: 1), 10);
        var here = (await client.PostAsync<CiteHereAnswer>("/api/matters/niger/cites/read", new CiteRequest(spot))).Cite!;
        Assert.Equal(("nb1:cite:CWS-0001@a12", "See"), (here.Cite.Tag, here.Signal));
        Assert.Null((await client.PostAsync<CiteHereAnswer>("/api/matters/niger/cites/read", new CiteRequest(spot with { Offset = 0 }))).Cite);
        using var content = new StringContent(Answer.Write(new InsertRequest(spot, "nb1:cite:C-0006@p1", Position: CitePosition.Note)), null, "application/json");
        var (status, sentence) = await client.PostAsync(new Uri("/api/matters/niger/cites/insert", UriKind.Relative), content, Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("a footnote holds no other", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cites_typed_by_hand_are_adopted_and_then_left_by_a_refresh()
    {
        var draft = new Draft([new("So says the Declaration of Amina Moussa (“Moussa Decl.”) in so many words. Moussa Decl. ¶\u00A012; Ex.\u00A0C-0099, at\u00A01.")]);
        var adopted = await client.PostAsync<AdoptedCites>("/api/matters/niger/cites/adopt", new AdoptRequest(draft));
        var edit = Assert.IsType<TextEdit>(Assert.Single(adopted.Edits));
        Assert.Equal(("nb1:cite:CWS-0001@a12", "Moussa Decl. ¶\u00A012"), (edit.Tag, edit.Place.Expected));
        Assert.Equal("Ex.\u00A0C-0099", Assert.Single(adopted.Unsure).Text);
        var live = new Draft([draft.Paragraphs[0] with { Controls = [new(1, edit.Tag!, edit.Place.Start, edit.Place.Length)] }]);
        Assert.Empty((await client.PostAsync<RenderAnswer>("/api/matters/niger/cites/render", new RenderRequest(live))).Edits);
    }

    [Fact]
    public async Task The_sample_brief_is_adopted_but_for_what_it_asks_about()
    {
        using var docx = new MemoryStream(await client.GetByteArrayAsync(new Uri("/sample/draft.docx", UriKind.Relative), Cancel));
        var adopted = await client.PostAsync<AdoptedCites>("/api/matters/niger/cites/adopt", new AdoptRequest(DraftReader.Read(docx)));
        Assert.True(adopted.Found.Count > 25);
        Assert.Contains(adopted.Found, cite => cite is { Stays: true, Tag: "nb1:cite:C-0001@r3,5" });
        Assert.All(adopted.Unsure, cite => Assert.EndsWith(".", cite.Reason.English, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_of_cites_comes_as_a_block()
    {
        var draft = new Draft([new("It was so. Moussa Decl. ¶\u00A012.")]);
        var answer = await client.PostAsync<TableAnswer>("/api/matters/niger/cites/tables", new TableRequest(draft, CiteTableKind.Cites, Pages: ["7"]));
        Assert.Equal(["Moussa Decl. ¶\u00A012", "7"], answer.Table.Rows[^1]);
        Assert.IsType<PackageEdit>(Assert.Single(answer.Edits));
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

    private Task<HttpResponseMessage> InsertAsync(string tag) => client.PostAsync(
        new Uri("/api/matters/niger/cites/insert", UriKind.Relative), new StringContent(Answer.Write(new InsertRequest(new(new("So."), 3), tag)), null, "application/json"), Cancel);

    private async Task<CiteAnswer> ReadAsync(string tag) =>
        (await client.PostAsync<CiteHereAnswer>("/api/matters/niger/cites/read", new CiteRequest(SpotOf(tag, "a cite")))).Cite!;

    /// <summary>The author stands in a live cite.</summary>
    private static CiteSpot SpotOf(string tag, string text) => new(new($"It was so. {text}.", Controls: [new(7, tag, 11, text.Length)]), 12);
}

[Collection(nameof(SampleMatter))]
public sealed class CitesInAFolder(SampleServer server) : CitesApiTests(server);

[Collection(nameof(SampleMatter))]
public sealed class CitesInSharePoint(TenantServer server) : CitesApiTests(server);

[Collection(nameof(SampleMatter))]
public sealed class CitesOfAFirm(FirmServer server) : CitesApiTests(server);
