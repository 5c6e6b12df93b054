using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>An answer as its bytes would be compared: without the moment and the number of the request.</summary>
public readonly record struct AnswerSeen(HttpStatusCode Status, string Body);

public static partial class AnswersSeen
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<AnswerSeen> SeeAsync(this HttpClient client, string address, object? body = null)
    {
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = body is null ? null : JsonContent.Create(body),
        };
        using var answer = await client.SendAsync(request, Cancel);
        return new(answer.StatusCode, OfRequest.Replace(await answer.Content.ReadAsStringAsync(Cancel), "\"when\":\"\""));
    }

    [GeneratedRegex("""
        "(?:synchronised|traceId)":"[^"]*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OfRequest { get; }
}
