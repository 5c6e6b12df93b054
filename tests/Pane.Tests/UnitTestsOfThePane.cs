using System.Diagnostics;

namespace NigerBrief.Pane.Tests;

/// <summary>The tests that npm runs, so that one command runs all there are.</summary>
public sealed class UnitTestsOfThePane
{
    [Fact]
    public Task Every_test_of_the_addin_passes() => NpmAsync("addin", "test", "--silent");

    [Fact]
    public async Task The_desk_keeps_its_contract_as_the_client_library_of_Office_does()
    {
        var oracle = Path.Combine("tests", "Pane.Tests", "oracle");
        await NpmAsync(oracle, "ci", "--no-audit", "--no-fund", "--silent");
        await NpmAsync(oracle, "test", "--silent");
    }

    private static async Task NpmAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", arguments)
        {
            WorkingDirectory = Path.Combine(Root(AppContext.BaseDirectory), folder),
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
