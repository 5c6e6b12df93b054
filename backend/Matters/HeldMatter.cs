using System.Collections.Immutable;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Matters;

/// <summary>A matter as the store holds it: what its folder said, and what came of reading its files.</summary>
/// <param name="Id">Unique in the store, which the id that the folder claims need not be.</param>
/// <param name="Stamp">Of the folder when it was read; null when it must be read again.</param>
/// <param name="Synchronised">When the folder could last be read as a whole.</param>
/// <param name="Files">What came of reading each file, by its path within the record.</param>
/// <param name="Unreachable">Why the folder could not be read at all this time; an earlier reading is kept.</param>
internal sealed record HeldMatter(
    string Folder,
    string Id,
    int? Stamp,
    MatterReading Reading,
    DateTimeOffset Synchronised,
    ImmutableDictionary<string, ReadFile> Files,
    Problem? Unreachable = null)
{
    private const string StillReading = "This document is still being read. Its pages will be there in a moment.";

    private static readonly Problem IdTaken = new(MatterFolders.Description, "Another matter has this id already. Give this one its own.");

    /// <summary>Files not read yet, and those that could not be opened the last time.</summary>
    public IEnumerable<DocumentReading> Unread =>
        Reading.Record.Where(document => document.Path is not null && Files.GetValueOrDefault(document.File)?.Content is null);

    public Matter Shown() => new(
        Id,
        Reading.Description.Title,
        Reading.Description.Tribunal,
        Reading.Description.Profile,
        Reading.Description.Languages,
        Reading.Description.WordLimit,
        Reading.Description.Notice,
        [.. Reading.Record.Select(Entry)],
        Reading.Clauses,
        Reading.Terms,
        [.. Problems()],
        Synchronised,
        Reading.Stale || Unreachable is not null);

    public string? FileOf(string key) => Named(key)?.File;

    public string? ContentOf(string key) => Named(key) is { } document ? Files.GetValueOrDefault(document.File)?.Content : null;

    /// <summary>The keys of the documents that were read, each with its content, in the record's order.</summary>
    /// <param name="key">Only this document; null for all.</param>
    public IEnumerable<(string Key, string Content)> Contents(string? key) =>
        from document in Reading.Record
        where key is null || IsNamed(document, key)
        let content = Files.GetValueOrDefault(document.File)?.Content
        where content is not null
        select (document.Document.Key, content);

    private DocumentReading? Named(string key) => Reading.Record.FirstOrDefault(document => IsNamed(document, key));

    private static bool IsNamed(DocumentReading document, string key) => string.Equals(document.Document.Key, key, StringComparison.OrdinalIgnoreCase);

    private RecordEntry Entry(DocumentReading document)
    {
        var read = Files.GetValueOrDefault(document.File);
        var beingRead = document.Unreadable is null && read is null;
        return new(document.Document, document.File, read?.Pages ?? 0, document.Unreadable ?? (beingRead ? StillReading : read?.Unreadable), beingRead);
    }

    private IEnumerable<Problem> Problems()
    {
        if (Unreachable is not null)
            yield return Unreachable;
        if (Id != Reading.Description.Id)
            yield return IdTaken;
        foreach (var problem in Reading.Problems)
            yield return problem;
        foreach (var document in Reading.Record)
        {
            if (Files.GetValueOrDefault(document.File)?.Unreadable is { } reason)
                yield return new("record/" + document.File, reason);
        }
    }
}

/// <summary>What came of reading one file of a record.</summary>
/// <param name="Length">In bytes; with <paramref name="Written"/>, by which a change is seen without reading the file again.</param>
/// <param name="Content">Under which the index keeps its pages; null when it could not even be opened.</param>
internal sealed record ReadFile(long Length, DateTime Written, string? Content, int Pages, string? Unreadable);
