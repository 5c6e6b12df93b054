using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace NigerBrief.Api.Tests;

/// <summary>No request is a fault of the server: each call of the OpenAPI document is asked with odd addresses, headers and bodies.</summary>
public sealed class OddRequestLaws(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Some of what is there, so that a request gets further than the door, among much that is not.</summary>
    private static readonly Gen<string> Word = Gen.Frequency(
        (4, Gen.OneOf("niger", "C-0001", "CWS-0001", "costs", "1", "3", "icj", "terms")),
        (4, Gen.OneOf("-1", "0", "2147483648", "9e99", "NaN", "null", "[]", "{{x}}", "*", "\"", "'", "\\", "a/b", " ", "\u202E", "\uFFFF", "e\u0301", "\uD83D\uDE00", "İ", "ﬁ")),
        (1, Gen.OneOf(new string('é', 600), new string('9', 4_000), string.Concat(Enumerable.Repeat("\"a", 400)))),
        (2, Gen.String[0, 30].Select(text => text.Replace("\0", "", StringComparison.Ordinal))));

    private static readonly Gen<string> InAddress = Gen.Frequency((8, Word.Select(Uri.EscapeDataString)), (1, Gen.OneOf("%FF", "%ED%A0%80", "%C0%AF", "%2F", "%2e%2e", "%", "%zz", "+", ";")));

    private static readonly Gen<string> Matter = Gen.Frequency((9, Gen.Const("niger")), (1, InAddress));

    private static readonly Gen<string> Json = Gen.Frequency(
        (2, Gen.OneOf("null", "[]", "{}", "true", "-1", "0", "2147483647", "-2147483648", "99999999999999999999", "1e308", "1.5", "\"\\ud800\"", "\"\\u0002\\u0002\"", "\"nb1:cite:C-0001@p1\"")),
        (1, Gen.OneOf("[null]", "[{}]", new string('[', 200))),
        (2, Word.Select(word => JsonSerializer.Serialize(word))));

    /// <summary>A body that each call takes, by the end of its address.</summary>
    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["excerpt"] = """{"key":"C-0001","from":{"page":1,"offset":0},"to":{"page":3,"offset":9},"profile":"icj","inNote":true}""",
        ["pinpoint"] = """{"key":"C-0001","pin":"47-49","profile":null,"signal":"see","explanation":"so agreed","placing":{"unit":"clause","wrap":"parentheses","periodInside":true,"following":"."}}""",
        ["render"] = """{"draft":{"paragraphs":[{"text":"See Ex. C-1, at 4.","controls":[{"id":1,"tag":"nb1:cite:C-0001@p4~5","start":4,"length":13}]}],"language":"fr"},"profile":"icj","settings":{"useId":true,"citeBy":"papers"}}""",
        ["adopt"] = """{"draft":{"paragraphs":[{"text":"See C-0001, p. 4; Moussa Decl. ¶ 4.","controls":[]}],"language":"en"},"profile":"us-trial"}""",
        ["tables"] = """{"draft":{"paragraphs":[{"text":"See C-0001, p. 4.","controls":[]}],"language":"en"},"kind":"cites","profile":"us-trial","settings":{"useId":true,"citeBy":"appendix"},"pages":["1"]}""",
        ["compose"] = """{"values":{"amount":"1000"},"headingLevel":2}""",
        ["proof"] = """{"paragraphs":[{"text":"The Agreement (the “Accord”)\u0002 was signed.","style":"Heading 1","outlineLevel":1,"tableDepth":0,"listItem":false,"controls":[]},{"text":"See the Accord.","note":1}],"language":"en"}""",
    };

    /// <summary>Two values of a body with odd ones put in their place.</summary>
    private static readonly Gen<(int At, string Odd)[]> Changes = Gen.Select(Gen.Int[0, 30], Json).Array[1, 2];

    private static readonly Gen<(string Name, string Value)> Header = Gen.Select(
        Gen.OneOf("Accept", "Range", "If-Match", "If-None-Match", "If-Modified-Since", "If-Range", "Accept-Language", "Content-Encoding"),
        Gen.OneOf("*/*", "bytes=0-0", "bytes=-1", "bytes=99999999-", "bytes=5-1,0-3", "bytes=a-b", "\"x\"", "*", "Tue, 01 Jan 2999 00:00:00 GMT", "nonsense", "gzip", "text/html"));

    private static readonly Gen<string> ContentType = Gen.Frequency((4, Gen.Const("application/json")), (1, Gen.OneOf(Docx, "application/json; charset=latin1", "text/plain", "application/x+json", "nonsense", "")));

    private readonly HttpClient client = server.Client;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_request_is_answered_or_refused_in_a_sentence()
    {
        var calls = await CallsAsync();
        Assert.True(calls.Length > 10);
        await Gen.Select(Gen.Int[0, calls.Length - 1], Matter, InAddress.Array[12], Changes, ContentType, Header).SampleAsync(async (call, matter, words, changes, type, header) =>
        {
            var body = changes.Aggregate(Bodies.GetValueOrDefault(calls[call].Address.Split('/', '?')[^2], "{}"), (json, change) => With(json, change.At, change.Odd));
            using var request = Request(calls[call], [matter, .. words], body, type, header);
            using var answer = await client.SendAsync(request, Cancel);
            var text = await answer.Content.ReadAsStringAsync(Cancel);
            Assert.True((int)answer.StatusCode < 500, $"{request.Method} {request.RequestUri} {body}: {text}");
            if ((int)answer.StatusCode < 400)
                return;
            Assert.True(answer.Content.Headers.ContentType?.MediaType == "application/problem+json", $"{(int)answer.StatusCode} {request.Method} {request.RequestUri}: {text}");
            if (request.Method != HttpMethod.Head)
                Assert.EndsWith(".", JsonNode.Parse(text)!["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        }, iter: 1000, threads: 4);
    }

    private async Task<(string Method, string Address)[]> CallsAsync()
    {
        var document = (await client.GetFromJsonAsync<JsonNode>("/openapi/v1.json", Cancel))!;
        return [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(call => (call.Key.ToUpperInvariant(), Address(path.Key, call.Value!)))),
            ("GET", "/sample/draft.docx"), ("GET", "/{any}"), ("DELETE", "/api/matters/{any}"), ("OPTIONS", "/api/matters/niger/proof"), ("HEAD", "/api/matters/niger/record/{any}/file")];
    }

    private static string Address(string path, JsonNode call)
    {
        var query = (call["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["in"]!.GetValue<string>() == "query").Select(parameter => parameter!["name"]!.GetValue<string>());
        return path + "?" + string.Join('&', query.Select(name => $"{name}={{{name}}}"));
    }

    /// <param name="words">What the address's parts in braces become, in turn.</param>
    private static HttpRequestMessage Request((string Method, string Address) call, string[] words, string body, string type, (string Name, string Value) header)
    {
        var parts = call.Address.Split('{', '}').Select((part, index) => index % 2 == 0 ? part : words[index / 2]);
        var request = new HttpRequestMessage(new(call.Method), new Uri(string.Concat(parts), UriKind.Relative));
        if (call.Method == "POST")
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }
        if (!request.Headers.TryAddWithoutValidation(header.Name, header.Value))
            request.Content?.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return request;
    }

    /// <summary>Puts odd JSON in the place of one of the values, counted as they are written.</summary>
    private static string With(string json, int at, string odd)
    {
        var places = new List<(int Start, int End)>();
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject)
                    continue;
                var value = reader;
                value.Skip();
                places.Add(((int)reader.TokenStartIndex, (int)value.BytesConsumed));
            }
        }
        catch (JsonException)
        {
            return json;
        }
        if (places.Count == 0)
            return json;
        var (start, end) = places[at % places.Count];
        var bytes = Encoding.UTF8.GetBytes(json);
        return Encoding.UTF8.GetString(bytes[..start]) + odd + Encoding.UTF8.GetString(bytes[end..]);
    }
}
