using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;

namespace NigerBrief.Api.Cites;

/// <summary>A selection on one or more pages of a document.</summary>
/// <param name="Profile">The brief's forum; null for the matter's own.</param>
/// <param name="InNote">The cursor stands in a footnote.</param>
public sealed record ExcerptRequest(string Key, PagePoint From, PagePoint To, string? Profile = null, bool InNote = false);

/// <param name="Page">File page, from 1.</param>
/// <param name="Offset">UTF-16 offset in the page's lines joined by U+000A.</param>
public sealed record PagePoint(int Page, int Offset);

/// <param name="Words">Words of the quotation itself, which decide whether it is set off as a block.</param>
public sealed record ExcerptAnswer(string Text, int Words, bool Block, ReadyCite Cite, IReadOnlyList<Edit> Edits);

/// <param name="Pin">As typed: <c>47-49</c>, <c>¶ 12</c>, <c>45:3-14</c>.</param>
public sealed record PinpointRequest(string Key, string Pin, string? Profile = null);

/// <param name="Error">What is wrong with what was typed; null when there is a cite.</param>
public sealed record PinpointAnswer(ReadyCite? Cite, string? Error, IReadOnlyList<string> Warnings);

public sealed record RenderRequest(Draft Draft, string? Profile = null);

/// <param name="Edits">What makes every cite read as the forum wants it.</param>
/// <param name="Kept">Cites edited by hand, which are left alone.</param>
public sealed record RenderAnswer(IReadOnlyList<Edit> Edits, IReadOnlyList<CiteChange> Changes, IReadOnlyList<KeptCite> Kept);
