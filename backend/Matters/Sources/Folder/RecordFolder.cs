using System.Globalization;
using System.IO.Enumeration;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>Lists a record folder and what lies under it. Nothing outside the matter's folder is ever read through a link.</summary>
public static class RecordFolder
{
    private static readonly Sentence OnlyInside = new(
        "This is a link to something outside the matter's folder and is not read. Put the file itself there.",
        "C’est un lien vers quelque chose hors du dossier de l’affaire, qui n’est pas lu. Mettez-y le fichier lui-même.");

    private static readonly Sentence LeadsNowhere = new(
        "This is a link that leads nowhere. Put the file itself there.",
        "C’est un lien qui ne mène nulle part. Mettez-y le fichier lui-même.");

    /// <summary>Files that programs leave behind, and the matter's own lists: nobody means them as documents.</summary>
    private static readonly string[] NoDocuments = ["Thumbs.db", "desktop.ini", "index.csv", "page-map.csv"];

    public static IReadOnlyList<SourceFile> List(string matter)
    {
        var record = Path.Combine(matter, "record");
        if (!Directory.Exists(record))
            return [];
        var found = new FileSystemEnumerable<SourceFile>(record, (ref entry) => Find(matter, record, entry.ToFullPath()), new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.System,
            IgnoreInaccessible = false,
        })
        {
            // Links to folders could lead round in a ring.
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !IsNoDocument(entry.FileName),
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

    private static SourceFile Find(string matter, string record, string path)
    {
        var file = Path.GetRelativePath(record, path).Replace('\\', '/');
        try
        {
            if (File.ResolveLinkTarget(path, returnFinalTarget: true) is not { } target)
                return new(file, Revision(path));
            return IsWithin(matter, target.FullName) && target.Exists ? new(file, Revision(target.FullName)) : new(file, null, OnlyInside);
        }
        // A link may lead round to itself.
        catch (IOException) when (Directory.Exists(record))
        {
            return new(file, null, LeadsNowhere);
        }
    }

    /// <summary>Length and time, by which a change is seen without reading the file again.</summary>
    private static string Revision(string path) =>
        new FileInfo(path) is { Exists: true } file ? string.Create(CultureInfo.InvariantCulture, $"{file.Length}-{file.LastWriteTimeUtc.Ticks}") : "gone";

    private static bool IsWithin(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }

    private static bool IsNoDocument(ReadOnlySpan<char> name)
    {
        foreach (var other in NoDocuments)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return name.StartsWith(".") || name.StartsWith("~$");
    }
}
