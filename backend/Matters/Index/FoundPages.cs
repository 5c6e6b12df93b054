using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index;

/// <summary>What a search has found so far.</summary>
internal sealed class FoundPages
{
    /// <summary>How many pages of each document match, by its name.</summary>
    public Dictionary<string, int> Pages { get; } = new(StringComparer.Ordinal);

    public List<(double Score, SearchHit Hit)> Hits { get; } = [];

    public void Add(string document, int pages) => Pages[document] = Pages.GetValueOrDefault(document) + pages;

    public SearchResult Result(IEnumerable<SearchedDocument> documents, int take, SearchReading reading) => new(
        Pages.Values.Sum(),
        [.. Hits
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Hit.Document, StringComparer.Ordinal).ThenBy(hit => hit.Hit.Page)
            .Take(take).Select(hit => hit.Hit)],
        [.. documents.Where(document => Pages.ContainsKey(document.Name)).Select(document => new DocumentHits(document.Name, Pages[document.Name]))],
        reading);

    public static SearchHit Hit(string document, Page page, Passage passage) =>
        new(document, page.Number, passage.FirstLine, passage.LastLine, passage.MatchLine, passage.Snippet, passage.Highlights);
}
