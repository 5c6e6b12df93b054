namespace NigerBrief.Matters.Sources.Folder;

/// <summary>
/// Where matters lie: the folder itself when it is one, else each folder in it that is. A record alone makes a matter, so that a
/// missing <c>matter.yml</c> is said rather than the matter not listed.
/// </summary>
public static class MatterFolders
{
    /// <exception cref="IOException">The folder is not there or cannot be listed.</exception>
    public static IReadOnlyList<string> Find(string root)
    {
        if (IsMatter(root))
            return [Path.GetFullPath(root)];
        return [.. Directory.EnumerateDirectories(Path.GetFullPath(root)).Where(IsMatter).Order(StringComparer.Ordinal)];
    }

    private static bool IsMatter(string folder) =>
        File.Exists(Path.Combine(folder, MatterDescriptionReader.FileName)) || Directory.Exists(Path.Combine(folder, "record"));
}
