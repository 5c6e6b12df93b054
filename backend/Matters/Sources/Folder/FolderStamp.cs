using System.IO.Enumeration;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>
/// Names, lengths and times of all files under a matter's folder, boiled down to one number. Comparing stamps works on network
/// drives and in containers, where notices of changes get lost.
/// </summary>
public static class FolderStamp
{
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static int Of(string matter)
    {
        var files = new FileSystemEnumerable<int>(
            matter,
            (ref entry) => HashCode.Combine(entry.ToFullPath(), entry.IsDirectory ? 0 : entry.Length, entry.IsDirectory ? default : entry.LastWriteTimeUtc),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        // The order of a listing is not fixed, so neither may the order of combining matter.
        return files.Aggregate(0, (sum, file) => unchecked(sum + file));
    }
}
