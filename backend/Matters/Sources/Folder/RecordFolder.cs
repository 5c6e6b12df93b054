using System.IO.Enumeration;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>A file of the record, found on disk.</summary>
/// <param name="File">Path within the record folder, parted by <c>/</c>.</param>
/// <param name="Path">Full path; null when there is nothing to read.</param>
/// <param name="Refused">Why it must not be read, in a sentence.</param>
public sealed record RecordFile(string File, string? Path, string? Refused = null);

/// <summary>Lists a record folder and what lies under it. Nothing outside the matter's folder is ever read through a link.</summary>
public static class RecordFolder
{
    private const string OnlyInside = "This is a link to something outside the matter's folder and is not read. Put the file itself there.";

    /// <summary>Files that programs leave behind, which nobody means as documents.</summary>
    private static readonly string[] Litter = ["Thumbs.db", "desktop.ini"];

    public static IReadOnlyList<RecordFile> List(string matter)
    {
        var record = Path.Combine(matter, "record");
        if (!Directory.Exists(record))
            return [];
        var found = new FileSystemEnumerable<RecordFile>(record, (ref entry) => Find(matter, record, entry.ToFullPath()), new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.System,
            IgnoreInaccessible = false,
        })
        {
            // Links to folders could lead round in a ring.
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !IsLitter(entry.FileName),
        };
        return [.. found.OrderBy(file => file.File, StringComparer.Ordinal)];
    }

    /// <summary>Opens a file of the record for reading; null when it is gone or lies outside.</summary>
    public static FileStream? Open(string matter, string file)
    {
        var record = Path.Combine(matter, "record");
        var path = Path.GetFullPath(Path.Combine(record, file));
        if (!IsWithin(record, path) || !File.Exists(path) || Find(matter, record, path).Refused is not null)
            return null;
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 81920, FileOptions.Asynchronous);
    }

    private static RecordFile Find(string matter, string record, string path)
    {
        var file = Path.GetRelativePath(record, path).Replace('\\', '/');
        if (File.ResolveLinkTarget(path, returnFinalTarget: true) is not { } target)
            return new(file, path);
        return IsWithin(matter, target.FullName) && target.Exists ? new(file, path) : new(file, null, OnlyInside);
    }

    private static bool IsWithin(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }

    private static bool IsLitter(ReadOnlySpan<char> name)
    {
        foreach (var litter in Litter)
        {
            if (name.Equals(litter, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return name.StartsWith(".") || name.StartsWith("~$") || name.Equals("index.csv", StringComparison.OrdinalIgnoreCase);
    }
}
