using System.Net;
using System.Net.Http.Headers;
using NigerBrief.Api.Proof;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Terms;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

public sealed class ProofApiTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly HttpClient client = server.Client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_has_its_terms() =>
        Assert.True((await client.GetAsync<ApprovedTerm[]>("/api/matters/niger/terms")).Length >= 15);

    [Fact]
    public async Task A_forbidden_variant_is_found_where_it_stands_with_its_fix()
    {
        var draft = new Draft(
        [
            new("The 2012 military cooperation agreement between Niger and the United States (the “Agreement”) was signed."),
            new("The Accord entered into force."),
        ]);
        var answer = await client.PostAsync<ProofAnswer>("/api/matters/niger/proof?checks=terms", draft);
        var finding = Assert.Single(answer.Findings, found => found.Code == "forbidden-variant");
        var place = Assert.Single(finding.Places);
        Assert.Equal((1, 4, 6, "Accord"), (place.Paragraph, place.Start, place.Length, place.Expected));
        Assert.Equal("Agreement", string.Concat(Assert.IsType<TextEdit>(Assert.Single(finding.Fix)).Runs.Select(run => run.Text)));
        Assert.Equal(20, answer.Words);
    }

    [Fact]
    public async Task A_docx_is_checked_like_the_draft_that_it_holds()
    {
        var bytes = await client.GetByteArrayAsync(new Uri("/sample/draft.docx", UriKind.Relative), Cancel);
        using var body = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(Docx) } };
        using var sent = await client.PostAsync(new Uri("/api/matters/niger/proof?checks=terms", UriKind.Relative), body, Cancel);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var findings = await sent.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("forbidden-variant", findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Docx, "")]
    [InlineData(Docx, "this is no Word document")]
    [InlineData("application/json", "{}")]
    [InlineData("application/json", "[1,2")]
    [InlineData("application/json", "{\"paragraphs\":[null]}")]
    public async Task What_cannot_be_read_as_a_draft_is_refused_in_a_sentence(string type, string content)
    {
        using var body = new StringContent(content, null, type);
        var (status, sentence) = await client.PostAsync(new Uri("/api/matters/niger/proof", UriKind.Relative), body, Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_kind_of_file_is_refused()
    {
        using var body = new StringContent("%PDF-1.7", null, "application/pdf");
        var (status, _) = await client.PostAsync(new Uri("/api/matters/niger/proof", UriKind.Relative), body, Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
    }
}
