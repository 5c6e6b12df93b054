namespace NigerBrief.Matters.Sources.Folder;

/// <summary>Where the matters lie: the folder itself when it holds a <c>matter.yml</c>, else each folder in it that does.</summary>
public static class MatterFolders
{
    public const string Description = "matter.yml";

    /// <exception cref="IOException">The folder is not there or cannot be listed.</exception>
    public static IReadOnlyList<string> Find(string root)
    {
        if (File.Exists(Path.Combine(root, Description)))
            return [Path.GetFullPath(root)];
        return [.. Directory.EnumerateDirectories(Path.GetFullPath(root))
            .Where(folder => File.Exists(Path.Combine(folder, Description)))
            .Order(StringComparer.Ordinal)];
    }
}
