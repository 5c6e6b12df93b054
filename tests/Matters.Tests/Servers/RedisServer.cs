using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NigerBrief.Tests;

/// <summary>A Redis of the tests' own, with a password, started when the first test asks for it.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private const string Password = "only-on-loopback";

    private readonly Lazy<Task<ServerProcess>> started = new(() => StartAsync(CancellationToken.None));
    private int prefixes;

    /// <summary>As <c>Store:Redis</c> takes it.</summary>
    public async Task<string> ConnectionStringAsync() => $"127.0.0.1:{(await started.Value).Port},password={Password}";

    public async Task<int> PortAsync() => (await started.Value).Port;

    /// <summary>What a test puts before its keys, so that it meets no other.</summary>
    public string NewPrefix() => $"test{Interlocked.Increment(ref prefixes)}:";

    /// <summary>Says a line to the server at this port and returns what it answers.</summary>
    public static async Task<string> SayAsync(int port, string line, CancellationToken cancel)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, cancel);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), cancel);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return await reader.ReadLineAsync(cancel) ?? "";
    }

    /// <summary>What it held is lost, and nobody is answered until <see cref="StartAgainAsync"/>.</summary>
    public async Task StopAsync() => await (await started.Value).StopAsync();

    public async Task StartAgainAsync(CancellationToken cancel) =>
        await StartAsync(await started.Value, await InstalledProgram.FindAsync("redis-server", "redis-server", cancel), cancel);

    public async ValueTask DisposeAsync()
    {
        if (started.IsValueCreated)
            await (await started.Value).DisposeAsync();
    }

    private static async Task<ServerProcess> StartAsync(CancellationToken cancel)
    {
        var redis = await InstalledProgram.FindAsync("redis-server", "redis-server", cancel);
        var server = new ServerProcess();
        try
        {
            await server.GiveFolderAsync(cancel);
            await StartAsync(server, redis, cancel);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private static Task StartAsync(ServerProcess server, string redis, CancellationToken cancel) => server.StartAsync(
        redis, ["--bind", "127.0.0.1", "--port", $"{server.Port}", "--requirepass", Password, "--save", "", "--appendonly", "no", "--dir", server.Folder],
        cancel => AnswersAsync(server.Port, cancel), cancel);

    private static async Task<bool> AnswersAsync(int port, CancellationToken cancel)
    {
        try
        {
            return await SayAsync(port, $"AUTH {Password}", cancel) == "+OK";
        }
        catch (Exception refused) when (refused is SocketException or IOException)
        {
            return false;
        }
    }
}
