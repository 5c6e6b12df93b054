using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Matters;

namespace NigerBrief.Api.Record;

/// <param name="Unreadable">Why the file has no pages; null when it was read.</param>
/// <param name="BeingRead">It has no pages yet, but will have.</param>
public sealed record RecordRow(
    string Key,
    string Title,
    string CiteAs,
    string? Exhibit,
    DocumentKind Kind,
    DateOnly? Date,
    string Language,
    bool Confidential,
    int Pages,
    Sentence? Unreadable,
    bool BeingRead);

/// <param name="Total">How many pages matched.</param>
/// <param name="Passages">The best of them, best first.</param>
/// <param name="Documents">The documents that the pages lie in, in the record's order.</param>
/// <param name="BeingRead">How many documents of the record could not be searched yet, because they are still being read.</param>
public sealed record SearchAnswer(int Total, IReadOnlyList<Passage> Passages, IReadOnlyList<DocumentHits> Documents, SearchReading Reading, int BeingRead);

/// <param name="Text">A sentence of the draft, or a few.</param>
/// <param name="Profile">The forum whose form the cites are given in; null for the matter's own.</param>
public sealed record SupportRequest(string Text, string? Profile = null);

/// <summary>A passage of the record that matches, with the cite that would stand for it.</summary>
/// <param name="Page">File page, from 1.</param>
/// <param name="Printed">The numeral on the sheet.</param>
/// <param name="Recognised">The page is a scan, and its words were recognised by a program.</param>
/// <param name="FirstLine">Index among the page's lines, as are <paramref name="LastLine"/> and <paramref name="MatchLine"/>.</param>
public sealed record Passage(
    string Key,
    string Title,
    string CiteAs,
    string? Exhibit,
    DocumentKind Kind,
    DateOnly? Date,
    bool Confidential,
    int Page,
    string? Printed,
    int FirstLine,
    int LastLine,
    int MatchLine,
    string Snippet,
    IReadOnlyList<Highlight> Highlights,
    bool Recognised,
    ReadyCite Cite);

/// <param name="Pages">How many pages the document has.</param>
/// <param name="FilePage">On which it is printed.</param>
/// <param name="Recognised">As of a passage.</param>
/// <param name="Drawable">The file says what its pages look like, as a PDF does.</param>
public sealed record PageView(
    string Key,
    string Title,
    string CiteAs,
    bool Confidential,
    int Page,
    int Pages,
    int FilePage,
    string? Printed,
    IReadOnlyList<PageLine> Lines,
    bool Recognised,
    ReadyCite Cite,
    bool Drawable);
