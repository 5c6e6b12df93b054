using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.Answers;

namespace NigerBrief.Tenant.Graph.Search;

/// <summary>Microsoft Search over the files of all sites: trimmed to what the caller might see when the index was made.</summary>
internal static class SearchEndpoint
{
    /// <exception cref="Refusal">The token does not open so much: searching needs the right to read everywhere.</exception>
    public static Answer Answer(Call call)
    {
        var request = SearchRequest.Of(call.Body);
        MayAsk(call, request.Entity);
        var query = KqlParser.Read(request.Query);
        var found = call.World.Searched().Entries
            .Where(entry => entry.Readers.Contains(call.User))
            .Select(entry => new SearchDocument(entry))
            .Where(query.Matches)
            .ToList();
        var sought = query.Sought.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var hits = found.Skip(request.From).Take(request.Size)
            .Select((document, index) => SearchHitJson.Of(document, request, request.From + index + 1, sought));
        var container = new JsonObject
        {
            ["hits"] = new JsonArray([.. hits]),
            ["total"] = found.Count,
            ["moreResultsAvailable"] = found.Count > request.From + request.Size,
        };
        // Left out rather than empty: the harder case for a client.
        if (found.Count == 0)
            container.Remove("hits");
        return Answers.Answer.Ok(new JsonObject
        {
            ["value"] = new JsonArray(new JsonObject
            {
                ["searchTerms"] = new JsonArray([.. sought.Select(word => JsonValue.Create(word))]),
                ["hitsContainers"] = new JsonArray(container),
            }),
        });
    }

    private static void MayAsk(Call call, string entity)
    {
        string[] needed = entity == "listItem" ? ["Sites.Read.All", "Sites.ReadWrite.All"] : ["Files.Read.All", "Files.ReadWrite.All", "Sites.Read.All", "Sites.ReadWrite.All"];
        if (!needed.Any(call.Scopes.Contains))
            throw new Refusal(StatusCodes.Status403Forbidden, "Forbidden", $"Access to {entity} in Graph API requires the following permissions: {string.Join(" or ", needed)}.");
    }
}
