using System.Net;
using System.Net.Http.Headers;
using NigerBrief.Api.Proof;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SharePoint;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Terms;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

public abstract class ProofApiTests(MatterServer server)
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
    public async Task A_brief_checked_again_in_its_session_is_found_as_it_then_stands()
    {
        const string Path = "/api/matters/niger/proof?checks=terms&session=4c9e5c3e-0000-4000-8000-000000000000";
        var draft = new Draft([new("The 2012 military cooperation agreement between Niger and the United States (the “Agreement”) was signed."), new("The Agreement ended.")]);
        var first = await client.PostAsync<ProofAnswer>(Path, draft);
        Assert.Contains("forbidden-variant", (await client.PostAsync<ProofAnswer>(Path, draft with { Paragraphs = [.. draft.Paragraphs, new("The Accord ended.")] })).Findings.Select(found => found.Code));
        Assert.Equal(first.Findings.Select(found => found.Message), (await client.PostAsync<ProofAnswer>(Path, draft)).Findings.Select(found => found.Message));
    }

    [Fact]
    public async Task A_quotation_is_held_against_the_page_that_its_cite_names()
    {
        var page = await client.GetAsync<PageView>("/api/matters/niger/record/C-0006/pages/1");
        var line = page.Lines.MaxBy(line => line.Text.Length)!.Text.Trim();
        Assert.Empty((await Check(line)).Findings);
        Assert.Equal(1, (await Check(line)).Quotations);
        Assert.Equal("quote-differs", Assert.Single((await Check($"{line[..line.LastIndexOf(' ')]} elsewhere")).Findings).Code);
        Assert.Equal("quote-not-found", Assert.Single((await Check("nobody wrote these words on any page of the record")).Findings).Code);

        Task<ProofAnswer> Check(string quoted) => client.PostAsync<ProofAnswer>(
            "/api/matters/niger/proof?checks=quotes",
            new Draft([new($"It says “{quoted}.” Cited.", Controls: [new(4, "nb1:cite:C-0006@f1", quoted.Length + 12, 5)])]));
    }

    [Fact]
    public async Task Words_that_stand_in_another_document_are_found_there()
    {
        var page = await client.GetAsync<PageView>("/api/matters/niger/record/C-0006/pages/1");
        var line = page.Lines.MaxBy(line => line.Text.Length)!.Text.Trim();
        var answer = await client.PostAsync<ProofAnswer>(
            "/api/matters/niger/proof?checks=quotes&profile=icj",
            new Draft([new($"It says “{line}.” Cited.", Controls: [new(4, "nb1:cite:C-0009@f1", line.Length + 12, 5)])]));
        var finding = Assert.Single(answer.Findings);
        Assert.Equal("quote-other-document", finding.Code);
        Assert.StartsWith("nb1:cite:C-0006@", Assert.IsType<TextEdit>(Assert.Single(finding.Fix)).Tag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_tells_of_pages_that_are_not_there_and_of_exhibits_that_are_not_cited()
    {
        var draft = new Draft([new("It was so. Cost Report, at 9999.", Controls: [new(1, "nb1:cite:C-0004@p9999", 11, 20)])]);
        var answer = await client.PostAsync<ProofAnswer>("/api/matters/niger/proof?checks=cites", draft);
        Assert.Equal("C-0004", Assert.Single(answer.Findings, found => found.Code == "beyond-end").Subject);
        Assert.Contains(answer.Findings, found => found is { Code: "never-cited", Subject: "C-0005" });
        Assert.DoesNotContain(answer.Findings, found => found is { Code: "never-cited", Subject: "C-0004" });
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

[Collection(nameof(SampleMatter))]
public sealed class ProofInAFolder(SampleServer server) : ProofApiTests(server);

[Collection(nameof(SampleMatter))]
public sealed class ProofInSharePoint(TenantServer server) : ProofApiTests(server);

[Collection(nameof(SampleMatter))]
public sealed class ProofOfAFirm(FirmServer server) : ProofApiTests(server);
