using Microsoft.AspNetCore.Http.HttpResults;
using NigerBrief.Api.Hosting;
using NigerBrief.Drafting;
using NigerBrief.Matters;

namespace NigerBrief.Api.Search;

/// <summary>Search across all matters that the caller may see.</summary>
public static class SearchApi
{
    private const int DefaultTake = 20;
    private const int MaximumTake = 50;
    private const int MaximumQuery = 500;

    public static void MapSearch(this WebApplication app) =>
        app.MapGet("/api/search", Search).WithName("searchMatters").WithTags("Search").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<IReadOnlyList<FirmHit>>> Search(string? q, int? take, IMatters matters, CancellationToken cancel)
    {
        var query = Query(q);
        if (query.Length == 0)
            return TypedResults.Ok<IReadOnlyList<FirmHit>>([]);
        var hits = await matters.SearchAllAsync(query, Math.Clamp(take ?? DefaultTake, 1, MaximumTake), cancel);
        return TypedResults.Ok<IReadOnlyList<FirmHit>>([.. hits.Select(Row)]);
    }

    /// <returns>The search words as typed, empty for none.</returns>
    public static string Query(string? typed) => typed?.Trim() is not { } query ? ""
        : query.Length <= MaximumQuery ? query
        : throw Refusal.BadRequest(new(
            "These search words are too long. Search for one sentence at most.",
            "Ces mots de recherche sont trop longs. Cherchez une phrase au plus."));

    private static FirmHit Row(MatterHit hit) => new(
        hit.Matter,
        hit.MatterTitle,
        hit.Document.Key,
        hit.Document.Title,
        hit.Document.CiteAs,
        hit.Document.Kind,
        hit.Document.Date,
        hit.Document.Confidential,
        hit.Page,
        hit.Snippet,
        hit.Highlights);
}

/// <summary>A document of any matter that matches.</summary>
/// <param name="Matter">Id of its matter, which must be opened to cite from it.</param>
/// <param name="Page">File page of the passage, from 1; null where only the document is known.</param>
public sealed record FirmHit(
    string Matter,
    string MatterTitle,
    string Key,
    string Title,
    string CiteAs,
    DocumentKind Kind,
    DateOnly? Date,
    bool Confidential,
    int? Page,
    string Snippet,
    IReadOnlyList<Highlight> Highlights);
