using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NigerBrief.Api.Hosting;

namespace NigerBrief.Tests;

/// <summary>Asks over HTTP and reads the answer as the pane would.</summary>
public static class Answer
{
    private static readonly JsonSerializerOptions Json = WireOptions();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<T> GetAsync<T>(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        return await ReadAsync<T>(answer);
    }

    public static async Task<T> PostAsync<T>(this HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), JsonContent.Create(body, body.GetType(), options: Json), Cancel);
        return await ReadAsync<T>(answer);
    }

    /// <summary>
    /// Offers a body and sends it when the server says go on, however long that takes: a server that refuses a body while it is being sent closes
    /// the connection, and on a busy machine the sentence is lost with it.
    /// </summary>
    public static async Task<(HttpStatusCode Status, string Sentence)> OfferAsync(this HttpClient client, string path, HttpContent body)
    {
        using var patient = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan }) { BaseAddress = client.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = body, Headers = { ExpectContinue = true } };
        return await patient.SendAsync(request, Cancel).RefusalAsync();
    }

    /// <summary>As the pane writes it.</summary>
    public static string Write(object body) => JsonSerializer.Serialize(body, body.GetType(), Json);

    /// <returns>The status and the sentence that the lawyer reads.</returns>
    public static async Task<(HttpStatusCode Status, string Sentence)> RefusalAsync(this Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        return (answer.StatusCode, (await answer.ProblemAsync()).GetProperty("detail").GetString()!);
    }

    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }

    public static async Task<T> ReadAsync<T>(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Cancel)}");
        return (await answer.Content.ReadFromJsonAsync<T>(Json, Cancel))!;
    }

    private static JsonSerializerOptions WireOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Wire.Configure(options);
        return options;
    }
}
