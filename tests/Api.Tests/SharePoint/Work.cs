using System.Net;
using System.Text;
using NigerBrief.Api.Cites;
using NigerBrief.Api.Clauses;
using NigerBrief.Drafting;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>What lawyers ask of the server in the course of a day, in the small firm's matter.</summary>
public static class Work
{
    private static readonly Draft Cited = new([new("It was so. Ex. C-0001, p. 9", Controls: [new(7, "nb1:cite:C-0001@p2", 11, 16)])]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Each by a name, and how it is asked.</summary>
    public static IReadOnlyDictionary<string, Func<HttpClient, Task<HttpResponseMessage>>> All { get; } = new Dictionary<string, Func<HttpClient, Task<HttpResponseMessage>>>(
    [
        Get("/api/matters"),
        Get("/api/matters/niger"),
        Get("/api/matters/niger/record"),
        Get("/api/matters/niger/terms"),
        Get("/api/matters/niger/clauses"),
        Get("/api/matters/niger/clauses/costs"),
        Get("/api/matters/niger/record/search?q=agreement&take=100"),
        Get("/api/search?q=agadez&take=50"),
        Post("/api/matters/niger/cites/render", new RenderRequest(Cited)),
        Post("/api/matters/niger/cites/pinpoint", new PinpointRequest(SmallFirm.Key(2), "2")),
        Post("/api/matters/niger/clauses/costs/compose", new ComposeRequest(new Dictionary<string, string>(), 1)),
        .. Files.SelectMany(file => new[]
        {
            Get($"/api/matters/niger/record/search?q=\"{SmallFirm.WordOf(file)}\""),
            Get($"/api/matters/niger/record/{SmallFirm.Key(file)}/pages/2"),
            Get($"/api/matters/niger/record/{SmallFirm.Key(file)}/file"),
            Post("/api/matters/niger/cites/excerpt", new ExcerptRequest(SmallFirm.Key(file), new(2, 0), new(2, 20))),
        }),
    ]);

    /// <summary>What comes at once once a document has been read: it goes into the brief.</summary>
    public static IEnumerable<string> Inserts => All.Keys.Where(name => name.Contains("/render", StringComparison.Ordinal) || name.Contains("/excerpt", StringComparison.Ordinal) || name.Contains("/compose", StringComparison.Ordinal));

    private static IEnumerable<int> Files => [1, 2, 3, 11, 17, SmallFirm.Files];

    public static async Task<(HttpStatusCode Status, string Body)> AskAsync(this HttpClient client, string name)
    {
        using var answer = await All[name](client);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static KeyValuePair<string, Func<HttpClient, Task<HttpResponseMessage>>> Get(string path) =>
        new($"GET {path}", client => client.GetAsync(new Uri(path, UriKind.Relative), Cancel));

    private static KeyValuePair<string, Func<HttpClient, Task<HttpResponseMessage>>> Post(string path, object body)
    {
        var json = NigerBrief.Tests.Answer.Write(body);
        return new($"POST {path} {json}", async client =>
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            return await client.PostAsync(new Uri(path, UriKind.Relative), content, Cancel);
        });
    }
}
