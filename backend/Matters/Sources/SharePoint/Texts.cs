using System.Text.Json;
using NigerBrief.Drafting;
using NigerBrief.Matters.Keep;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>The texts of clauses and descriptions, each version downloaded once for all; only who has the file in a visit of their own, and may open it, is given them.</summary>
/// <param name="onlyKept">SharePoint is not asked for what is not here, and it is marked to be read again.</param>
internal sealed class Texts(GraphCalls graph, OpenedFiles opened, IKeep keep, Caller caller, bool onlyKept = false)
{
    private static readonly Sentence NotUtf8 = new("This file is not UTF-8. Save it again as UTF-8.", "Ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en UTF-8.");
    private static readonly Sentence TooLong = new("This file is too long to be read. Split it.", "Ce fichier est trop long pour être lu. Divisez-le.");
    private static readonly Sentence NotThere = new(
        "This file is gone, or you may see it in SharePoint but not open it.",
        "Ce fichier n’est plus là, ou vous pouvez le voir dans SharePoint mais non l’ouvrir.");
    private static readonly Sentence Changed = new(
        "This file was changed while it was read. It will be read again in a moment.",
        "Ce fichier a changé pendant qu’il était lu. Il sera relu dans un instant.");
    private const long Longest = 10_000_000;

    /// <summary>The version that was listed and no other: of a newer one nobody has said that it is approved.</summary>
    /// <param name="file">Path within the matter.</param>
    public Task<SourceText> OfAsync(string file, string drive, LibraryItem item, CancellationToken cancel) => OfAsync(file, drive, item, orNewer: false, cancel);

    /// <summary>The version that was listed, or the one that has come in its place meanwhile.</summary>
    public Task<SourceText> NewestAsync(string file, string drive, LibraryItem item, CancellationToken cancel) => OfAsync(file, drive, item, orNewer: true, cancel);

    /// <param name="version">Of the item, such as <c>2.0</c>; a version never changes.</param>
    public Task<SourceText> OfVersionAsync(string file, string drive, LibraryItem item, string version, CancellationToken cancel)
    {
        var key = $"text2:{caller.TenantId}:{drive}:{item.Id}:v{version}";
        return KeptAsync(file, drive, item, key, orNewer: false, cancel, async stream =>
        {
            await graph.DownloadVersionAsync(drive, item.Id, version, stream, cancel);
            return key;
        });
    }

    private Task<SourceText> OfAsync(string file, string drive, LibraryItem item, bool orNewer, CancellationToken cancel)
    {
        // The version's label too, should a draft and the text that was approved before it ever have one tag.
        string Key(string? cTag) => $"text2:{caller.TenantId}:{drive}:{item.Id}:{cTag}:{item.Field("_UIVersionString")}";
        return item.Size > Longest
            ? Task.FromResult(new SourceText(file, null, TooLong))
            : KeptAsync(file, drive, item, Key(item.CTag), orNewer, cancel, async stream => Key((await graph.DownloadAsync(drive, item.Id, stream, cancel)).CTag));
    }

    /// <param name="download">Gives the key of what has come, which need not be what was asked for.</param>
    private async Task<SourceText> KeptAsync(
        string file, string drive, LibraryItem item, string key, bool orNewer, CancellationToken cancel, Func<Stream, Task<string>> download)
    {
        var found = await keep.GetManyAsync([key, opened.Key(drive, item)], cancel);
        if (found.TryGetValue(key, out var json) && JsonSerializer.Deserialize<SourceText>(json) is { } kept)
        {
            if (found.ContainsKey(opened.Key(drive, item)))
                return kept with { File = file };
            if (!onlyKept)
                return await opened.AskAsync(drive, item, cancel) ? kept with { File = file } : new(file, null, NotThere);
        }
        if (onlyKept)
            return new(file, null, NotThere, Again: true);
        using var bytes = new MemoryStream();
        string came;
        try
        {
            came = await download(bytes);
        }
        // Whatever is wrong with one file, the others must still be read.
        catch (GraphException failure) when (failure.Failure is GraphFailure.NotFound or GraphFailure.TooLarge or GraphFailure.Other)
        {
            return new(file, null, failure.Failure == GraphFailure.NotFound ? NotThere : failure.Sentence, Again: failure.Failure == GraphFailure.Other);
        }
        var read = ClausesReader.IsWord(file) ? new SourceText(file, "", Bytes: bytes.ToArray()) : OfUtf8(file, bytes);
        await keep.PutAsync(came, JsonSerializer.Serialize(read), cancel);
        await opened.NoteAsync(drive, item, cancel);
        return came == key || orNewer ? read : new(file, null, Changed, Again: true);
    }

    private static SourceText OfUtf8(string file, MemoryStream bytes)
    {
        var text = Utf8Text.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return new(file, text, text is null ? NotUtf8 : null);
    }
}
