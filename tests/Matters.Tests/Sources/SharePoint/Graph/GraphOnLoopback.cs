using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Abstractions.Authentication;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

/// <summary>The product's own chain, asked as one user, against a server of the test's own.</summary>
public sealed class GraphOnLoopback : IAsyncDisposable, IAccessTokenProvider, ILoggerProvider
{
    public const string Token = "TOKEN-OF-ALICE";

    private readonly StringBuilder log = new();
    private readonly ServiceProvider services;

    public GraphOnLoopback(Func<GraphSettings, GraphSettings>? change = null)
    {
        var settings = new GraphSettings(new Uri(Server.Base, "/v1.0"), ["contoso.sharepoint.com"])
        {
            AttemptTime = TimeSpan.FromHours(1),
            TotalTime = TimeSpan.FromHours(10),
            Breaker = new() { MinimumCalls = 1000 },
            Download = new() { Chunk = 1000, LargestFile = 10_000, AttemptTime = TimeSpan.FromHours(1), TotalTime = TimeSpan.FromHours(10) },
        };
        Settings = change?.Invoke(settings) ?? settings;
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(this))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IAccessTokenProvider>(this)
            .AddGraph(Settings)
            .AddHttpClient("graph").AddHttpMessageHandler(() => new Begun(this)).Services
            .AddHttpClient("graph-download").AddHttpMessageHandler(() => new Begun(this)).Services
            .BuildServiceProvider();
        Calls = services.CreateScope().ServiceProvider.GetRequiredService<GraphCalls>();
    }

    /// <summary>Counts up when the beginning of an answer has come, so that what follows is a failure of its body.</summary>
    public SemaphoreSlim AnswerBegun { get; } = new(0);

    public GraphServer Server { get; } = new();

    public SkippingClock Clock { get; } = new();

    public GraphSettings Settings { get; }

    public GraphCalls Calls { get; }

    /// <summary>What the user's sign-in answers when a token is asked for.</summary>
    public Func<Dictionary<string, object>?, string> SignIn { get; set; } = _ => Token;

    public AllowedHostsValidator AllowedHostsValidator { get; } = new();

    /// <summary>Everything that was logged so far, at every level.</summary>
    public string Log
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    public string Address(string path) => new Uri(Server.Base, path).AbsoluteUri;

    public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(SignIn(additionalAuthenticationContext));

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await services.DisposeAsync();
    }

    void IDisposable.Dispose()
    {
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => new Lines(this);

    private sealed class Begun(GraphOnLoopback graph) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            graph.AnswerBegun.Release();
            return answer;
        }
    }

    private sealed class Lines(GraphOnLoopback graph) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (graph.log)
                graph.log.AppendLine($"{logLevel} {formatter(state, exception)} {exception}");
        }
    }
}
