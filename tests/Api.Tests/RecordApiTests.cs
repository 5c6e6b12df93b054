using System.Net;
using System.Net.Http.Headers;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SharePoint;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

public abstract class RecordApiTests(MatterServer server)
{
    private readonly HttpClient client = server.Client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("kind=pleading", "Memorial")]
    [InlineData("kind=Pleading&kind=report", "Memorial")]
    [InlineData("in=C-0001", "C-0001")]
    [InlineData("from=2012-11-28&to=2012-11-28", "C-0001")]
    public async Task A_filter_lets_through_what_it_names(string filter, string key)
    {
        var all = await client.GetAsync<SearchAnswer>("/api/matters/niger/record/search?q=timetable&take=50");
        var some = await client.GetAsync<SearchAnswer>($"/api/matters/niger/record/search?q=timetable&take=50&{filter}");
        Assert.Contains(some.Passages, passage => passage.Key == key);
        Assert.InRange(some.Total, 1, all.Total - 1);
    }

    [Theory]
    [InlineData("kind=zzz")]
    [InlineData("kind=99")]
    [InlineData("from=yesterday")]
    [InlineData("confidential=perhaps")]
    public async Task A_filter_that_is_none_is_refused_in_a_sentence(string filter)
    {
        using var answer = await client.GetAsync(new Uri($"/api/matters/niger/record/search?q=base&{filter}", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.EndsWith(".", (await answer.ProblemAsync()).GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_lists_every_document_with_its_pages()
    {
        var record = await client.GetAsync<RecordRow[]>("/api/matters/niger/record");
        Assert.True(record.Length >= 12);
        Assert.True(record.Sum(row => row.Pages) >= 120);
        Assert.All(record, row => Assert.True(row.Pages > 0, row.Unreadable?.English));
        Assert.DoesNotContain(record, row => row.BeingRead);
        Assert.Contains(record, row => row.Confidential);
    }

    [Fact]
    public async Task A_hit_comes_with_its_snippet_and_its_cite()
    {
        var answer = await client.GetAsync<SearchAnswer>("/api/matters/niger/record/search?q=drone%20base%20Agadez");
        Assert.NotEmpty(answer.Passages);
        Assert.All(answer.Passages, passage =>
        {
            Assert.StartsWith("nb1:cite:" + passage.Key + "@", passage.Cite.Tag, StringComparison.OrdinalIgnoreCase);
            Assert.NotEmpty(passage.Cite.Text);
            Assert.NotEmpty(passage.Highlights);
            Assert.All(passage.Highlights, mark => Assert.InRange(mark.Start + mark.Length, 1, passage.Snippet.Length));
        });
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"unilaterally imposed")]
    [InlineData("AND OR NOT (")]
    [InlineData("l’accord*  :)")]
    [InlineData("%00")]
    [InlineData("' OR 1=1 --")]
    public async Task Any_typing_is_a_search_and_never_an_error(string query)
    {
        using var answer = await client.GetAsync(new Uri("/api/matters/niger/record/search?q=" + Uri.EscapeDataString(query), UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_search_can_stay_within_one_document()
    {
        var answer = await client.GetAsync<SearchAnswer>("/api/matters/niger/record/search?q=agreement&in=C-0001");
        Assert.NotEmpty(answer.Passages);
        Assert.All(answer.Passages, passage => Assert.Equal("C-0001", passage.Key));
    }

    [Fact]
    public async Task A_page_has_its_lines_and_its_cite()
    {
        var page = await client.GetAsync<PageView>("/api/matters/niger/record/C-0001/pages/3");
        Assert.Equal(3, page.Page);
        Assert.NotEmpty(page.Lines);
        Assert.NotEmpty(page.Cite.Text);
    }

    [Fact]
    public async Task The_original_is_answered_by_range()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/matters/niger/record/C-0001/file", UriKind.Relative));
        request.Headers.Range = new RangeHeaderValue(0, 3);
        using var answer = await client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("%PDF", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("/api/matters/nobody")]
    [InlineData("/api/matters/niger/record/C-9999/pages/1")]
    [InlineData("/api/matters/niger/record/C-0001/pages/99999")]
    [InlineData("/api/matters/niger/record/..%2F..%2Fmatter.yml/file")]
    [InlineData("/api/nothing")]
    public async Task What_is_not_there_is_said_in_a_sentence(string path)
    {
        var (status, sentence) = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", sentence, StringComparison.Ordinal);
    }
}

[Collection(nameof(SampleMatter))]
public sealed class RecordInAFolder(SampleServer server) : RecordApiTests(server);

[Collection(nameof(SampleMatter))]
public sealed class RecordInSharePoint(TenantServer server) : RecordApiTests(server);

[Collection(nameof(SampleMatter))]
public sealed class RecordOfAFirm(FirmServer server) : RecordApiTests(server);
