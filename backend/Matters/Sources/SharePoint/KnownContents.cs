using System.Collections.Concurrent;
using NigerBrief.Matters.Index;
using NigerBrief.Matters.Keep;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// Which content each version of a file holds, so that it is downloaded once and not once for each person. It opens nothing: only who
/// has the file in a visit of their own asks for it, and who has not opened it is given nothing.
/// </summary>
internal sealed class KnownContents(IKeep keep, IPageIndex index)
{
    private readonly ConcurrentDictionary<string, ReadFile> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> opened = new(StringComparer.Ordinal);

    /// <returns>What is known of those of the files that the caller has opened, by their path.</returns>
    public async Task<IReadOnlyDictionary<string, ReadFile>> OfAsync(
        Caller caller, string drive, IReadOnlyList<LibraryItem> files, CancellationToken cancel)
    {
        var keys = files.ToDictionary(file => file.Path, file => OpenedFiles.Key(caller, drive, file), StringComparer.Ordinal);
        foreach (var key in (await keep.GetManyAsync([.. keys.Values.Where(key => !opened.ContainsKey(key))], cancel)).Keys)
            opened[key] = true;
        return await OfAnybodyAsync(caller, drive, [.. files.Where(file => opened.ContainsKey(keys[file.Path]))], cancel);
    }

    /// <summary>Whether or not the caller has opened them, so it is not to be shown.</summary>
    public async Task<IReadOnlyDictionary<string, ReadFile>> OfAnybodyAsync(
        Caller caller, string drive, IReadOnlyList<LibraryItem> files, CancellationToken cancel)
    {
        var keys = files.ToDictionary(file => file.Path, file => Key(caller, drive, file), StringComparer.Ordinal);
        var kept = await keep.GetManyAsync([.. keys.Values.Where(key => !known.ContainsKey(key))], cancel);
        var pages = await index.FindAsync([.. kept.Values.Distinct(StringComparer.Ordinal)], cancel);
        var all = new Dictionary<string, ReadFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var key = keys[file.Path];
            if (!known.TryGetValue(key, out var read) && kept.TryGetValue(key, out var content) && pages.TryGetValue(content, out var found))
                known[key] = read = new(file.CTag, content, found.Pages, found.Unreadable);
            if (read is not null)
                all[file.Path] = read;
        }
        return all;
    }

    public async Task RememberAsync(Caller caller, string drive, LibraryItem file, ReadFile read, CancellationToken cancel)
    {
        var key = Key(caller, drive, file);
        await keep.PutAsync(key, read.Content!, cancel);
        known[key] = read;
    }

    /// <summary>What is in use is looked for again, by which the keep learns that it is.</summary>
    public void Forget()
    {
        known.Clear();
        opened.Clear();
    }

    /// <summary>A file that is only renamed keeps its version, but its ending says how it is read.</summary>
    private static string Key(Caller caller, string drive, LibraryItem file) =>
        $"content:{caller.TenantId}:{drive}:{file.Id}:{file.CTag}:{Path.GetExtension(file.Path).ToLowerInvariant()}";
}
