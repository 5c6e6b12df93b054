using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Matters.Sources;

/// <summary>What a source holds of one matter, whichever source it is: its texts as they stand, and the files of its record by name.</summary>
/// <param name="Name">Of the folder or site; stands in for a missing id or title.</param>
/// <param name="Description"><c>matter.yml</c>; null when there is none.</param>
/// <param name="Index"><c>record/index.csv</c>, or what stands for it.</param>
/// <param name="Terms"><c>terms.csv</c>, or what stands for it.</param>
/// <param name="Clauses">Current versions first.</param>
/// <param name="Problems">What the source itself found wrong.</param>
/// <param name="PageMap"><c>record/page-map.csv</c>; null when there is none.</param>
public sealed record MatterFiles(
    string Name,
    SourceText? Description,
    SourceText? Index,
    SourceText? Terms,
    IReadOnlyList<SourceText> Clauses,
    IReadOnlyList<SourceFile> Record,
    IReadOnlyList<Problem> Problems,
    SourceText? PageMap = null);

/// <summary>A text of the matter.</summary>
/// <param name="File">Path within the matter.</param>
/// <param name="Text">Null when it could not be read, for which <paramref name="Unreadable"/> gives the reason.</param>
/// <param name="Again">It came damaged or changed on the way, and may be read a moment later.</param>
/// <param name="Bytes">Of a Word file, whose <paramref name="Text"/> is empty; null for a text.</param>
/// <param name="AtMost">What the source says of a clause's approval: the text itself can only say less. Null where the source says nothing.</param>
public sealed record SourceText(string File, string? Text, Sentence? Unreadable = null, ClauseStatus? AtMost = null, bool Again = false, byte[]? Bytes = null);

/// <summary>A file of the record.</summary>
/// <param name="File">Path within the record, parted by <c>/</c>.</param>
/// <param name="Revision">Another one whenever the content may be another; null when there is nothing to read.</param>
/// <param name="Refused">Why it must not be read.</param>
public sealed record SourceFile(string File, string? Revision, Sentence? Refused = null);
