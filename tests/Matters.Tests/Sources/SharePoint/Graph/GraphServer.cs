using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

/// <param name="Address">Path and query, unescaped.</param>
public sealed record Received(string Method, string Host, string Address, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <summary>A server on loopback that answers as a test says, and remembers what it was asked.</summary>
public sealed class GraphServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Received> received = new();

    public GraphServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
        app.Start();
    }

    /// <summary>Given the request and how many have come for this path before.</summary>
    public Func<HttpContext, int, Task> Answer { get; set; } = (context, _) => context.StatusAsync(404, "itemNotFound");

    public Uri Base => new(app.Urls.First());

    public IReadOnlyList<Received> Received => [.. received];

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var request = new Received(
            context.Request.Method, context.Request.Host.Value!, Uri.UnescapeDataString(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget),
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), await body.ReadToEndAsync());
        int before;
        lock (received)
        {
            before = received.Count(other => other.Address.Split('?')[0] == request.Address.Split('?')[0]);
            received.Enqueue(request);
        }
        await Answer(context, before);
    }
}
