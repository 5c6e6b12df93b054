using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>Fetches files of the record as the caller.</summary>
internal sealed class RecordDownloads(GraphCalls graph, OpenedFiles opened, SharePointStore store, Caller caller)
{
    private static readonly Sentence MayNotOpen = new(
        "You may see this document in SharePoint but not open it. Ask whoever keeps the record.",
        "Vous pouvez voir ce document dans SharePoint mais non l’ouvrir. Adressez-vous à la personne qui tient le dossier.");

    /// <summary>The original, in a file of its own that goes when it is closed.</summary>
    /// <returns>Null when the caller may not open it, or it is gone.</returns>
    public async Task<Stream?> OpenAsync(string drive, LibraryItem file, CancellationToken cancel)
    {
        var stream = new FileStream(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await graph.DownloadAsync(drive, file.Id, stream, cancel);
            stream.Position = 0;
            return stream;
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            await stream.DisposeAsync();
            return null;
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <summary>Gets the pages of a file into the index. Where this version of it was read before, for whomever, only the caller's right to open it is asked for.</summary>
    public async Task<ReadFile> ReadAsync(string drive, LibraryItem file, CancellationToken cancel)
    {
        using var one = await store.OneAtATime.EnterAsync($"{drive}:{file.Id}", cancel);
        if ((await store.Contents.OfAsync(caller, drive, [file], cancel)).TryGetValue(file.Path, out var mine))
            return mine;
        if ((await store.Contents.OfAnybodyAsync(caller, drive, [file], cancel)).TryGetValue(file.Path, out var known))
            return await opened.AskAsync(drive, file, cancel) ? known : new(file.CTag, null, 0, MayNotOpen);
        if (file.Size > RecordPages.LongestFile)
            return new(file.CTag, null, 0, RecordReader.TooLarge);
        try
        {
            using var bytes = new MemoryStream((int)file.Size);
            // Perhaps of a newer version than was listed: then it is remembered as that, and this person's visit sees it with the next look for changes.
            var version = file with { CTag = (await graph.DownloadAsync(drive, file.Id, bytes, cancel)).CTag ?? file.CTag };
            var read = await store.Reader.ReadAsync(file.Path, version.CTag, bytes.ToArray(), cancel);
            if (read.Content is not null)
            {
                await store.Contents.RememberAsync(caller, drive, version, read, cancel);
                await opened.NoteAsync(drive, version, cancel);
            }
            return read;
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            return new(file.CTag, null, 0, MayNotOpen);
        }
        // What is wrong with one file must not keep the others from being read.
        catch (GraphException failure) when (failure.Failure is GraphFailure.TooLarge or GraphFailure.Other)
        {
            return new(file.CTag, null, 0, failure.Sentence, Again: failure.Failure == GraphFailure.Other);
        }
    }
}
