using System.Globalization;
using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Graph.Answers;

internal static class ErrorJson
{
    /// <param name="request">The id of this request; it also stands in the header <c>request-id</c>.</param>
    /// <param name="clientRequest">The id that the caller gave, else the same.</param>
    public static JsonObject Of(string code, string message, string? innerCode, DateTimeOffset now, string request, string clientRequest)
    {
        var inner = new JsonObject
        {
            ["date"] = now.UtcDateTime.ToString("s", CultureInfo.InvariantCulture),
            ["request-id"] = request,
            ["client-request-id"] = clientRequest,
        };
        if (innerCode is not null)
            inner.Insert(0, "code", innerCode);
        return new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = message, ["innerError"] = inner } };
    }
}
