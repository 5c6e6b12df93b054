using System.Collections.Immutable;
using System.Globalization;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Matters.Sources;

namespace NigerBrief.Matters;

/// <summary>A matter as it is held: what its source said, and what came of reading its files.</summary>
/// <param name="Id">Unique among the matters, which the id that the source claims need not be.</param>
/// <param name="Synchronised">When the source could last be read as a whole.</param>
/// <param name="Files">What came of reading each file, by its path within the record.</param>
/// <param name="Unreachable">Why the source could not be read at all this time; an earlier reading is kept.</param>
internal sealed record HeldMatter(
    string Id,
    MatterReading Reading,
    DateTimeOffset Synchronised,
    ImmutableDictionary<string, ReadFile> Files,
    Problem? Unreachable = null)
{
    private static readonly Sentence StillReading = new(
        "This document is still being read. Its pages will be there in a moment.",
        "Ce document est encore en cours de lecture. Ses pages seront là dans un instant.");

    private static readonly Problem IdTaken = new(MatterDescriptionReader.FileName, new(
        "Another matter has this id already. Give this one its own.",
        "Une autre affaire a déjà cet id. Donnez à celle-ci le sien."));

    /// <summary>What the stamps of the appendix say, so far as it has been read.</summary>
    public StampedMap Stamped { get; init; } = StampedMap.Empty;

    /// <summary>Files not read yet, and those that could not be opened the last time.</summary>
    public IEnumerable<DocumentReading> Unread =>
        Reading.Record.Where(document => document.Revision is not null && ReadOf(document)?.Content is null);

    public ReadingProgress Progress => new(
        Reading.Record.Count(document => document.Revision is not null && ReadOf(document) is not null),
        Reading.Record.Count(document => document.Revision is not null));

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
        Reading.Stale || Unreachable is not null)
    {
        PageMap = Reading.PageMap?.Map ?? Stamped.Map,
    };

    /// <summary>A second matter with the same id is given an id of its own, in the order in which they come.</summary>
    public static IEnumerable<HeldMatter> WithOwnIds(IEnumerable<HeldMatter> matters)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var matter in matters)
        {
            var wanted = matter.Reading.Description.Id;
            var id = wanted;
            for (var copy = 2; !taken.Add(id); copy++)
                id = wanted + "-" + copy.ToString(CultureInfo.InvariantCulture);
            yield return matter with { Id = id };
        }
    }

    /// <summary>The same, with what came of reading the files that have not changed since.</summary>
    public HeldMatter WithFilesOf(HeldMatter? before) => before is null ? this : this with
    {
        Files = Reading.Record
            .Where(document => document.Revision is not null && before.Files.GetValueOrDefault(document.File)?.Revision == document.Revision)
            .ToImmutableDictionary(document => document.File, document => before.Files[document.File]),
    };

    /// <summary>The contents of files in whose place other ones lie now.</summary>
    public IEnumerable<string> ReplacedOf(HeldMatter? before) =>
        from document in Reading.Record
        where document.Revision is not null
        let earlier = before?.Files.GetValueOrDefault(document.File)
        where earlier?.Content is not null && earlier.Revision != document.Revision
        select earlier.Content;

    public DocumentReading? Named(string key) => Reading.Record.FirstOrDefault(document => IsNamed(document, key));

    public string? ContentOf(string key) => Named(key) is { } document ? ReadOf(document)?.Content : null;

    /// <summary>The documents that were read, each with its content, in the record's order.</summary>
    public IEnumerable<(RecordDocument Document, string Content)> Contents() =>
        from document in Reading.Record
        let content = ReadOf(document)?.Content
        where content is not null
        select (document.Document, content);

    private static bool IsNamed(DocumentReading document, string key) => string.Equals(document.Document.Key, key, StringComparison.OrdinalIgnoreCase);

    private ReadFile? ReadOf(DocumentReading document) => Files.GetValueOrDefault(document.File);

    private RecordEntry Entry(DocumentReading document)
    {
        var read = ReadOf(document);
        var beingRead = document.Unreadable is null && read is null;
        var reason = document.Unreadable ?? (beingRead ? StillReading : read?.Unreadable);
        return new(document.Document, document.File, read?.Pages ?? 0, read?.Pages > 0 ? null : reason, beingRead, read?.Content);
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
            if (ReadOf(document)?.Unreadable is { } reason)
                yield return new("record/" + document.File, reason);
        }
        foreach (var problem in MapProblems())
            yield return problem;
    }

    /// <summary>A map that is written stands, and what the stamps leave open then matters no more.</summary>
    private IEnumerable<Problem> MapProblems() => Reading.PageMap is { } written
        ? MapContradictions.Of(written.Map, Stamped.Map).Select(wrong => new Problem(PageMapFile.FileName, wrong.Sentence, written.Rows[wrong.Sheet]))
        : Stamped.Faults.Select(fault => new Problem("record/" + Named(fault.Key)!.File, fault.Sentence));
}

/// <summary>What came of reading one file of a record.</summary>
/// <param name="Revision">As it was when it was read.</param>
/// <param name="Content">Under which the index keeps its pages; null when it could not even be opened.</param>
/// <param name="Again">The file may be read though it has not changed: what failed lies elsewhere.</param>
internal sealed record ReadFile(string Revision, string? Content, int Pages, Sentence? Unreadable, bool Again = false);
