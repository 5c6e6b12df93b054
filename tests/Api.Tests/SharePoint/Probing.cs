using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>
/// Asks servers every kind of question as one person, and holds the answers against what that person may see; what goes into a brief, against what the person was told as well.
/// </summary>
public sealed class Probing(SmallMatter matter, SecretWords words, params IReadOnlyList<FirmApplication> servers)
{
    private const string Small = "/api/matters/small";
    private const string NeverThere = "zqzzzzz";

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Stale = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromHours(8);

    private static readonly HttpStatusCode[] Usual = [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound];

    private static readonly object Draft = new { paragraphs = new[] { new { text = "Nothing is said here." } }, language = "en" };

    public async Task AskAsync(User user, Deed deed, bool down)
    {
        var client = matter.Client(servers[deed.Where / 10 % servers.Count], user);
        // Some word that has been anywhere, mostly not for this person.
        var word = words.All is { Count: > 0 } all ? all[deed.Which % all.Count] : NeverThere;
        await AskAsync(user, client, word, Questions(word).Where((_, place) => (place + deed.Which) % 3 == 0), down);
    }

    /// <summary>Takes some document and some block into a brief, having asked nothing, or once in a while for these alone.</summary>
    public async Task TakeAsync(User user, Deed deed, bool down)
    {
        var client = matter.Client(servers[deed.Where / 10 % servers.Count], user);
        foreach (var item in new[] { matter.Record.Rows.Where(item => !item.IsFolder), matter.Clauses.Rows }.Select(items => items.ToList()).Where(items => items.Count > 0).Select(items => items[deed.Which % items.Count]))
        {
            var key = item.Versions[0].Fields.GetValueOrDefault("Key") as string ?? Path.GetFileNameWithoutExtension(item.Name);
            var word = key.Split('-')[^1];
            var shows = deed.Where % 3 == 0;
            await AskAsync(
                user, client, word, Questions(word).Where(question => Inserts(question.Address) || (shows && (question.Address.EndsWith("/pages/1", StringComparison.Ordinal) || question.Address == $"{Small}/clauses/{word}"))), down);
        }
    }

    private async Task AskAsync(User user, HttpClient client, string word, IEnumerable<(string Address, object? Body)> asked, bool down)
    {
        foreach (var (address, body) in asked)
        {
            var inserts = Inserts(address);
            var answer = await client.SeeAsync(address, body);
            Assert.True(Usual.Contains(answer.Status) || (down && answer.Status == HttpStatusCode.ServiceUnavailable), $"{address}: {answer}");
            // Which tells the cite that it leaves alone.
            if (address.Contains("/render", StringComparison.Ordinal))
                answer = answer with { Body = answer.Body.Replace($"K-{word}@", $"K-{NeverThere}@", StringComparison.Ordinal) };
            var shown = SecretWords.In(answer.Body).Where(told => told != NeverThere).ToList();
            foreach (var told in shown)
            {
                Assert.True(
                    words.WasShown(user.Name, told, down ? Stale : Fresh) || (inserts && words.WasTold(user.Name, told, Day)),
                    $"{user.Name} was told {told} by {address}: {answer}");
            }
            if (!words.WasShown(user.Name, word, Stale) && !words.WasTold(user.Name, word, Day))
                Assert.Equal(await client.SeeAsync(address.Replace(word, NeverThere, StringComparison.Ordinal), Questions(NeverThere).First(other => other.Address == address.Replace(word, NeverThere, StringComparison.Ordinal)).Body), answer);
            if (!inserts)
                words.Tell(user.Name, shown, asked: !down && address.StartsWith(Small, StringComparison.Ordinal), Fresh);
            Count(address, answer);
        }
    }

    private static bool Inserts(string address) => address.Contains("/cites/", StringComparison.Ordinal) || address.EndsWith("/compose", StringComparison.Ordinal);

    /// <summary>What each server shows is what the world grants, and what a new server shows.</summary>
    public async Task HasSettledAsync(User user, HttpClient fresh)
    {
        foreach (var server in servers)
            await HasSettledAsync(user, matter.Client(server, user), fresh);
    }

