namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>A sealed exhibit is hunted for through every kind of question.</summary>
public sealed class SealedTests
{
    private const string Secret = "Tillabéri";

    [Theory]
    [InlineData("sites/{site}/lists/Record/items?$expand=fields,driveItem")]
    [InlineData("sites/{site}/lists/Record/items/{row}?$expand=fields")]
    [InlineData("sites/{site}/lists/Record/items/{row}/driveItem")]
    [InlineData("sites/{site}/lists/Record/items/{row}/versions?$expand=fields")]
    [InlineData("drives/{drive}/items/{id}")]
    [InlineData("drives/{drive}/items/{id}/content")]
    [InlineData("drives/{drive}/items/{id}/listItem?$expand=fields")]
    [InlineData("drives/{drive}/items/{id}/versions")]
    [InlineData("drives/{drive}/items/{id}/versions/1.0/content")]
    [InlineData("drives/{drive}/root:/exhibits/sealed.txt")]
    [InlineData("drives/{drive}/root:/exhibits/sealed.txt:/content")]
    [InlineData("drives/{drive}/root:/exhibits:/children")]
    [InlineData("drives/{drive}/root/delta")]
    [InlineData("drives/{other}/items/{id}")]
    [InlineData("$batch", """{"requests":[{"id":"1","method":"GET","url":"/drives/{drive}/items/{id}"}]}""")]
    [InlineData("search/query", """{"requests":[{"entityTypes":["driveItem"],"query":{"queryString":"Tillab*"}}]}""")]
    [InlineData("search/query", """{"requests":[{"entityTypes":["listItem"],"query":{"queryString":"filename:sealed"},"fields":["path"]}]}""")]
    public async Task It_is_in_the_answer_for_who_may_see_it_and_in_no_other(string path, string? body = null)
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Site.Allow("bob");
        niger.Record.Put("exhibits/sealed.txt", Secret, new() { ["Key"] = Secret });
        var sealedOne = niger.Record.Put("exhibits/sealed.txt", Secret + "!");
        sealedOne.Deny("alice");
        string Filled(string text) => text.Replace("{site}", niger.Site.Id).Replace("{drive}", niger.Record.DriveId).Replace("{other}", niger.Site.Documents.DriveId)
            .Replace("{id}", sealedOne.Id).Replace("{row}", $"{sealedOne.Number}");

        var bobs = await AskAsync("bob");
        var alices = await AskAsync("alice");

        Assert.Equal(!path.Contains("{other}"), Tells(bobs));
        Assert.False(Tells(alices), alices);

        async Task<string> AskAsync(string user)
        {
            using var http = niger.Graph.HttpAs(user, "Sites.Read.All");
            var answer = body is null ? await http.GetAsync(Filled(path)) : await http.PostAsync(path, new StringContent(Filled(body)));
            return $"{answer.Headers.Location}{await answer.Content.ReadAsStringAsync()}";
        }

        bool Tells(string answer) => answer.Contains(Secret) || answer.Contains("sealed.txt") || answer.Contains("tempauth") || answer.Contains("\"2.0\"");
    }
}
