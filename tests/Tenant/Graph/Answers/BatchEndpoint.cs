using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>Many requests in one. Their answers come in another order than they were asked in, as they may.</summary>
internal static class BatchEndpoint
{
    public const string Path = "/$batch";

    /// <exception cref="Refusal">The batch as a whole is refused.</exception>
    public static Answer Answer(JsonNode? body, Func<BatchPart, Answer> ask)
    {
        var answers = BatchPart.All(body).Select(part => Json(part, ask(part))).ToArray();
        new Random(answers.Length).Shuffle(answers);
        return Answers.Answer.Ok(new JsonObject { ["responses"] = new JsonArray([.. answers]) });
    }

    private static JsonNode Json(BatchPart part, Answer answer)
    {
        var headers = new JsonObject { ["Cache-Control"] = "no-store, no-cache", ["Content-Type"] = "application/json" };
        foreach (var (name, value) in answer.Headers)
            headers[name] = value;
        var json = new JsonObject { ["id"] = part.Id, ["status"] = answer.Status, ["headers"] = headers };
        if (answer.Body is not null)
            json["body"] = answer.Body;
        return json;
    }
}
