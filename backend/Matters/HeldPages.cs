using NigerBrief.Drafting;
using NigerBrief.Matters.Index;
using NigerBrief.Matters.Index.Support;

namespace NigerBrief.Matters;

/// <summary>The pages of a held matter: only the contents that it names are ever asked for.</summary>
internal sealed class HeldPages(IPageIndex index)
{
    private readonly StampedMaps maps = new(index);

    /// <param name="id">Among the matters of the caller.</param>
    public async Task<Matter> ShownAsync(HeldMatter matter, string id, CancellationToken cancel) =>
        (matter with { Id = id, Stamped = await maps.OfAsync(matter, cancel) }).Shown();

    public async Task<Page?> PageAsync(HeldMatter matter, string key, int number, CancellationToken cancel) =>
        matter.ContentOf(key) is { } content ? await index.PageAsync(content, number, cancel) : null;

    /// <summary>
    /// All pages of an earlier file of a document that the caller may open now. Who names the file was shown it: the name is made of all its bytes and cannot be guessed.
    /// </summary>
    /// <returns>Null when they are kept no longer.</returns>
    public async Task<IReadOnlyList<Page>?> EarlierAsync(HeldMatter matter, string key, string content, CancellationToken cancel)
    {
        if (matter.ContentOf(key) is not { } now || await index.FindAsync(content, cancel) is not { Pages: > 0 and var count })
            return null;
        // A file that was replaced while nothing ran was not noted as such.
        if (content != now)
            await ReplacedAsync([content], cancel);
        var pages = new List<Page>();
        for (var number = 1; number <= count; number++)
        {
            if (await index.PageAsync(content, number, cancel) is { } page)
                pages.Add(page);
        }
        return pages;
    }

    /// <summary>Notes that documents have other files now.</summary>
    public Task ReplacedAsync(IReadOnlyCollection<string> contents, CancellationToken cancel) => contents.Count == 0 ? Task.CompletedTask : index.ReplacedAsync(contents, cancel);

    /// <summary>Searches several matters at once. A file that lies in two of them is found in the first.</summary>
    public async Task<IReadOnlyList<MatterHit>> SearchAllAsync(IReadOnlyList<HeldMatter> matters, string query, int take, CancellationToken cancel)
    {
        var places = new Dictionary<string, (HeldMatter Matter, RecordDocument Document)>(StringComparer.Ordinal);
        foreach (var matter in matters)
        {
            var copies = (await maps.OfAsync(matter, cancel)).Copies;
            foreach (var (document, content) in matter.Contents().Where(held => !copies.Contains(held.Document.Key)))
                places.TryAdd(content, (matter, document));
        }
        // Keys of several matters may be alike, and so a document is called by its content.
        SearchedDocument[] searched = [.. places.Select(place => new SearchedDocument(place.Key, place.Key, place.Value.Document))];
        var found = await RecordSearch.SearchAsync(index, searched, query, take, cancel);
        return [.. found.Hits.Select(hit =>
        {
            var (matter, document) = places[hit.Document];
            return new MatterHit(matter.Id, matter.Reading.Description.Title, document, hit.Page, hit.Snippet, hit.Highlights);
        })];
    }

    /// <summary>What an appendix only repeats is found in its papers; the appendix itself is searched where they hold nothing, or it is asked for by name.</summary>
    public async Task<SearchResult> SearchAsync(HeldMatter matter, string query, SearchFilter filter, int take, CancellationToken cancel)
    {
        var searched = Searched(matter, filter);
        var papers = await PapersAsync(matter, searched, cancel);
        var found = await RecordSearch.SearchAsync(index, papers, query, take, cancel);
        return found.Total == 0 && papers.Count < searched.Count ? await RecordSearch.SearchAsync(index, searched, query, take, cancel) : found;
    }

    public async Task<SearchResult> SupportAsync(HeldMatter matter, string sentence, int take, CancellationToken cancel) =>
        await SupportSearch.SearchAsync(index, await PapersAsync(matter, Searched(matter, SearchFilter.None), cancel), sentence, take, cancel);

    private async Task<List<SearchedDocument>> PapersAsync(HeldMatter matter, List<SearchedDocument> searched, CancellationToken cancel)
    {
        var copies = (await maps.OfAsync(matter, cancel)).Copies;
        return searched.FindAll(document => !copies.Contains(document.Document.Key));
    }

    /// <summary>The same file twice in the record is found once, under the key that stands first.</summary>
    private static List<SearchedDocument> Searched(HeldMatter matter, SearchFilter filter) =>
        [.. matter.Contents().Where(held => filter.Admits(held.Document)).DistinctBy(held => held.Content).Select(held => new SearchedDocument(held.Content, held.Document.Key, held.Document))];
}
