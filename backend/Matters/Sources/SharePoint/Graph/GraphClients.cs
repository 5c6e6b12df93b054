using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// The two HTTP clients. The SDK's own retries and redirects are left out: retries would multiply with ours, and a redirect is
/// taken by hand, without the token.
/// </summary>
public static class GraphClients
{
    internal const string Graph = "graph";

    /// <summary>Never sees a token.</summary>
    internal const string Download = "graph-download";

    /// <summary>
    /// Adds <see cref="GraphCalls"/>, one for each scope. The scope must offer Kiota's <c>IAccessTokenProvider</c>, which knows the user.
    /// </summary>
    public static IServiceCollection AddGraph(this IServiceCollection services, GraphSettings settings)
    {
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<GraphCalls>();
        services.AddLogging();
        services.AddTransient<AttemptLog>();

        AddClient(services, Graph)
            .AddHttpMessageHandler(() => new ParametersNameDecodingHandler())
            .AddHttpMessageHandler(() => new HeadersInspectionHandler())
            .AddPipeline(settings, settings.AttemptTime, settings.TotalTime, GraphPermits.OfCalls(settings))
            .AddHttpMessageHandler(() => new BufferedAnswer(settings.LongestAnswer))
            .AddHttpMessageHandler<AttemptLog>();

        AddClient(services, Download)
            .AddPipeline(settings, settings.Download.AttemptTime, settings.Download.TotalTime, GraphPermits.OfDownloads(settings))
            .AddHttpMessageHandler(() => new BufferedAnswer(settings.Download.Chunk, only: HttpStatusCode.PartialContent))
            .AddHttpMessageHandler<AttemptLog>();
        return services;
    }

    private static IHttpClientBuilder AddClient(IServiceCollection services, string name) =>
        services.AddHttpClient(name, client =>
        {
            // The pipeline keeps the time.
            client.Timeout = Timeout.InfiniteTimeSpan;
            // The form that SharePoint asks for, which is no valid product name.
            client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "NONISV|NigerBrief|NigerBrief/1.0");
        })
        // The factory's own lines hold addresses.
        .RemoveAllLoggers()
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            // No time limit for connecting: it would look like a visit that ended. The attempt's limit covers it.
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = name == Graph ? DecompressionMethods.All : DecompressionMethods.None,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });

    private static IHttpClientBuilder AddPipeline(this IHttpClientBuilder client, GraphSettings settings, TimeSpan attempt, TimeSpan total, PartitionedRateLimiter<HttpRequestMessage> permits)
    {
        client.AddResilienceHandler(client.Name, (pipeline, context) =>
            GraphPipeline.Build(pipeline, settings, attempt, total, permits, context.ServiceProvider.GetRequiredService<TimeProvider>()));
        return client;
    }
}
