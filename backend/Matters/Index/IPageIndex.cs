using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Matters.Index.Queries;

namespace NigerBrief.Matters.Index;

/// <summary>
/// Keeps the pages of files by the hash of their content, so that a file is read once however often it is copied, renamed or
/// restarted upon. It can be lost and filled again at any time. Safe to use from several threads and processes at once.
/// </summary>
public interface IPageIndex : IAsyncDisposable
{
    /// <summary>Looks contents up, by which they count as used.</summary>
    /// <returns>Those that have been read.</returns>
    Task<IReadOnlyDictionary<string, ReadContent>> FindAsync(IReadOnlyCollection<string> contents, CancellationToken cancel);

    /// <summary>Keeps what a file held, also that it could not be read, so that it is not tried at every start. Adding the same content again changes nothing.</summary>
    /// <param name="unreadable">As <see cref="ReadContent.Unreadable"/>.</param>
    Task AddAsync(string content, IReadOnlyList<Page> pages, Sentence? unreadable, CancellationToken cancel);

    /// <returns>Null when the content has no such page.</returns>
    Task<Page?> PageAsync(string content, int number, CancellationToken cancel);

    /// <summary>What stands at the edges of all sheets of a content, in their order; nothing when the content is not there.</summary>
    Task<IReadOnlyList<SheetLabels>> LabelsAsync(string content, CancellationToken cancel);

    /// <summary>The pages that match, best first as far as word frequencies tell; how near the words stand is weighed later.</summary>
    /// <param name="contents">Only these are searched.</param>
    /// <param name="query">Without distances, and without what a document decides.</param>
    /// <param name="take">How many of the best are given; 0 counts only.</param>
    Task<Candidates> SearchAsync(IReadOnlyCollection<string> contents, SearchQuery query, int take, CancellationToken cancel);

    /// <summary>For each of the contents its words, as <see cref="ContentWords"/> wrote them. Of no other content a word is told.</summary>
    IAsyncEnumerable<string> WordsAsync(IReadOnlyCollection<string> contents, CancellationToken cancel);

    /// <summary>
    /// Notes that documents have other files now. What was cited of the earlier ones can be held against the new ones for <see cref="LastUse.ReplacedKeptFor"/>.
    /// </summary>
    Task ReplacedAsync(IReadOnlyCollection<string> contents, CancellationToken cancel);

    /// <summary>
    /// Forgets the pages of what nobody has looked up or added for so long. A look-up is noted once an hour, so a content may stay an hour
    /// longer, never shorter; and what was replaced stays its own time.
    /// </summary>
    /// <returns>How many contents were forgotten.</returns>
    Task<int> PurgeAsync(TimeSpan unusedFor, CancellationToken cancel);
}

public static class PageIndexes
{
    /// <returns>Null when this content has not been read yet.</returns>
    public static async Task<ReadContent?> FindAsync(this IPageIndex index, string content, CancellationToken cancel) =>
        (await index.FindAsync([content], cancel)).GetValueOrDefault(content);

    /// <summary>Keeps what a file held that was read as a whole.</summary>
    public static Task AddAsync(this IPageIndex index, string content, IReadOnlyList<Page> pages, CancellationToken cancel) => index.AddAsync(content, pages, null, cancel);
}

/// <param name="Unreadable">Why the file could not be read, when there are no pages; else why some of them hold nothing.</param>
public sealed record ReadContent(int Pages, Sentence? Unreadable);

/// <param name="Pages">How many pages of each content match, where any does.</param>
/// <param name="Best">The best of them, best first.</param>
public sealed record Candidates(IReadOnlyDictionary<string, int> Pages, IReadOnlyList<Candidate> Best)
{
    public static readonly Candidates None = new(new Dictionary<string, int>(), []);

    public int Total => Pages.Values.Sum();
}

/// <param name="Score">Higher is better; comparable within one answer only.</param>
public sealed record Candidate(string Content, Page Page, double Score);
