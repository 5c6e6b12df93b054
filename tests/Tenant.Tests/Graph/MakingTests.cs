using System.Net;
using System.Text;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Lists, columns and grants, as Graph's documentation lets an owner make them.</summary>
public sealed class MakingTests
{
    private static readonly Guid Application = new("89ea5c94-7736-4e25-95ad-3fa95f62b66e");

    [Theory]
    [InlineData("lists", """{"displayName":"Books","list":{"template":"genericList"}}""", HttpStatusCode.Created)]
    [InlineData("lists", """{"displayName":"Books","list":{"template":"documentLibrary"}}""", HttpStatusCode.Created)]
    [InlineData("lists", """{"displayName":"Books"}""", HttpStatusCode.Created)]
    [InlineData("lists", """{"name":"Books"}""", HttpStatusCode.BadRequest)]
    [InlineData("lists", """{"displayName":"Books","list":{"template":"generic"}}""", HttpStatusCode.BadRequest)]
    [InlineData("lists", """{"displayName":"terms"}""", HttpStatusCode.Conflict)]
    [InlineData("lists/Terms/columns", """{"name":"Author","text":{}}""", HttpStatusCode.Created)]
    [InlineData("lists/Terms/columns", """{"name":"Author","choice":{"choices":["one","two"]}}""", HttpStatusCode.Created)]
    [InlineData("lists/Terms/columns", """{"name":"Author"}""", HttpStatusCode.BadRequest)]
    [InlineData("lists/Terms/columns", """{"name":"Author","text":{},"number":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("lists/Terms/columns", """{"name":"Title","text":{}}""", HttpStatusCode.Conflict)]
    [InlineData("lists/Nothing/columns", """{"name":"Author","text":{}}""", HttpStatusCode.NotFound)]
    public async Task What_an_owner_asks_for_is_made_or_refused(string path, string body, HttpStatusCode status)
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Site.Allow("bob", Role.Owner);
        using var http = niger.Graph.HttpAs("bob", "Sites.Manage.All");

        Assert.Equal(status, await PostAsync(http, niger.Site, path, body));
    }

    [Theory]
    [InlineData(Role.Owner, "Sites.Manage.All", HttpStatusCode.Created, HttpStatusCode.Forbidden)]
    [InlineData(Role.Owner, "Sites.FullControl.All", HttpStatusCode.Forbidden, HttpStatusCode.Created)]
    [InlineData(Role.Owner, "Sites.Selected", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData(Role.Approver, "Sites.Manage.All Sites.FullControl.All", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData(Role.Reader, "Sites.Manage.All Sites.FullControl.All", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task Only_an_owner_with_the_right_scope_makes_or_grants(Role role, string scopes, HttpStatusCode making, HttpStatusCode granting)
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Site.Allow("bob", role);
        using var http = niger.Graph.HttpAs("bob", scopes);

        Assert.Equal(making, await PostAsync(http, niger.Site, "lists", """{"displayName":"Books"}"""));
        Assert.Equal(granting, await PostAsync(http, niger.Site, "permissions", """{"roles":["read"],"grantedToIdentities":[{"application":{"id":"89ea5c94-7736-4e25-95ad-3fa95f62b66e"}}]}"""));
    }

    [Fact]
    public async Task Where_grants_are_checked_a_site_is_shut_until_it_is_granted_to_the_application()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Graph.World.ChecksGrants = true;
        using var http = niger.Graph.HttpAs("alice", "Sites.Selected", Application);

        var before = await http.GetAsync($"sites/{niger.Site.Id}/lists");
        niger.Site.Grant(Guid.NewGuid(), "Another", ["read"]);
        var meanwhile = await http.GetAsync($"drives/{niger.Record.DriveId}/root/children");
        niger.Site.Grant(Application, "Niger Brief", ["read"]);
        var after = await http.GetAsync($"sites/{niger.Site.Id}/lists");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.OK), (before.StatusCode, meanwhile.StatusCode, after.StatusCode));
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, Site site, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync($"sites/{site.Id}/{path}", content);
        return answer.StatusCode;
    }
}
