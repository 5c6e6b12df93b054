using System.Text.Json;
using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.Answers;

namespace NigerBrief.Tenant.Graph.Search;

/// <param name="Entity"><c>driveItem</c> or <c>listItem</c>.</param>
/// <param name="Query">In KQL, the template filled in.</param>
/// <param name="Fields">Those wanted of a list item.</param>
internal sealed record SearchRequest(string Entity, string Query, IReadOnlyList<string> Fields, int From, int Size)
{
    private const int Largest = 500;

    /// <exception cref="Refusal">The request is not one that Graph takes, or asks for what is not searched here.</exception>
    public static SearchRequest Of(JsonNode? body)
    {
        try
        {
            if ((body as JsonObject)?["requests"] is not JsonArray { Count: 1 } requests)
                throw Refusal.BadRequest("Exactly one search request is expected.");
            var request = requests[0]!;
            var entities = request["entityTypes"]?.AsArray().Select(type => type!.GetValue<string>()).ToList() ?? [];
            if (entities is not [("driveItem" or "listItem") and var entity])
                throw Refusal.BadRequest("The entity types are not supported together or at all.");
            var said = request["query"]?["queryString"]?.GetValue<string>() ?? throw Refusal.BadRequest("The query string is missing.");
            var template = request["query"]?["queryTemplate"]?.GetValue<string>() ?? "{searchTerms}";
            var size = request["size"]?.GetValue<int>() ?? 25;
            if (size is < 1 or > Largest)
                throw Refusal.BadRequest($"The size must be between 1 and {Largest}.");
            return new(
                entity,
                template.Replace("{searchTerms}", said),
                request["fields"]?.AsArray().Select(field => field!.GetValue<string>()).ToList() ?? [],
                request["from"]?.GetValue<int>() ?? 0,
                size);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or JsonException)
        {
            throw Refusal.BadRequest("The search request has another shape than expected.");
        }
    }
}
