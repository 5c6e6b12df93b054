using System.Net;
using Microsoft.Graph.Models.ODataErrors;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Sites, libraries, lists and columns through Microsoft's own client.</summary>
public sealed class SitesTests
{
    [Fact]
    public async Task A_site_is_found_by_its_path_and_by_its_id()
    {
        await using var niger = await NigerSite.StartAsync();
        var client = niger.Graph.As("alice");

        var byPath = await client.Sites["contoso.sharepoint.com:/sites/niger"].GetAsync();
        var byId = await client.Sites[byPath!.Id].GetAsync();

        Assert.Equal("Niger", byId!.DisplayName);
        Assert.Equal("https://contoso.sharepoint.com/sites/niger", byId.WebUrl);
        Assert.StartsWith("contoso.sharepoint.com,", byId.Id);
    }

    [Fact]
    public async Task Its_libraries_are_drives_and_lists_and_its_lists_are_not_drives()
    {
        await using var niger = await NigerSite.StartAsync();
        var site = niger.Graph.As("alice").Sites[niger.Site.Id];

        var drives = await site.Drives.GetAsync();
        var lists = await site.Lists.GetAsync();
        var documents = await site.Drive.GetAsync();

        Assert.Equal(["Documents", "Record", "Clauses"], drives!.Value!.Select(drive => drive.Name!));
        Assert.Equal(["Documents", "Record", "Clauses", "Terms"], lists!.Value!.Select(list => list.DisplayName!));
        Assert.Equal("genericList", lists.Value![3].ListProp!.Template);
        Assert.Equal(niger.Site.Documents.DriveId, documents!.Id);
    }

    [Fact]
    public async Task A_column_has_its_internal_name_and_its_type()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Columns.Add("Cite as", NigerBrief.Tenant.Graph.SharePoint.ColumnType.Choice, "Decl.", "Compl.");

        var columns = await niger.Graph.As("alice").Sites[niger.Site.Id].Lists["Record"].Columns.GetAsync();

        Assert.Equal(["Title", "Key", "Confidential", "Cite_x0020_as"], columns!.Value!.Select(column => column.Name!));
        Assert.NotNull(columns.Value![1].Text);
        Assert.NotNull(columns.Value[2].Boolean);
        Assert.Equal(["Decl.", "Compl."], columns.Value[3].Choice!.Choices!);
    }

    [Fact]
    public async Task Who_is_no_member_is_refused_and_a_denied_library_is_not_there()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Deny("alice");

        var bobs = await Assert.ThrowsAsync<ODataError>(() => niger.Graph.As("bob").Sites[niger.Site.Id].GetAsync());
        var alices = await Assert.ThrowsAsync<ODataError>(() => niger.Graph.As("alice").Drives[niger.Record.DriveId].GetAsync());
        var drives = await niger.Graph.As("alice").Sites[niger.Site.Id].Drives.GetAsync();

        Assert.Equal((403, "accessDenied"), (bobs.ResponseStatusCode, bobs.Error!.Code));
        Assert.Equal((404, "itemNotFound"), (alices.ResponseStatusCode, alices.Error!.Code));
        Assert.DoesNotContain("Record", drives!.Value!.Select(drive => drive.Name));
    }

    [Fact]
    public async Task An_error_names_the_request_in_its_body_and_in_its_headers()
    {
        await using var niger = await NigerSite.StartAsync();

        var refused = await Assert.ThrowsAsync<ODataError>(() => niger.Graph.As("alice").Sites["contoso.sharepoint.com:/sites/none"].GetAsync());

        Assert.Equal(404, refused.ResponseStatusCode);
        Assert.Equal(refused.Error!.InnerError!.RequestId, Assert.Single(refused.ResponseHeaders["request-id"]));
    }

    [Theory]
    [InlineData("https://graph.microsoft.com/", HttpStatusCode.Unauthorized)]
    [InlineData("33333333-3333-3333-3333-333333333333", HttpStatusCode.Unauthorized)]
    [InlineData("https://graph.microsoft.com", HttpStatusCode.OK)]
    public async Task Only_a_token_made_for_Graph_is_taken(string audience, HttpStatusCode status)
    {
        await using var niger = await NigerSite.StartAsync();
        var user = niger.Graph.World.Users["alice"];
        var token = new Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler().CreateToken(new Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor
        {
            Audience = audience,
            Claims = new Dictionary<string, object> { ["oid"] = $"{user.ObjectId}", ["tid"] = $"{user.TenantId}" },
        });
        using var http = new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", token) } };

        Assert.Equal(status, (await http.GetAsync($"{niger.Graph.Url}/sites/{niger.Site.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_token_that_the_authority_disowns_is_refused()
    {
        await using var niger = await NigerSite.StartAsync();
        using var http = niger.Graph.HttpAs("alice");
        var before = await http.GetAsync($"sites/{niger.Site.Id}");
        niger.Graph.Accepts = _ => false;

        var after = await http.GetAsync($"sites/{niger.Site.Id}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, after.StatusCode));
    }
}