    private async Task HasSettledAsync(User user, HttpClient client, HttpClient fresh)
    {
        if ((await client.SeeAsync(Small)).Status == HttpStatusCode.OK)
        {
            await client.SynchroniseAsync("small");
            await fresh.SynchroniseAsync("small");
        }
        foreach (var address in new[] { "/api/matters", Small, $"{Small}/record", $"{Small}/clauses", $"{Small}/terms", $"{Small}/record/search?q=common&take=100", "/api/search?q=common&take=50" })
            Assert.Equal(Sorted(await fresh.SeeAsync(address)), Sorted(await client.SeeAsync(address)));

        var shown = string.Join(' ', await Task.WhenAll(Questions("common").Select(async question => (await client.SeeAsync(question.Address, question.Body)).Body)));
        var granted = words.RecordOf(user.Name).SelectMany(file => SecretWords.In(string.Join(' ', file.Versions[0].Fields.Values))).Concat(
            matter.Terms.Rows.Where(term => words.Sees(term, user.Name)).SelectMany(term => SecretWords.In(string.Join(' ', term.Versions[0].Fields.Values))));
        var missing = granted.Except(SecretWords.In(shown)).ToList();
        Assert.True(missing.Count == 0, $"{user.Name} is not shown {string.Join(", ", missing)}: {shown}");
        Assert.Empty(SecretWords.In(shown).Except(words.Of(user.Name)));
    }

    private static IEnumerable<(string Address, object? Body)> Questions(string word)
    {
        yield return ("/api/matters", null);
        yield return (Small, null);
        yield return ($"{Small}/record", null);
        yield return ($"{Small}/terms", null);
        yield return ($"{Small}/clauses", null);
        yield return ($"{Small}/record/search?q=common&take=100", null);
        yield return ($"/api/search?q=common&take=50", null);
        yield return ($"{Small}/record/search?q=\"{word}\"", null);
        yield return ($"{Small}/record/search?q=common&in={word}", null);
        yield return ($"{Small}/record/search?q=common&in=K-{word}", null);
        yield return ($"/api/search?q=\"{word}\"", null);
        foreach (var key in new[] { word, $"K-{word}" })
        {
            yield return ($"{Small}/record/{key}/pages/1", null);
            yield return ($"{Small}/record/{key}/file", null);
            yield return ($"{Small}/cites/pinpoint?{key}", new { key, pin = "1" });
            yield return ($"{Small}/cites/read?{key}", new { tag = $"nb1:cite:{key}@p1" });
            yield return ($"{Small}/cites/excerpt?{key}", new { key, from = new { page = 1, offset = 0 }, to = new { page = 1, offset = 12 }, inNote = false });
        }
        yield return ($"{Small}/cites/render?{word}", new { draft = new { paragraphs = new[] { new { text = "So it was.", controls = new[] { new { id = 1, tag = $"nb1:cite:K-{word}@p1", start = 0, end = 2 } } } }, language = "en" } });
        yield return ($"{Small}/record/support?{word}", new { text = $"It was said of common {word} there." });
        yield return ($"{Small}/cites/tables", new { draft = Draft, kind = "exhibits" });
        yield return ($"{Small}/clauses/{word}", null);
        yield return ($"{Small}/clauses/{word}/versions/1", null);
        yield return ($"{Small}/clauses/{word}/compose", new { values = new { }, headingLevel = 0 });
        yield return ($"{Small}/proof", Draft);
    }

    /// <summary>Every document has one page, so that what is counted must be what is shown.</summary>
    private static void Count(string address, AnswerSeen answer)
    {
        if (answer.Status != HttpStatusCode.OK || !address.Contains("record/search", StringComparison.Ordinal))
            return;
        var found = JsonNode.Parse(answer.Body)!;
        Assert.Equal(found["passages"]!.AsArray().Count, (int)found["total"]!);
    }

    /// <summary>What ranks alike for one server may not for another, which has read other files.</summary>
    private static string Sorted(AnswerSeen answer) => answer.Status == HttpStatusCode.OK
        ? string.Join('\n', Entries(JsonNode.Parse(answer.Body)!).Order(StringComparer.Ordinal))
        : JsonSerializer.Serialize(answer);

    private static IEnumerable<string> Entries(JsonNode node) => node switch
    {
        JsonArray list => list.Select(entry => entry!.ToJsonString()),
        JsonObject map when map["passages"] is JsonArray passages => passages.Select(entry => entry!.ToJsonString()).Append($"{map["total"]} {map["beingRead"]}"),
        _ => [node.ToJsonString()],
    };
}
