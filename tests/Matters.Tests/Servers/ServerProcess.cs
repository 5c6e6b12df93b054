using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NigerBrief.Tests;

/// <summary>A server on a loopback port of its own, with a folder of its own, both gone with it.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    /// <summary>Nobody's number on every Unix that we know: some servers refuse to run as root.</summary>
    private const string Nobody = "65534";

    /// <summary>The shell waits for the end of its input, which also comes when the tests are killed, and then stops the server.</summary>
    private const string Guard = "\"$@\" > server.log 2>&1 & server=$!; cat > /dev/null; kill -INT $server; wait $server";

    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("niger-brief-server-");
    private Process? process;

    public int Port { get; } = FreePort();

    public string Folder => folder.FullName;

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>Gives the folder to the user that <see cref="RunAsync"/> and <see cref="StartAsync"/> run programs as.</summary>
    public async Task GiveFolderAsync(CancellationToken cancel)
    {
        if (IsRoot)
            await FinishAsync(Process.Start("chown", [Nobody, Folder]), "chown", cancel);
    }

    /// <summary>Runs a program to its end.</summary>
    public Task RunAsync(string program, string[] arguments, CancellationToken cancel)
    {
        string[] command = [.. AsNobody(), program, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        return FinishAsync(Process.Start(start)!, program, cancel);
    }

    /// <summary>Starts the server, and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It did not; with what it wrote.</exception>
    public async Task StartAsync(string program, string[] arguments, Func<CancellationToken, Task<bool>> answers, CancellationToken cancel)
    {
        process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Guard, "sh", .. AsNobody(), program, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
        })!;
        var started = Stopwatch.StartNew();
        while (!await answers(cancel))
        {
            if (started.Elapsed > StartsWithin)
                throw new InvalidOperationException($"{program} does not answer. It wrote: {await File.ReadAllTextAsync(Path.Combine(Folder, "server.log"), cancel)}");
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancel);
        }
    }

    /// <summary>What it wrote stays in its folder, and it can be started again.</summary>
    public async Task StopAsync()
    {
        if (process is null)
            return;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Delete(recursive: true);
    }

    private static string[] AsNobody() => IsRoot ? ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups"] : [];

    private static async Task FinishAsync(Process process, string program, CancellationToken cancel)
    {
        using (process)
        {
            if (process.StartInfo.RedirectStandardOutput)
                await process.StandardOutput.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
