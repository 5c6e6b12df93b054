using System.Text.Json;
using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.Answers;
using NigerBrief.Tenant.Graph.Downloads;

namespace NigerBrief.Tenant.Graph;

/// <summary>Takes requests in: notes them, lets faults happen to them, and sends them to Graph or to the downloads by the host they name.</summary>
internal sealed class Door(LocalGraph graph, Tickets tickets, TimeProvider clock)
{
    public const string DownloadHost = "localhost";
    public const string Version = "/v1.0";

    public async Task AnswerAsync(HttpContext http)
    {
        graph.Requests.Begin();
        try
        {
            var asked = Note(http);
            graph.Requests.Add(asked);
            if (graph.Faults.For(asked) is { } fault)
                await fault.HappenAsync(http, () => ServeAsync(http, asked), clock);
            else
                await ServeAsync(http, asked);
        }
        finally
        {
            graph.Requests.End();
        }
    }

    private async Task ServeAsync(HttpContext http, Asked asked)
    {
        if (asked.Download)
            await tickets.ServeAsync(http);
        else
            await Wire.SendAsync(http, await AskAsync(http, asked), graph.World.Now);
    }

    private async Task<Answer> AskAsync(HttpContext http, Asked asked)
    {
        try
        {
            var bearer = Bearer.Read(asked.Authorization, graph.World, graph.Accepts);
            var body = HttpMethods.IsPost(asked.Method) ? await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) : null;
            var call = new Call(graph.World, bearer.User, bearer.Application, bearer.Scopes, graph.Url, Encoded(asked), new(asked.Query), http.Request.Headers, body, tickets.Address);
            return asked is { Method: "POST", Path: BatchEndpoint.Path }
                ? BatchEndpoint.Answer(body, part => AnswerPart(http, asked, part, call))
                : Answer(asked, call);
        }
        catch (Refusal refusal)
        {
            return Wire.Refused(refusal, http, graph.World.Now);
        }
        catch (JsonException)
        {
            return Wire.Refused(Refusal.BadRequest("Unable to read JSON request payload."), http, graph.World.Now);
        }
    }

    private Answer Answer(Asked asked, Call call) => graph.World.Read(() => Router.Answer(asked.Method, Segments.Of(asked.Path), call));

    private Answer AnswerPart(HttpContext http, Asked batch, BatchPart part, Call call)
    {
        var asked = batch with { Method = part.Method, Path = part.Path, Query = part.Query, Part = true };
        graph.Requests.Add(asked);
        try
        {
            var own = call with { Path = Encoded(asked), Query = new(part.Query), Body = part.Body };
            return graph.Faults.For(asked)?.AsRefusal(graph.Url + own.Path) is { } fault ? throw fault : Answer(asked, own);
        }
        catch (Refusal refusal)
        {
            return Wire.Refused(refusal, http, graph.World.Now);
        }
    }

    private Asked Note(HttpContext http)
    {
        var request = http.Request;
        var download = string.Equals(request.Host.Host, DownloadHost, StringComparison.OrdinalIgnoreCase);
        var path = Decoded(request);
        var header = Header(request, "Authorization");
        return new(
            request.Method,
            download ? path : path.StartsWith(Version, StringComparison.Ordinal) ? path[Version.Length..] : path,
            request.QueryString.ToString(),
            NameOf(header),
            header,
            Header(request, "User-Agent"),
            Header(request, "Range"),
            Header(request, "If-Range"),
            download,
            Part: false);
    }

    private string? NameOf(string? header)
    {
        try
        {
            return Bearer.Read(header, graph.World, graph.Accepts).User.Name;
        }
        catch (Refusal)
        {
            return null;
        }
    }

    /// <summary>Graph takes a slash also in its encoded form, which the server leaves as it came.</summary>
    private static string Decoded(HttpRequest request) => request.Path.Value!.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static string Encoded(Asked asked) => new PathString(asked.Path).ToUriComponent();

    private static string? Header(HttpRequest request, string name) => request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;
}
