using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>What is asked wrongly is refused as Graph refuses it, never with a crash.</summary>
public sealed class OddRequestsTests
{
    [Theory]
    [InlineData("GET", "nowhere", null, 400)]
    [InlineData("GET", "sites/{site}/lists/None/items", null, 404)]
    [InlineData("DELETE", "sites/{site}", null, 405)]
    [InlineData("GET", "sites/{site}/lists/Record/items?$top=none", null, 400)]
    [InlineData("GET", "sites/{site}/lists/Record/items?$skiptoken=none", null, 400)]
    [InlineData("GET", "sites/{site}/lists/Record/items?$expand=fields($select=Key", null, 400)]
    [InlineData("GET", "sites/{site}/lists/Record/items?$expand=owner", null, 400)]
    [InlineData("GET", "sites/{site}/lists/Record/items?$select=fields,colour", null, 400)]
    [InlineData("GET", "sites/{site}/lists/Record/items?$expand=driveItem($select=colour)", null, 400)]
    [InlineData("GET", "sites/{site}/drive/root/children?$select=colour", null, 400)]
    [InlineData("GET", "sites/{site}/lists/Record/items?$filter=fields/Key eq 'a'", null, 501)]
    [InlineData("GET", "sites/{site}/drive/items/root/content", null, 400)]
    [InlineData("GET", "sites/{site}/drive/root/delta?token=none", null, 400)]
    [InlineData("GET", "sites/{site}/drive/root/delta?token=OTk5OTk5OTk5OTk5OzE7O1RydWU", null, 400)]
    [InlineData("GET", "sites/{site}/drive/root:/none.pdf", null, 404)]
    [InlineData("POST", "$batch", "[", 400)]
    [InlineData("POST", "$batch", "[]", 400)]
    [InlineData("POST", "$batch", """{"requests":[{"id":1,"method":"GET","url":"/sites/root"}]}""", 400)]
    [InlineData("POST", "search/query", """{"requests":[]}""", 400)]
    [InlineData("POST", "search/query", """{"requests":[{"entityTypes":"driveItem","query":{"queryString":"a"}}]}""", 400)]
    [InlineData("POST", "search/query", """{"requests":[{"entityTypes":["driveItem"],"query":{"queryString":"(a"}}]}""", 400)]
    public async Task An_odd_request_is_refused_with_a_code(string method, string path, string? body, int status)
    {
        await using var niger = await NigerSite.StartAsync();
        using var http = niger.Graph.HttpAs("alice", "Files.Read.All");
        using var request = new HttpRequestMessage(new(method), path.Replace("{site}", niger.Site.Id)) { Headers = { { "client-request-id", "ours" } } };
        if (body is not null)
            request.Content = new StringContent(body);

        var answer = await http.SendAsync(request);
        var error = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!;

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.NotEmpty((string)error["code"]!);
        Assert.Equal("ours", (string?)error["innerError"]!["client-request-id"]);
        Assert.Equal("ours", Assert.Single(answer.Headers.GetValues("client-request-id")));
    }

    [Theory]
    [InlineData("100 % sûr.txt")]
    [InlineData("a+b & c#d.txt")]
    [InlineData("..txt")]
    [InlineData("CON.txt")]
    [InlineData("moussa\u202Etxt.pdf.txt")]
    public async Task An_odd_name_is_found_by_its_path_and_its_bytes_come(string name)
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put($"dossier à part/{name}", "bytes");
        using var http = niger.Graph.HttpAs("alice");
        using var plain = new HttpClient();
        var address = $"drives/{niger.Record.DriveId}/root:/{Uri.EscapeDataString("dossier à part")}/{Uri.EscapeDataString(name)}";

        var item = JsonNode.Parse(await http.GetStringAsync(address))!;
        var content = await http.GetAsync(address + ":/content");

        Assert.Equal(name, (string?)item["name"]);
        Assert.Equal("bytes", await plain.GetStringAsync(content.Headers.Location));
    }
}
