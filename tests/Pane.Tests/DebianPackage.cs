using System.Diagnostics;

namespace NigerBrief.Tests;

/// <summary>Debian's own packages of the programs that the tests need.</summary>
internal static class DebianPackage
{
    /// <summary>Test programs that run side by side install one after another.</summary>
    private static readonly string Lock = Path.Combine(Path.GetTempPath(), "niger-brief-packages.lock");

    /// <summary>Does nothing where the machine is not Debian's kind or the tests do not run as root: what is missing is said by whoever looks for it.</summary>
    public static async Task InstallAsync(string name, CancellationToken cancel)
    {
        if (!File.Exists("/usr/bin/apt-get") || Environment.UserName != "root")
            return;
        await RunAsync(["update", "-qq"], cancel);
        await RunAsync(["install", "-y", "-qq", "--no-install-recommends", name], cancel);
    }

    private static async Task RunAsync(string[] arguments, CancellationToken cancel)
    {
        using var process = Process.Start(
            new ProcessStartInfo("flock", [Lock, "apt-get", .. arguments]) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
        await process.WaitForExitAsync(cancel);
    }
}
