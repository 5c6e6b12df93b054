using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>What Graph answers, before it goes out over the wire or into a batch.</summary>
internal sealed record Answer(int Status, JsonNode? Body = null)
{
    public Dictionary<string, string> Headers { get; } = [];

    public static Answer Ok(JsonNode body) => new(StatusCodes.Status200OK, body);

    public static Answer Created(JsonNode body) => new(StatusCodes.Status201Created, body);

    public static Answer Redirect(string address) => new(StatusCodes.Status302Found) { Headers = { ["Location"] = address } };
}
