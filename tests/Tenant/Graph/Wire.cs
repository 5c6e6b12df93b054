using System.Text.Encodings.Web;
using System.Text.Json;
using NigerBrief.Tenant.Graph.Answers;

namespace NigerBrief.Tenant.Graph;

/// <summary>Writes answers out as Graph does.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task SendAsync(HttpContext http, Answer answer, DateTimeOffset now)
    {
        var response = http.Response;
        response.StatusCode = answer.Status;
        response.Headers["request-id"] = http.TraceIdentifier;
        response.Headers["client-request-id"] = ClientRequest(http);
        response.Headers.Date = now.ToString("R");
        response.Headers.CacheControl = "no-store, no-cache";
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.Body is null)
        {
            response.ContentLength = 0;
            return;
        }
        var bytes = JsonSerializer.SerializeToUtf8Bytes(answer.Body, Json);
        response.ContentType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    public static Answer Refused(Refusal refusal, HttpContext http, DateTimeOffset now)
    {
        var answer = new Answer(refusal.Status, ErrorJson.Of(refusal.Code, refusal.Message, refusal.InnerCode, now, http.TraceIdentifier, ClientRequest(http)));
        foreach (var (name, value) in refusal.Headers)
            answer.Headers[name] = value;
        return answer;
    }

    private static string ClientRequest(HttpContext http) =>
        http.Request.Headers.TryGetValue("client-request-id", out var given) ? given.ToString() : http.TraceIdentifier;
}
