using NigerBrief.Api.Proof;
using NigerBrief.Drafting;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

/// <summary>Each caller is told things in the language that their pane asks for.</summary>
public sealed class AnswerLanguageTests(SampleServer server) : IClassFixture<SampleServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "“Accord” is not an approved form.")]
    [InlineData("en", "“Accord” is not an approved form.")]
    [InlineData("de, en;q=0.5", "“Accord” is not an approved form.")]
    [InlineData("de", "“Accord” is not an approved form.")]
    [InlineData("*", "“Accord” is not an approved form.")]
    [InlineData("no language; at, all", "“Accord” is not an approved form.")]
    [InlineData("fr;q=0", "“Accord” is not an approved form.")]
    [InlineData("fr", "«\u00A0Accord\u00A0» n’est pas une forme approuvée.")]
    [InlineData("de, fr-CA;q=0.8, en;q=0.2", "«\u00A0Accord\u00A0» n’est pas une forme approuvée.")]
    public async Task A_finding_is_told_in_the_language_asked_for(string? language, string told)
    {
        using var answer = await AskAsync(HttpMethod.Post, "/api/matters/niger/proof?checks=terms", language, new Draft([new("The Accord ended.")]));
        var findings = (await Answer.ReadAsync<ProofAnswer>(answer)).Findings;
        Assert.StartsWith(told, Assert.Single(findings, found => found.Code == "forbidden-variant").Message.English, StringComparison.Ordinal);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string? language, object? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body is null ? null : new StringContent(Answer.Write(body), null, "application/json") };
        if (language is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await server.Client.SendAsync(request, Cancel);
    }
}
