using System.Net;
using System.Text.Json.Nodes;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Graph;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>
/// Three lawyers at work while Graph fails again and again. Each answer is the one that a server without faults gives, or says that a document is
/// still being read, or that SharePoint does not answer; and nobody is shown what they may not see.
/// </summary>
public sealed class ManyFaultsTests(Entra entra) : IAsyncLifetime
{
    private const int Sealed = 3;
    private const int Steps = 120;

    private static readonly HttpStatusCode[] Outages = [HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable];

    /// <summary>What is said of a document that could not be read yet.</summary>
    private static readonly string[] NotRead = ["still being read", "may have been replaced", "is not the file that it describes", "answer cannot be read"];

    /// <summary>A clause whose bytes arrive damaged is not offered until they come whole.</summary>
    private static readonly string[] Damaged = ["This argument block is not offered", "not kept in the matter"];

    private SmallFirm firm = null!;
    private User[] lawyers = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds => ["all", "429", "503", "reset", "cut", "wrong length", "corrupt"];

    public async ValueTask InitializeAsync()
    {
        firm = await SmallFirm.StartAsync(entra);
        lawyers = [firm.Join("Amina"), firm.Join("Boubacar"), firm.Join("Claire")];
        firm.Record.Find($"{SmallFirm.Key(Sealed)}.txt")!.Deny("Boubacar");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_answer_is_wrong_however_often_Graph_fails(string kind)
    {
        var right = new Dictionary<User, Dictionary<string, (HttpStatusCode, string)>>();
        var good = firm.Start();
        foreach (var lawyer in lawyers)
            right[lawyer] = await AnswersAsync(good.ClientOf(lawyer));

        var server = firm.Start();
        var (matching, faults) = FaultsOf(kind);
        firm.Graph.Faults.Random(20_240_316, 0.3, matching, faults);
        var answered = await Task.WhenAll(lawyers.Select((lawyer, seed) => WorkAsync(server.ClientOf(lawyer), lawyer, right[lawyer], [.. NotRead, .. kind is "wrong length" or "corrupt" or "all" ? Damaged : []], new(seed))));
        Assert.True(firm.Graph.Faults.Happened > 10, $"Only {firm.Graph.Faults.Happened} faults happened.");
        Assert.True(answered.Sum() > Steps, $"Only {answered.Sum()} of {Steps * lawyers.Length} requests were answered.");

        firm.Graph.Faults.Clear();
        firm.Clock.Pass(TimeSpan.FromHours(2));
        foreach (var lawyer in lawyers)
            Assert.Equal(right[lawyer], await AnswersAsync(server.ClientOf(lawyer)));
        Assert.Empty(firm.Graph.Requests.TokensSentToDownloads);
    }

    public ValueTask DisposeAsync() => firm.DisposeAsync();

    /// <returns>How many requests were answered in full.</returns>
    private async Task<int> WorkAsync(HttpClient client, User lawyer, Dictionary<string, (HttpStatusCode Status, string Body)> right, string[] missing, Random random)
    {
        var names = Work.All.Keys.ToArray();
        var answered = 0;
        for (var step = 0; step < Steps; step++)
        {
            firm.Clock.Pass(TimeSpan.FromSeconds(random.Next(40)));
            if (random.Next(6) == 0)
            {
                using var told = await client.PostAsync(new Uri("/api/matters/niger/synchronise", UriKind.Relative), null, Cancel);
                Assert.True(told.IsSuccessStatusCode || Outages.Contains(told.StatusCode), $"synchronise: {told.StatusCode}");
                continue;
            }
            var name = names[random.Next(names.Length)];
            var (status, body) = await client.AskAsync(name);
            if (lawyer.Name == "Boubacar")
                Assert.DoesNotContain(SmallFirm.WordOf(Sealed), body, StringComparison.Ordinal);
            if (Outages.Contains(status) || missing.Any(sentence => body.Contains(sentence, StringComparison.Ordinal)))
                continue;
            Assert.Equal((name, right[name].Status), (name, status));
            AssertRight(name, right[name].Body, body);
            answered++;
        }
        return answered;
    }

    /// <summary>While documents are being read, or a clause arrives damaged, what is found, listed and counted is a part of what there is.</summary>
    private static void AssertRight(string name, string expected, string body)
    {
        if (name.Contains("/search", StringComparison.Ordinal) || name.EndsWith("/clauses", StringComparison.Ordinal))
            Assert.Empty(Hits(body).Except(Hits(expected)));
        else if (name is not ("GET /api/matters" or "GET /api/matters/niger" or "GET /api/matters/niger/record"))
            AssertRight(expected, SameAnswersTests.WithoutMoment(body));
    }

    /// <summary>Of a document that is being read nobody knows yet which file the cites are held against.</summary>
    private static void AssertRight(string expected, string body)
    {
        if (!body.StartsWith('{') || JsonNode.Parse(body) is not JsonObject answer || JsonNode.Parse(expected) is not JsonObject right || right["versions"] is not JsonObject versions)
        {
            Assert.Equal(expected, body);
            return;
        }
        Assert.All(answer["versions"]!.AsObject(), version => Assert.Equal(versions[version.Key]!.ToJsonString(), version.Value!.ToJsonString()));
        answer.Remove("versions");
        right.Remove("versions");
        Assert.Equal(right.ToJsonString(), answer.ToJsonString());
    }

    private static IEnumerable<string> Hits(string body)
    {
        var answer = JsonNode.Parse(body);
        return ((answer as JsonObject)?["passages"] ?? answer)!.AsArray().Select(hit => hit!.ToJsonString());
    }

    private static async Task<Dictionary<string, (HttpStatusCode, string)>> AnswersAsync(HttpClient client)
    {
        await client.SynchroniseAsync("niger");
        var answers = new Dictionary<string, (HttpStatusCode, string)>();
        foreach (var name in Work.All.Keys)
        {
            var (status, body) = await client.AskAsync(name);
            answers[name] = (status, SameAnswersTests.WithoutMoment(body));
        }
        return answers;
    }

    /// <summary>A byte changed on the way can be told by a file's hash only; Graph's own answers carry none.</summary>
    private static (Func<Asked, bool> Matching, Fault[] Faults) FaultsOf(string kind) => kind switch
    {
        "all" => (_ => true, []),
        "429" => (_ => true, [Fault.Throttle(TimeSpan.Zero)]),
        "503" => (_ => true, [Fault.Status(503)]),
        "reset" => (_ => true, [Fault.Reset]),
        "cut" => (_ => true, [Fault.CutBody(64)]),
        "wrong length" => (_ => true, [Fault.WrongLength]),
        _ => (asked => asked.Download, [Fault.Corrupt]),
    };
}
