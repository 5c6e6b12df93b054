using System.Text.Json;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// A candidate: the index lags behind, so check the item before it is shown, and drop it when its drive is none of the settings'.
/// </summary>
public sealed record SearchHit(string Drive, string Item, string? Name, string? WebUrl, SearchSummary Summary)
{
    /// <returns>Null when it does not say which file it is.</returns>
    internal static SearchHit? Read(JsonElement hit) =>
        hit.Find("resource") is { } file && file.Text("id") is { } item && file.Find("parentReference")?.Text("driveId") is { } drive
            ? new(drive, item, file.Text("name"), file.Text("webUrl"), SearchSummary.Read(hit.Text("summary")))
            : null;
}

/// <param name="More">Whether there is a next page.</param>
public sealed record SearchHits(IReadOnlyList<SearchHit> Hits, bool More);

/// <summary>Microsoft Search, which needs more than the rights to chosen sites.</summary>
public static class SearchCalls
{
    public const int PageSize = 25;

    /// <summary>Nobody reads further, and each page costs.</summary>
    public const int Furthest = 500;

    /// <param name="typed">Any text; nothing in it is an operator.</param>
    /// <param name="from">How many hits to pass over.</param>
    public static async Task<SearchHits> SearchAsync(this GraphCalls graph, string typed, SearchScope scope, int from, CancellationToken cancel)
    {
        var phrases = SearchPhrases.Of(typed);
        if (phrases.Length == 0 || from is < 0 or >= Furthest)
            return new([], false);
        var request = new
        {
            entityTypes = new[] { "driveItem" },
            query = new { queryString = phrases, queryTemplate = scope.Template },
            from,
            size = PageSize,
        };
        var answer = await graph.PostAsync($"/search/query", new { requests = new[] { request } }, cancel);
        var containers = answer.List("value").SelectMany(searched => searched.List("hitsContainers")).ToList();
        var hits = containers.Where(container => container.Find("hits") is not null).SelectMany(container => container.List("hits")).Select(SearchHit.Read).OfType<SearchHit>();
        var more = from + PageSize < Furthest && containers.Any(container => container.Find("moreResultsAvailable") is { ValueKind: JsonValueKind.True });
        return new([.. hits], more);
    }
}
