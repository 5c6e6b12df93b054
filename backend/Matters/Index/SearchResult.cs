namespace NigerBrief.Matters;

/// <param name="Total">How many pages matched, of which <paramref name="Hits"/> are the best.</param>
public sealed record SearchResult(int Total, IReadOnlyList<SearchHit> Hits);

/// <summary>A passage that matches, on one page.</summary>
/// <param name="Document">Key of the document.</param>
/// <param name="Page">File page, from 1.</param>
/// <param name="FirstLine">Index in the page's lines of the first line shown.</param>
/// <param name="LastLine">Index of the last line shown.</param>
/// <param name="MatchLine">Index of the first line that holds a match.</param>
/// <param name="Snippet">The shown lines as running text, words hyphenated at line ends joined.</param>
/// <param name="Highlights">UTF-16 spans of the snippet.</param>
public sealed record SearchHit(
    string Document,
    int Page,
    int FirstLine,
    int LastLine,
    int MatchLine,
    string Snippet,
    IReadOnlyList<Highlight> Highlights);

public sealed record Highlight(int Start, int Length);
