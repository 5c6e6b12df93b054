using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Matters;

/// <summary>
/// The matters that one caller may see, and what that caller may see of them: in a folder everybody sees everything, in SharePoint
/// each person what their own rights open. A <see cref="Matter"/> is the caller's own view and is given only back to the same caller.
/// </summary>
public interface IMatters
{
    Task<IReadOnlyList<Matter>> AllAsync(CancellationToken cancel);

    /// <returns>Null when there is no such matter, or none that the caller may see.</returns>
    Task<Matter?> FindAsync(string id, CancellationToken cancel);

    /// <summary>Notes that an answer tells the caller these parts of the matter.</summary>
    Task TellAsync(Matter matter, MatterParts told, CancellationToken cancel);

    /// <summary>
    /// What was told to the caller lately, each part as it was told, and nothing else of the matter. The source is not asked, so that what goes into a brief
    /// need not wait for it.
    /// </summary>
    /// <param name="needed">Says what is taken, given all that the caller was last shown; null when that cannot be said without asking.</param>
    /// <returns>Null unless all that is needed was told, and is by what is known still there for the caller.</returns>
    Task<Matter?> ToldAsync(string id, Func<Matter, MatterParts?> needed, CancellationToken cancel);

    /// <returns>Null when the document has no such page.</returns>
    Task<Page?> PageAsync(Matter matter, string key, int number, CancellationToken cancel);

    /// <summary>The pages of an earlier file of a document, as <see cref="RecordEntry.Content"/> named it then.</summary>
    /// <returns>Null when they are kept no longer, or the document is not there for the caller.</returns>
    Task<IReadOnlyList<Page>?> EarlierPagesAsync(Matter matter, string key, string content, CancellationToken cancel);

    /// <summary>Searches the pages of a matter's record.</summary>
    /// <param name="query">What a lawyer typed, unchanged.</param>
    Task<SearchResult> SearchAsync(Matter matter, string query, SearchFilter filter, int take, CancellationToken cancel);

    /// <summary>The passages of a matter's record that bear a sentence out, best first.</summary>
    Task<SearchResult> SupportAsync(Matter matter, string sentence, int take, CancellationToken cancel);

    /// <summary>Searches every matter that the caller may see.</summary>
    Task<IReadOnlyList<MatterHit>> SearchAllAsync(string query, int take, CancellationToken cancel);

    /// <summary>The original file for reading, able to seek; null when there is none.</summary>
    Task<Stream?> OpenFileAsync(Matter matter, string key, CancellationToken cancel);

    Task<ClauseVersionsKept> ClauseVersionsAsync(Matter matter, string id, CancellationToken cancel);

    /// <summary>Brings the matter up to date, telling how far it is; the matter can be used meanwhile. Stopping to listen stops the reading.</summary>
    IAsyncEnumerable<ReadingProgress> SynchroniseAsync(Matter matter, CancellationToken cancel);
}

/// <summary>A document that matches a search across matters.</summary>
/// <param name="Matter">Id of its matter.</param>
/// <param name="Page">File page of the passage, from 1; null where the engine names only the document.</param>
/// <param name="Highlights">UTF-16 spans of the snippet.</param>
public sealed record MatterHit(string Matter, string MatterTitle, RecordDocument Document, int? Page, string Snippet, IReadOnlyList<Highlight> Highlights);

/// <summary>The approved versions of a clause, newest first.</summary>
/// <param name="Whole">False when the source does not answer, and only what was read before is here.</param>
public sealed record ClauseVersionsKept(IReadOnlyList<Clause> Clauses, bool Whole);

/// <param name="Read">Documents read so far, those that could not be read among them.</param>
/// <param name="Total">Documents of the record that have a file.</param>
public sealed record ReadingProgress(int Read, int Total);
