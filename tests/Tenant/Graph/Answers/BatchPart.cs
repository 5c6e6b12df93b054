using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>One request of a batch.</summary>
/// <param name="Path">Decoded, with its leading slash, without query.</param>
/// <param name="Query">With its question mark; empty when there is none.</param>
internal sealed record BatchPart(string Id, string Method, string Path, string Query, JsonNode? Body)
{
    private const int Most = 20;

    /// <exception cref="Refusal">The batch as a whole is not one that Graph takes.</exception>
    public static IReadOnlyList<BatchPart> All(JsonNode? body)
    {
        if ((body as JsonObject)?["requests"] is not JsonArray { Count: > 0 } requests)
            throw Refusal.BadRequest("Invalid batch payload format.");
        if (requests.Count > Most)
            throw Refusal.BadRequest($"Number of batch request steps exceeds the maximum value of {Most}.");
        var parts = requests.Select(Of).ToList();
        return parts.DistinctBy(part => part.Id, StringComparer.OrdinalIgnoreCase).Count() == parts.Count
            ? parts
            : throw Refusal.BadRequest("Request Ids must be unique within a batch.");
    }

    private static BatchPart Of(JsonNode? request)
    {
        if (Text(request, "id") is not { } id || Text(request, "method") is not { } method || Text(request, "url") is not { } url)
            throw Refusal.BadRequest("Invalid batch payload format.");
        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal))
            throw Refusal.BadRequest("Batch request urls must be relative.");
        var query = url.IndexOf('?');
        var path = Uri.UnescapeDataString(query < 0 ? url : url[..query]);
        return new(id, method.ToUpperInvariant(), "/" + path.TrimStart('/'), query < 0 ? "" : url[query..], request!["body"]);
    }

    private static string? Text(JsonNode? request, string name) =>
        request is JsonObject json && json[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
