using System.Net.ServerSentEvents;
using System.Text.Json;
using NigerBrief.Matters;

namespace NigerBrief.Api.Tests.SharePoint;

public static class Synchronising
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Listens as the pane does, to the end.</summary>
    public static async Task<IReadOnlyList<ReadingProgress>> SynchroniseAsync(this HttpClient client, string matter)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/matters/{matter}/synchronise", UriKind.Relative));
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode}: {(answer.IsSuccessStatusCode ? "" : await answer.Content.ReadAsStringAsync(Cancel))}");
        await using var body = await answer.Content.ReadAsStreamAsync(Cancel);
        var told = new List<ReadingProgress>();
        await foreach (var sent in SseParser.Create(body).EnumerateAsync(Cancel))
            told.Add(JsonSerializer.Deserialize<ReadingProgress>(sent.Data, JsonSerializerOptions.Web)!);
        return told;
    }
}
