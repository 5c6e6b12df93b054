using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>The sample matter in SharePoint and in its folder are one matter: to the letter, but for when they were read.</summary>
public abstract partial class SameAnswersTests(SampleServer folder, MatterServer sharePoint)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/matters")]
    [InlineData("/api/matters/niger")]
    [InlineData("/api/matters/niger/record")]
    [InlineData("/api/matters/niger/terms")]
    [InlineData("/api/matters/niger/clauses")]
    [InlineData("/api/matters/niger/clauses?forum=icj")]
    [InlineData("/api/matters/niger/record/search?q=drone base Agadez&take=50")]
    [InlineData("/api/matters/niger/record/search?q=\"effet immédiat\"")]
    [InlineData("/api/matters/niger/record/search?q=dénonciation&in=C-0002&profile=icj")]
    [InlineData("/api/matters/niger/record/search?q=zzz")]
    [InlineData("/api/matters/niger/record/C-0001/pages/3")]
    [InlineData("/api/matters/niger/record/CWS-0001/pages/1?profile=icj")]
    [InlineData("/api/matters/niger/record/C-0001/pages/99")]
    [InlineData("/api/matters/niger/record/JA/pages/3")]
    [InlineData("/api/matters/niger/record/nothing/pages/1")]
    [InlineData("/api/search?q=dénonciation&take=50")]
    [InlineData("/api/matters/nowhere")]
    public async Task An_answer_is_the_same(string address)
    {
        var (expected, status) = await AskAsync(folder.Client, address);
        var (found, other) = await AskAsync(sharePoint.Client, address);
        Assert.Equal((Comparable(expected), status), (Comparable(found), other));
    }

    [Fact]
    public async Task Every_clause_and_its_earlier_versions_are_the_same()
    {
        var (list, _) = await AskAsync(folder.Client, "/api/matters/niger/clauses");
        var ids = ClauseId.Matches(list).Select(match => match.Groups[1].Value).ToList();
        Assert.True(ids.Count >= 10);
        foreach (var id in ids)
        {
            await An_answer_is_the_same($"/api/matters/niger/clauses/{id}");
            await An_answer_is_the_same($"/api/matters/niger/clauses/{id}/versions/1");
        }
    }

    [Fact]
    public async Task Every_original_file_is_the_same_to_the_byte()
    {
        foreach (var key in new[] { "C-0001", "CWS-0001", "C-0015" })
        {
            var address = new Uri($"/api/matters/niger/record/{key}/file", UriKind.Relative);
            Assert.Equal(await folder.Client.GetByteArrayAsync(address, Cancel), await sharePoint.Client.GetByteArrayAsync(address, Cancel));
        }
    }

    /// <summary>What of an answer is the same wherever the pages are kept.</summary>
    protected virtual string Comparable(string body) => body;

    private static async Task<(string Body, int Status)> AskAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        var body = await answer.Content.ReadAsStringAsync(Cancel);
        return (WithoutMoment(body), (int)answer.StatusCode);
    }

    /// <summary>The same answer whenever it was given.</summary>
    public static string WithoutMoment(string body) => Moment.Replace(body, "\"at\":\"\"");

    [GeneratedRegex("""
        "(?:synchronised|traceId)":"[^"]*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Moment { get; }

    [GeneratedRegex("""\{"id":"([a-z0-9-]+)","title":""")]
    private static partial Regex ClauseId { get; }
}

[Collection(nameof(SampleMatter))]
public sealed class SameAnswersInSharePoint(SampleServer folder, TenantServer server) : SameAnswersTests(folder, server);

/// <summary>PostgreSQL finds the same passages, but weighs words in its own way: which of them comes first is left out.</summary>
[Collection(nameof(SampleMatter))]
public sealed class SameAnswersOfAFirm(SampleServer folder, FirmServer server) : SameAnswersTests(folder, server)
{
    protected override string Comparable(string body)
    {
        var answer = JsonNode.Parse(body);
        if ((answer is JsonObject found ? found["passages"] : answer) is not JsonArray hits)
            return body;
        var sorted = hits.Select(hit => hit?.ToJsonString()).Order(StringComparer.Ordinal).ToList();
        hits.Clear();
        return string.Join('\n', [answer!.ToJsonString(), .. sorted]);
    }
}
