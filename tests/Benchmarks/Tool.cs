using System.Diagnostics;

namespace NigerBrief.Benchmarks;

/// <summary>Another program that does the same work.</summary>
public static class Tool
{
    /// <returns>How many characters it wrote.</returns>
    /// <exception cref="InvalidOperationException">It is not installed, or failed.</exception>
    public static int Run(string name, params string[] arguments)
    {
        using var process = Start(name, arguments);
        var written = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        // 1 is ripgrep's way to say that nothing was found.
        return process.ExitCode is 0 or 1 ? written : throw new InvalidOperationException($"{name} ended with {process.ExitCode}.");
    }

    private static Process Start(string name, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true })!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException($"{name} is not installed, and without it there is nothing to compare with. Install it.", missing);
        }
    }
}
