using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Record;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

/// <summary>Whatever is asked, the answer is what was asked for or a sentence.</summary>
public sealed class OddRequestsTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Render = "/api/matters/niger/cites/render";
    private const string Proof = "/api/matters/niger/proof";

    private readonly HttpClient client = server.Client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Render, """{"draft":{"paragraphs":[null]}}""")]
    [InlineData(Render, """{"draft":{"paragraphs":[{"text":"a","controls":[null]}]}}""")]
    [InlineData(Render, """{"draft":{"paragraphs":[{"text":"a","controls":[{"id":1,"tag":"nb1:cite:C-0001@p1","start":0,"length":2}]}]}}""")]
    [InlineData(Render, """{"draft":{"paragraphs":[{"text":"a","controls":[{"id":1,"tag":"nb1:cite:C-0001@p1","start":-1,"length":1}]}]}}""")]
    [InlineData(Render, """{"draft":{"paragraphs":[{"text":"a","controls":[{"id":1,"tag":"nb1:cite:C-0001@p1","start":2147483647,"length":2147483647}]}]}}""")]
    [InlineData(Proof, """{"paragraphs":[null]}""")]
    [InlineData(Proof, """{"paragraphs":[{"text":"a","controls":[null]}]}""")]
    [InlineData(Proof, """{"paragraphs":[{"text":null}]}""")]
    [InlineData(Proof, """{"paragraphs":null}""")]
    [InlineData(Proof, "null")]
    [InlineData("/api/matters/niger/clauses/costs/compose", """{"values":{"amount":null}}""")]
    [InlineData("/api/matters/niger/clauses/costs/compose", """{"values":null}""")]
    public async Task A_draft_that_no_reader_gives_is_refused(string path, string json)
    {
        var (status, sentence) = await Post(path, json).RefusalAsync();
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Proof, "nonsense")]
    [InlineData(Proof, "utf-7")]
    [InlineData(Proof, "\"\"")]
    [InlineData(Render, "nonsense")]
    [InlineData(Render, "utf-16")]
    public async Task Text_in_another_encoding_is_refused(string path, string charset)
    {
        var (status, sentence) = await Post(path, "{}", $"application/json; charset={charset}").RefusalAsync();
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
        Assert.Contains("UTF-8", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("terms,nonsense")]
    [InlineData("TERMS")]
    public async Task A_group_of_checks_that_is_not_known_is_refused_with_those_that_are(string checks)
    {
        var (status, sentence) = await Post($"{Proof}?checks={checks}", """{"paragraphs":[]}""").RefusalAsync();
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("terms", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?checks=")]
    [InlineData("?checks=terms")]
    [InlineData("?checks=,terms,%20terms")]
    public async Task Checks_that_are_known_are_run(string query)
    {
        using var answer = await Post(Proof + query, """{"paragraphs":[{"text":"The 2012 military cooperation agreement (the “Agreement”) was signed."},{"text":"The Accord entered into force."}]}""");
        Assert.Contains("forbidden-variant", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5_000)]
    [InlineData(20_000)]
    public async Task A_search_longer_than_a_sentence_is_refused_in_one(int letters)
    {
        var query = Uri.EscapeDataString(new string('é', letters));
        var (status, sentence) = await client.GetAsync(new Uri("/api/matters/niger/record/search?q=" + query, UriKind.Relative), Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("too long", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_that_a_file_does_not_have_is_refused_in_a_sentence()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/matters/niger/record/C-0001/file", UriKind.Relative));
        request.Headers.Range = new RangeHeaderValue(900_000_000, null);
        var (status, sentence) = await client.SendAsync(request, Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, status);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("text/html")]
    [InlineData("nonsense")]
    public async Task A_refusal_is_a_sentence_whatever_the_client_hoped_for(string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/matters/nobody", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", accepted);
        var (status, _) = await client.SendAsync(request, Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.NotFound, status);
    }

    [Theory]
    [InlineData("/api/matters/%00")]
    [InlineData("/api/matters/niger/record/C-0001%00/file")]
    public async Task A_null_in_an_address_is_refused_before_it_is_read(string path)
    {
        var answer = await Raw($"GET {path} HTTP/1.1\r\nHost: {client.BaseAddress!.Authority}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_ends_early_is_no_fault_of_the_server()
    {
        var answer = await Raw($"POST {Proof} HTTP/1.1\r\nHost: {client.BaseAddress!.Authority}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n");
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task A_draft_that_is_too_large_is_refused_in_a_sentence_that_fits(string type)
    {
        using var body = new ByteArrayContent(new byte[Wire.MaximumBody + 1]) { Headers = { ContentType = new(type) } };
        var (status, sentence) = await client.OfferAsync(Proof, body);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("32 MB", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_for_what_is_left_of_half_a_character_is_a_search()
    {
        var answer = await client.GetAsync<SearchAnswer>("/api/matters/niger/record/search?q=%ED%A0%80&in=%F0%9F");
        Assert.Empty(answer.Passages);
    }

    [Fact]
    public async Task A_sample_draft_that_is_not_there_is_said_in_a_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("niger-brief-gone-");
        await using var application = new Application(folder.FullName);
        using var asking = application.CreateClient();
        folder.Delete();
        var (status, sentence) = await asking.GetAsync(new Uri("/sample/draft.docx", UriKind.Relative), Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("sample draft", sentence, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Post(string path, string json, string type = "application/json")
    {
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        return client.PostAsync(new Uri(path, UriKind.Relative), body, Cancel);
    }

    /// <summary>Sends what no well-behaved client would.</summary>
    private async Task<string> Raw(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port, Cancel);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Cancel);
        using var answer = new StreamReader(stream);
        return await answer.ReadToEndAsync(Cancel);
    }
}
