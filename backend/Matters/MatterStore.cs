using NigerBrief.Drafting;

namespace NigerBrief.Matters;

/// <summary>The matters that one source holds, their pages kept in an index.</summary>
public sealed class MatterStore
{
    public IReadOnlyList<Matter> All => throw new NotImplementedException();

    public Matter? Find(string id) => throw new NotImplementedException();

    /// <returns>Null when the document has no such page.</returns>
    public Task<Page?> PageAsync(Matter matter, string key, int number, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Searches the pages of a matter's record.</summary>
    /// <param name="query">What a lawyer typed, unchanged.</param>
    /// <param name="document">Only this document's pages; null for the whole record.</param>
    public Task<SearchResult> SearchAsync(Matter matter, string query, string? document, int take, CancellationToken cancel) =>
        throw new NotImplementedException();

    /// <summary>The original file for reading; null when there is none.</summary>
    public Stream? OpenFile(Matter matter, string key) => throw new NotImplementedException();
}
