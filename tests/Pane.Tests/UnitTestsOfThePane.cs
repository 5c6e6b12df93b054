using System.Diagnostics;

namespace NigerBrief.Pane.Tests;

/// <summary>The pane's and the desk's own tests, so that one command runs all there are.</summary>
public sealed class UnitTestsOfThePane
{
    [Fact]
    public async Task Every_test_of_the_addin_passes()
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["test", "--silent"])
        {
            WorkingDirectory = Path.Combine(Root(AppContext.BaseDirectory), "addin"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var npm = Process.Start(start)!;
        var said = await Task.WhenAll(
            npm.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            npm.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await npm.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(npm.ExitCode == 0, string.Concat(said));
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "NigerBriefAddin.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
