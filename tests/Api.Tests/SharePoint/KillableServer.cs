using System.Diagnostics;
using System.Net.Http.Headers;
using NigerBrief.Api.Hosting;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>The product's server in a process of its own, which can be ended as a power cut would end it.</summary>
public sealed class KillableServer : IDisposable
{
    private const string Listens = "Niger Brief: open ";

    private readonly LocalAuthority authority;
    private readonly Process process;
    private readonly HttpClient client;

    private KillableServer(LocalAuthority authority, Process process, Uri address) =>
        (this.authority, this.process, client) = (authority, process, new() { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan });

    public static async Task<KillableServer> StartAsync(LocalAuthority authority, IReadOnlyDictionary<string, string?> settings, CancellationToken cancel)
    {
        // With what the tests have at hand, so that the way to the local authority is found.
        var tests = Path.Combine(AppContext.BaseDirectory, typeof(KillableServer).Assembly.GetName().Name!);
        string[] program = ["exec", "--runtimeconfig", tests + ".runtimeconfig.json", "--depsfile", tests + ".deps.json", typeof(Wire).Assembly.Location];
        var start = new ProcessStartInfo("dotnet", [.. program, .. settings.SelectMany(setting => new[] { $"--{setting.Key}", setting.Value ?? "" })])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in ReroutedProcess.Environment(authority))
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            if (line.StartsWith(Listens, StringComparison.Ordinal))
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, cancel);
                return new(authority, process, new(line[Listens.Length..]));
            }
            said.Add(line);
        }
        throw new InvalidOperationException($"The server does not start. It wrote: {string.Join('\n', said)}");
    }

    public HttpClient ClientOf(User user)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", authority.TokenFor(user));
        return client;
    }

    /// <summary>Without a chance to finish anything.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
        client.Dispose();
    }
}
