namespace NigerBrief.Tests;

/// <summary>A program of the machine's that the tests start.</summary>
internal static class InstalledProgram
{
    /// <param name="package">Debian's package of it, which is installed where that can be done.</param>
    /// <exception cref="InvalidOperationException">It is not there.</exception>
    public static async Task<string> FindAsync(string name, string package, CancellationToken cancel)
    {
        if (Find(name) is { } found)
            return found;
        await DebianPackage.InstallAsync(package, cancel);
        return Find(name) ?? throw new InvalidOperationException($"These tests need {name}, of Debian's package {package}. Install it.");
    }

    private static string? Find(string name) => Folders().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders()
    {
        const string Versions = "/usr/lib/postgresql";
        var path = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        var versions = Directory.Exists(Versions) ? Directory.GetDirectories(Versions).OrderDescending(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return [.. versions.Select(version => Path.Combine(version, "bin")), .. path, "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];
    }
}
