using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>A matter's folder and what it held.</summary>
/// <param name="Stamp">Of the folder when it was read; null when it must be read again.</param>
internal sealed record HeldFolder(string Folder, int? Stamp, HeldMatter Matter);

/// <summary>The matters of a folder, read again where something changed. One caller at a time.</summary>
/// <param name="unexpected">Hears of a failure that is a fault of ours.</param>
internal sealed class HeldFolders(string root, TimeProvider clock, Action<Exception> unexpected)
{
    private static readonly Problem OutOfReach =
        new("", new(
            "The matter's folder cannot be reached, so what it held before is shown. Check the connection and the permissions.",
            "Le dossier de l’affaire est hors d’atteinte, et ce qu’il contenait auparavant est montré. Vérifiez la connexion et les droits d’accès."));

    private static readonly Problem NotUnderstood =
        new("", new(
            "Something in the matter's folder cannot be read, so what it held before is shown. Take out what was put there last, and tell your administrator.",
            "Quelque chose dans le dossier de l’affaire ne peut pas être lu, et ce qu’il contenait auparavant est montré. Enlevez ce qui y a été mis en dernier, et prévenez votre administrateur."));

    private ImmutableList<HeldFolder> matters = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly ConcurrentQueue<string> replaced = new();

    public ImmutableList<HeldFolder> All => Volatile.Read(ref matters);

    /// <summary>Done when <see cref="All"/> is another list.</summary>
    public Task Changed => Volatile.Read(ref changed).Task;

    /// <summary>Reads what changed, except the pages of the record.</summary>
    /// <returns>Why the folder of matters could not be listed; null when it could.</returns>
    public Exception? ReadFolders()
    {
        try
        {
            var before = All.ToDictionary(held => held.Folder, StringComparer.Ordinal);
            var read = MatterFolders.Find(root).Select(folder => Read(folder, before.GetValueOrDefault(folder))).ToImmutableList();
            var named = WithOwnIds(read);
            // Mostly nothing has changed, and who holds the list goes on with it.
            if (!named.SequenceEqual(All))
            {
                Volatile.Write(ref matters, named);
                Tell();
            }
            return null;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            Volatile.Write(ref matters, All.ConvertAll(held => AsBefore(held, OutOfReach)));
            Tell();
            return gone;
        }
    }

    /// <summary>Notes what came of reading a file.</summary>
    public void Put(string folder, string file, ReadFile read)
    {
        ImmutableInterlocked.Update(ref matters, all => all.ConvertAll(held =>
            held.Folder == folder ? held with { Matter = held.Matter with { Files = held.Matter.Files.SetItem(file, read) } } : held));
        Tell();
    }

    /// <summary>The contents of files in whose place others were found since this was last asked.</summary>
    public IReadOnlyCollection<string> TakeReplaced()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (replaced.TryDequeue(out var content))
            taken.Add(content);
        return taken;
    }

    private void Tell() => Interlocked.Exchange(ref changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    private static HeldFolder AsBefore(HeldFolder held, Problem why) => held with { Stamp = null, Matter = held.Matter with { Unreachable = why } };

    private HeldFolder Read(string folder, HeldFolder? before)
    {
        try
        {
            var stamp = FolderStamp.Of(folder);
            if (before is not null && before.Stamp == stamp)
                return before;
            var reading = MatterReader.Read(MatterFolder.Read(folder), before?.Matter.Reading);
            // A folder that goes while it is read looks like one whose documents were taken away.
            if (!Directory.Exists(folder))
                throw new DirectoryNotFoundException();
            var synchronised = reading.Stale && before is not null ? before.Matter.Synchronised : clock.GetUtcNow();
            var matter = new HeldMatter(reading.Description.Id, reading, synchronised, []);
            foreach (var content in matter.ReplacedOf(before?.Matter))
                replaced.Enqueue(content);
            return new(folder, stamp, matter.WithFilesOf(before?.Matter));
        }
        // Whatever the reader of one matter stumbles over, the others must still be served.
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            var gone = failed is IOException or UnauthorizedAccessException;
            if (!gone)
                unexpected(failed);
            var why = gone ? OutOfReach : NotUnderstood;
            if (before is not null)
                return AsBefore(before, why);
            var (description, _, _) = MatterDescriptionReader.Read("", Path.GetFileName(folder));
            return new(folder, null, new(description.Id, new(description, [], [], [], []), clock.GetUtcNow(), [], why));
        }
    }

    private static ImmutableList<HeldFolder> WithOwnIds(ImmutableList<HeldFolder> folders) =>
        [.. folders.Zip(HeldMatter.WithOwnIds(folders.Select(folder => folder.Matter)), (folder, matter) => folder with { Matter = matter })];
}
