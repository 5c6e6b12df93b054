using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// Calls to Microsoft Graph as one user. The calls themselves are the extension methods beside this class; each throws
/// <see cref="GraphException"/>, and lets the token provider's challenges through.
/// Answers are read as raw JSON, since the SDK turns any text that looks like a date or a GUID into one.
/// </summary>
public sealed class GraphCalls(IHttpClientFactory clients, GraphSettings settings, IAccessTokenProvider token, TimeProvider clock)
{
    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue };

    private readonly IRequestAdapter adapter = new GraphServiceClient(
        clients.CreateClient(GraphClients.Graph),
        new BaseBearerTokenAuthenticationProvider(new GuardedToken(settings, token)),
        settings.BaseUrl.AbsoluteUri.TrimEnd('/')).RequestAdapter;

    /// <summary>Hears of each call that Graph answered with what was asked for.</summary>
    internal Action Answered { get; set; } = () => { };

    internal GraphSettings Settings => settings;

    internal TimeProvider Clock => clock;

    internal HttpClient DownloadClient() => clients.CreateClient(GraphClients.Download);

    internal Task<JsonElement> GetAsync(GraphPath path, CancellationToken cancel) => SendAsync(new() { HttpMethod = Method.GET, URI = Below(path) }, cancel);

    /// <summary>Goes on at an address that Graph gave.</summary>
    internal Task<JsonElement> FollowAsync(string link, CancellationToken cancel) => SendAsync(new() { HttpMethod = Method.GET, URI = Trusted(link) }, cancel);

    internal Task<JsonElement> PostAsync(GraphPath path, object body, CancellationToken cancel)
    {
        var request = new RequestInformation { HttpMethod = Method.POST, URI = Below(path) };
        request.SetStreamContent(new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(body)), "application/json");
        return SendAsync(request, cancel);
    }

    /// <summary>The address that Graph redirects to. It is not followed, and checked by whoever does.</summary>
    internal Task<Uri> RedirectAsync(GraphPath path, CancellationToken cancel)
    {
        var headers = new HeadersInspectionHandlerOption { InspectResponseHeaders = true };
        var request = new RequestInformation { HttpMethod = Method.GET, URI = Below(path) };
        request.AddRequestOptions([headers]);
        return GraphFailures.SortedAsync(clock, async () =>
        {
            await using var body = await adapter.SendPrimitiveAsync<Stream>(request, Errors, cancel);
            Answered();
            return headers.ResponseHeaders.TryGetValue("Location", out var values) && Uri.TryCreate(values.First(), UriKind.Absolute, out var address)
                ? address
                : throw GraphException.Unreadable();
        });
    }

    /// <summary>The entries of a list from its first page to its last.</summary>
    internal IAsyncEnumerable<JsonElement> EntriesAsync(GraphPath path, CancellationToken cancel) => EntriesFromAsync(Below(path).OriginalString, cancel);

    private async IAsyncEnumerable<JsonElement> EntriesFromAsync(string first, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var link = first; ;)
        {
            var page = await FollowAsync(link, cancel);
            foreach (var entry in page.List("value"))
                yield return entry;
            var next = page.Text("@odata.nextLink");
            if (next is null)
                yield break;
            // Else it would never end.
            link = next != link ? next : throw GraphException.Unreadable();
        }
    }

    private Uri Below(GraphPath path) => new(settings.BaseUrl.AbsoluteUri.TrimEnd('/') + path.ToString());

    /// <exception cref="GraphException">It is not Graph's own.</exception>
    internal Uri Trusted(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && settings.MayHaveToken(address) ? address : throw GraphException.ForeignAddress();

    private Task<JsonElement> SendAsync(RequestInformation request, CancellationToken cancel)
    {
        request.Headers.TryAdd("Accept", "application/json");
        return GraphFailures.SortedAsync(clock, async () =>
        {
            await using var body = await adapter.SendPrimitiveAsync<Stream>(request, Errors, cancel) ?? throw GraphException.Unreadable();
            Answered();
            return await JsonSerializer.DeserializeAsync<JsonElement>(body, cancellationToken: cancel);
        });
    }
}
