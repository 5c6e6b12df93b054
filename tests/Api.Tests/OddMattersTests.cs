using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using NigerBrief.Api.Clauses;
using NigerBrief.Api.Hosting;
using NigerBrief.Api.Matters;
using NigerBrief.Api.Proof;
using NigerBrief.Api.Record;
using NigerBrief.Drafting;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

/// <summary>Matters as they come: what is wrong is said in a sentence, and the rest is served.</summary>
public sealed class OddMattersTests : IAsyncLifetime
{
    private const string Secret = "zwiebelfisch";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("niger-brief-odd-");
    private readonly Application application;
    private readonly HeardLog log = new();
    private HttpClient client = new();

    public OddMattersTests()
    {
        Write("empty/matter.yml", "id: empty\ntitle: Nothing yet\n");
        Write("odd/matter.yml", "title: Without an id\n");
        Write("odd/record/index.csv", "file,key,cite-as,title,exhibit,kind,date,language,confidential\nletter.txt,R-1,Ex. R-1,A letter,R-1,letter,2024-03-18,en,false\nmissing.pdf,R-2,Ex. R-2,Not delivered,R-2,exhibit,2024-03-19,en,false\nbroken.pdf,R-3,Ex. R-3,Damaged,R-3,exhibit,2024-03-19,en,false\nempty.docx,R-4,Ex. R-4,Empty,R-4,exhibit,2024-03-19,en,false\n");
        Write("odd/record/letter.txt", $"The letter of 18 March speaks of the {Secret} and of nothing else.");
        Write("odd/record/broken.pdf", "%PDF-1.7\nthis is where the file was cut");
        Write("odd/record/empty.docx", "");
        Write("odd/clauses/good.md", "---\nid: good\ntitle: A good block\ntopic: Costs\nversion: 1\nstatus: approved\napproved-by: A. Partner\napproved-on: 2024-01-05\n---\nEach side bears its own costs.\n");
        Write("odd/clauses/bad.md", "---\nid: bad\ntitle: [unclosed\n---\nText.\n");
        Write("odd/clauses/plain.md", "No description at all.\n");
        application = new(folder.FullName, log);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        client = application.CreateClient();
        await application.RecordIsReadAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_empty_matter_has_an_empty_record_and_no_blocks()
    {
        Assert.Empty(await client.GetAsync<RecordRow[]>("/api/matters/empty/record"));
        Assert.Empty(await client.GetAsync<ClauseRow[]>("/api/matters/empty/clauses"));
        Assert.Empty((await client.GetAsync<SearchAnswer>("/api/matters/empty/record/search?q=anything")).Passages);
    }

    [Fact]
    public async Task What_cannot_be_read_is_listed_with_its_reason_and_the_rest_is_served()
    {
        var record = await client.GetAsync<RecordRow[]>("/api/matters/odd/record");
        Assert.Equal(4, record.Length);
        Assert.All(record.Where(row => row.Key != "R-1"), row => Assert.EndsWith(".", row.Unreadable!.English, StringComparison.Ordinal));
        Assert.Single((await client.GetAsync<SearchAnswer>($"/api/matters/odd/record/search?q={Secret}")).Passages);
    }

    [Fact]
    public async Task A_block_with_a_fault_is_named_and_the_others_are_offered()
    {
        Assert.Equal("good", Assert.Single(await client.GetAsync<ClauseRow[]>("/api/matters/odd/clauses")).Id);
        var problems = (await client.GetAsync<MatterDetail>("/api/matters/odd")).Problems;
        Assert.Contains(problems, problem => problem.File.Contains("bad.md", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.File.Contains("plain.md", StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.EndsWith(".", problem.Reason.English, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Twenty_inserts_at_once_get_the_same_text()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            client.PostAsync<ComposeAnswer>("/api/matters/odd/clauses/good/compose", new ComposeRequest(new Dictionary<string, string>(), 1))));
        Assert.Single(answers.Select(answer => Assert.IsType<PackageEdit>(Assert.Single(answer.Edits)).Package).Distinct());
    }

    [Fact]
    public async Task Twelve_thousand_paragraphs_are_checked()
    {
        var draft = new Draft([.. Enumerable.Range(0, 12_000).Select(n => new DraftParagraph($"Paragraph {n} says that the Agreement was signed in Niamey and that nothing else happened on that day."))]);
        Assert.True((await client.PostAsync<ProofAnswer>("/api/matters/odd/proof", draft)).Words > 200_000);
    }

    [Fact]
    public async Task A_body_larger_than_any_brief_is_refused_in_a_sentence()
    {
        using var body = new ByteArrayContent(new byte[Wire.MaximumBody + 1]);
        body.Headers.ContentType = new("application/json");
        var (status, sentence) = await client.OfferAsync("/api/matters/odd/proof", body);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("too large", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_holds_words_of_the_record_the_draft_or_the_search()
    {
        await client.GetAsync<SearchAnswer>($"/api/matters/odd/record/search?q={Secret}");
        await client.PostAsync<ProofAnswer>("/api/matters/odd/proof", new Draft([new(Secret)]));
        using var broken = new StringContent($"{{\"paragraphs\":[{{\"text\":\"{Secret}", Encoding.UTF8, "application/json");
        await client.PostAsync(new Uri("/api/matters/odd/proof", UriKind.Relative), broken, Cancel).RefusalAsync();
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Hears what a server with the shipped settings would write.</summary>
    private sealed class HeardLog : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
