namespace NigerBrief.Matters;

/// <param name="Total">How many pages matched, of which <paramref name="Hits"/> are the best.</param>
/// <param name="Documents">The documents that they lie in, in the record's order.</param>
public sealed record SearchResult(int Total, IReadOnlyList<SearchHit> Hits, IReadOnlyList<DocumentHits> Documents, SearchReading Reading)
{
    public static readonly SearchResult None = new(0, [], [], SearchReading.AsTyped);
}

/// <param name="Document">Key of the document.</param>
/// <param name="Pages">How many of its pages matched.</param>
public sealed record DocumentHits(string Document, int Pages);

/// <summary>How what was typed was read, where it was not simply what it says.</summary>
/// <param name="AsWords">Parts that look like the search language and could only be read as words.</param>
/// <param name="Loosened">No page holds all of the words, so pages that hold some were looked for.</param>
/// <param name="Corrections">Words that stand nowhere, each with the one that was looked for instead.</param>
public sealed record SearchReading(IReadOnlyList<string> AsWords, bool Loosened, IReadOnlyList<Correction> Corrections)
{
    public static readonly SearchReading AsTyped = new([], false, []);
}

public sealed record Correction(string Typed, string Taken);

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
