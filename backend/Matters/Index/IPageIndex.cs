using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index;

/// <summary>
/// Keeps the pages of files by the hash of their content, so that a file is read once however often it is copied, renamed or
/// restarted upon. It can be lost and filled again at any time. Safe to use from several threads and processes at once.
/// </summary>
public interface IPageIndex : IAsyncDisposable
{
    /// <returns>Null when this content has not been read yet.</returns>
    Task<ReadContent?> FindAsync(string content, CancellationToken cancel);

    /// <summary>Keeps what a file held. Adding the same content again changes nothing.</summary>
    Task AddAsync(string content, IReadOnlyList<Page> pages, CancellationToken cancel);

    /// <summary>Remembers that a file could not be read, so that it is not tried at every start.</summary>
    Task AddUnreadableAsync(string content, string reason, CancellationToken cancel);

    /// <returns>Null when the content has no such page.</returns>
    Task<Page?> PageAsync(string content, int number, CancellationToken cancel);

    /// <summary>The pages that match, best first as far as word frequencies tell; how near the words stand is weighed later.</summary>
    /// <param name="contents">Only these are searched.</param>
    /// <param name="all">Whether a page must hold every term, or any.</param>
    Task<Candidates> SearchAsync(IReadOnlyCollection<string> contents, SearchQuery query, bool all, int take, CancellationToken cancel);
}

/// <param name="Pages">0 when unreadable.</param>
public sealed record ReadContent(int Pages, string? Unreadable);

/// <param name="Total">How many pages match, of which <paramref name="Best"/> are the best.</param>
public sealed record Candidates(int Total, IReadOnlyList<Candidate> Best);

/// <param name="Score">Higher is better; comparable within one answer only.</param>
public sealed record Candidate(string Content, Page Page, double Score);
