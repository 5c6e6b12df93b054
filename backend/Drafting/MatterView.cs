using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Drift;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Drafting.Clauses.Standing;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting;

/// <summary>What a decision may know of the matter, as plain values.</summary>
/// <param name="Profile">The forum's forms of citation that this brief uses.</param>
public sealed record MatterView(
    string Id,
    ForumProfile Profile,
    IReadOnlyDictionary<string, RecordDocument> Documents,
    IReadOnlyList<ApprovedTerm> Terms)
{
    /// <summary>Where the record's sheets are reproduced.</summary>
    public PageMap PageMap { get; init; } = PageMap.Empty;

    /// <summary>On which file pages numbered paragraphs begin, by the document's key; only of those that matter to the question.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> ParagraphPages { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, int>>();

    /// <summary>What the matter's argument blocks ask, each question once.</summary>
    public IReadOnlyCollection<string> Questions { get; init; } = [];

    /// <summary>Argument blocks that the brief had and has no more, with what they defined.</summary>
    public IReadOnlyList<RemovedBlock> Removed { get; init; } = [];

    /// <summary>Documents whose file is another than the brief remembers, by key.</summary>
    public IReadOnlyDictionary<string, ReplacedDocument> Replaced { get; init; } = new Dictionary<string, ReplacedDocument>();

    /// <summary>What is known of the documents' files, by key; only of those that matter to the question.</summary>
    public IReadOnlyDictionary<string, RecordFile> Files { get; init; } = new Dictionary<string, RecordFile>();
}

/// <param name="Content">The same for files of the same content; null when it is not known.</param>
public sealed record RecordFile(PinExtent Extent, string? Content = null);
