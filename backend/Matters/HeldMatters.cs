using System.Collections.Immutable;
using System.Globalization;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Matters;

/// <summary>The matters of a folder, read again where something changed. One caller at a time.</summary>
internal sealed class HeldMatters(string root, TimeProvider clock)
{
    private static readonly Problem OutOfReach =
        new("", "The matter's folder cannot be reached, so what it held before is shown. Check the connection and the permissions.");

    private ImmutableList<HeldMatter> matters = [];

    public ImmutableList<HeldMatter> All => Volatile.Read(ref matters);

    /// <summary>Reads what changed, except the pages of the record.</summary>
    /// <returns>Why the folder of matters could not be listed; null when it could.</returns>
    public Exception? ReadFolders()
    {
        try
        {
            var before = All.ToDictionary(matter => matter.Folder, StringComparer.Ordinal);
            var read = MatterFolders.Find(root).Select(folder => Read(folder, before.GetValueOrDefault(folder))).ToImmutableList();
            Volatile.Write(ref matters, WithOwnIds(read));
            return null;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            Volatile.Write(ref matters, All.ConvertAll(matter => matter with { Stamp = null, Unreachable = OutOfReach }));
            return gone;
        }
    }

    /// <summary>Notes what came of reading a file.</summary>
    public void Put(string folder, string file, ReadFile read) =>
        ImmutableInterlocked.Update(ref matters, all => all.ConvertAll(matter =>
            matter.Folder == folder ? matter with { Files = matter.Files.SetItem(file, read) } : matter));

    private HeldMatter Read(string folder, HeldMatter? before)
    {
        try
        {
            var stamp = FolderStamp.Of(folder);
            if (before is not null && before.Stamp == stamp)
                return before;
            var reading = MatterFolderReader.Read(folder, before?.Reading);
            var synchronised = reading.Stale && before is not null ? before.Synchronised : clock.GetUtcNow();
            var files = Unchanged(reading, before);
            // A folder that goes while it is read looks like one whose documents were taken away.
            if (!Directory.Exists(folder))
                throw new DirectoryNotFoundException();
            return new(folder, reading.Description.Id, stamp, reading, synchronised, files);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            if (before is not null)
                return before with { Stamp = null, Unreachable = OutOfReach };
            var (description, _, _) = MatterDescriptionReader.Read("", Path.GetFileName(folder));
            return new(folder, description.Id, null, new(description, [], [], [], []), clock.GetUtcNow(), [], OutOfReach);
        }
    }

    private static ImmutableDictionary<string, ReadFile> Unchanged(MatterReading reading, HeldMatter? before)
    {
        if (before is null)
            return ImmutableDictionary<string, ReadFile>.Empty;
        return reading.Record
            .Where(document => document.Path is not null && before.Files.TryGetValue(document.File, out var read) && IsAsRead(document.Path, read))
            .ToImmutableDictionary(document => document.File, document => before.Files[document.File]);
    }

    private static bool IsAsRead(string path, ReadFile read) =>
        new FileInfo(path) is { Exists: true } file && file.Length == read.Length && file.LastWriteTimeUtc == read.Written;

    /// <summary>A second matter with the same id is listed under an id of its own, in the order of the folders' names.</summary>
    private static ImmutableList<HeldMatter> WithOwnIds(ImmutableList<HeldMatter> matters)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return matters.ConvertAll(matter =>
        {
            var id = matter.Reading.Description.Id;
            for (var copy = 2; !taken.Add(id); copy++)
                id = matter.Reading.Description.Id + "-" + copy.ToString(CultureInfo.InvariantCulture);
            return matter with { Id = id };
        });
    }
}
