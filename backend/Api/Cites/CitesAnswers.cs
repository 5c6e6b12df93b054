using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Here;
using NigerBrief.Drafting.Cites.Tables;

namespace NigerBrief.Api.Cites;

/// <summary>A selection on one or more pages of a document.</summary>
/// <param name="Profile">The brief's forum; null for the matter's own.</param>
/// <param name="InNote">The cursor stands in a footnote.</param>
public sealed record ExcerptRequest(string Key, PagePoint From, PagePoint To, string? Profile = null, bool InNote = false);

/// <param name="Page">File page, from 1.</param>
/// <param name="Offset">UTF-16 offset in the page's lines joined by U+000A.</param>
public sealed record PagePoint(int Page, int Offset);

/// <param name="Words">Words of the quotation itself, which decide whether it is set off as a block.</param>
public sealed record ExcerptAnswer(string Text, int Words, bool Block, ReadyCite Cite, IReadOnlyList<Edit> Edits, CitedFile? File);

/// <summary>The file that a new cite was made with.</summary>
/// <param name="Key">Of its document.</param>
/// <param name="Place">What the brief calls the cite's place, where it remembers another file of the document.</param>
/// <param name="Name">What the cite prints of its document.</param>
public sealed record CitedFile(string Key, string Place, string Version, CitedName Name);

/// <param name="File">What the brief must remember once this is written; null for nothing.</param>
public sealed record CiteWriteAnswer(CiteDeed Deed, string Text, IReadOnlyList<Edit> Edits, CitedFile? File)
{
    internal static CiteWriteAnswer Of(CiteWrite write, CitedFile? file = null) => new(write.Deed, write.Text, write.Edits, file);
}

/// <param name="Pin">As typed: <c>47-49</c>, <c>¶ 12</c>, <c>45:3-14</c>.</param>
public sealed record PinpointRequest(string Key, string Pin, string? Profile = null);

/// <param name="Error">What is wrong with what was typed; null when there is a cite.</param>
public sealed record PinpointAnswer(ReadyCite? Cite, Sentence? Error, IReadOnlyList<Sentence> Warnings);

/// <param name="Spot">Where the author stands.</param>
/// <param name="Tag">What the cite points to.</param>
/// <param name="Signal">One of the forum's, in any capitals; null for none.</param>
/// <param name="Explanation">What goes into parentheses after the cite; null for none.</param>
public sealed record InsertRequest(
    CiteSpot Spot, string Tag, string? Profile = null, string? Signal = null, string? Explanation = null, CitePosition Position = CitePosition.Cursor);

/// <param name="Tag">What the cite points to from now on; null leaves it. It is a place of the same document.</param>
/// <param name="Signal">Null leaves it, blank takes it away.</param>
/// <param name="Explanation">Null leaves it, blank takes it away.</param>
public sealed record ChangeRequest(CiteSpot Spot, string? Tag = null, string? Profile = null, string? Signal = null, string? Explanation = null);

public sealed record CiteRequest(CiteSpot Spot, string? Profile = null);

/// <param name="Cite">Null where the author stands in no cite.</param>
public sealed record CiteHereAnswer(CiteAnswer? Cite);

/// <summary>What a cite of the brief points to, and how it stands there.</summary>
/// <param name="Text">As it stands, with what belongs to it.</param>
/// <param name="Page">The file page of its first place; null when no page bears it.</param>
/// <param name="FirstLine">Of the lines of that page which are meant, from 0; null when the whole page is.</param>
/// <param name="LastLine">The last of them.</param>
/// <param name="Signal">Before it; null for none.</param>
/// <param name="Explanation">In parentheses after it; null for none.</param>
/// <param name="Parallel">The same passage by its other name, if there is one.</param>
public sealed record CiteAnswer(
    string Text, string Key, string Title, int? Page, int? FirstLine, int? LastLine, ReadyCite Cite, string? Signal, string? Explanation, ReadyCite? Parallel);

/// <param name="Settings">What the brief chooses of its forum's cites; null for what is usual.</param>
public sealed record RenderRequest(Draft Draft, string? Profile = null, CiteSettings? Settings = null);

/// <param name="Edits">What makes every cite read as the forum wants it.</param>
/// <param name="Kept">Cites that are left alone: edited by hand, or ends of a range that would not mean the same any more.</param>
/// <param name="Unmapped">Cites that keep their own numbers, though others were asked for.</param>
/// <param name="Versions">What the brief must remember besides what it does: which file of each document its cites were made with.</param>
/// <param name="Names">What it must remember besides: by which names it cites them from now on.</param>
public sealed record RenderAnswer(
    IReadOnlyList<Edit> Edits, IReadOnlyList<CiteChange> Changes, IReadOnlyList<KeptCite> Kept, IReadOnlyList<UnmappedCite> Unmapped,
    IReadOnlyDictionary<string, string> Versions, IReadOnlyDictionary<string, CitedName> Names);

/// <param name="LiveNotes">The host holds content controls in notes.</param>
public sealed record AdoptRequest(Draft Draft, string? Profile = null, bool LiveNotes = false);

/// <param name="Pages">For the table of cites: the page on which each paragraph of the draft begins; null leaves them out.</param>
public sealed record TableRequest(
    Draft Draft, CiteTableKind Kind, string? Profile = null, CiteSettings? Settings = null, IReadOnlyList<string>? Pages = null);

/// <param name="Edits">What puts the table at the cursor, or in the place of the one that is there.</param>
public sealed record TableAnswer(CiteTable Table, IReadOnlyList<Edit> Edits);
