using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Files and folders, their tags, and their bytes from the other host.</summary>
public sealed class FilesTests
{
    [Fact]
    public async Task A_file_is_had_by_its_id_and_by_its_path()
    {
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("transcripts/day 1.pdf", "Day one.", new() { ["Key"] = "T-0001" });
        var drive = niger.Graph.As("alice").Drives[niger.Record.DriveId];

        var byId = await drive.Items[file.Id].GetAsync();
        var byPath = await drive.Items["root"].ItemWithPath("transcripts/day 1.pdf").GetAsync();

        Assert.Equal(file.Id, byPath!.Id);
        Assert.Equal(("day 1.pdf", 8L, "application/pdf"), (byId!.Name, byId.Size, byId.File!.MimeType));
        Assert.Equal($"/drives/{niger.Record.DriveId}/root:/transcripts", byId.ParentReference!.Path);
        Assert.Equal("https://contoso.sharepoint.com/sites/niger/Record/transcripts/day%201.pdf", byId.WebUrl);
        Assert.Null(byId.Publication);
    }

    [Fact]
    public async Task Only_what_is_selected_comes_and_what_does_not_exist_is_refused()
    {
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("a.txt", "a");
        var item = niger.Graph.As("alice").Drives[niger.Record.DriveId].Items[file.Id];

        var chosen = await item.GetAsync(request => request.QueryParameters.Select = ["id", "publication", "@microsoft.graph.downloadUrl"]);
        var unknown = await Assert.ThrowsAsync<ODataError>(() => item.GetAsync(request => request.QueryParameters.Select = ["id", "exhibit"]));

        Assert.Null(chosen!.Name);
        Assert.Equal(("published", "1.0"), (chosen.Publication!.Level, chosen.Publication.VersionId));
        Assert.Contains("@microsoft.graph.downloadUrl", chosen.AdditionalData.Keys);
        Assert.Equal(400, unknown.ResponseStatusCode);
    }

    [Fact]
    public async Task Fields_change_the_eTag_alone_and_content_changes_both_tags()
    {
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("a.txt", "a");
        var item = niger.Graph.As("alice").Drives[niger.Record.DriveId].Items[file.Id];

        var first = await item.GetAsync();
        niger.Record.SetFields(file, new() { ["Key"] = "C-0001" });
        var described = await item.GetAsync();
        niger.Record.Rename(file, "b.txt");
        var renamed = await item.GetAsync();
        niger.Record.Put("b.txt", "b");
        var written = await item.GetAsync();

        Assert.Equal(4, new[] { first, described, renamed, written }.Select(item => item!.ETag).Distinct().Count());
        Assert.Equal(first!.CTag, renamed!.CTag);
        Assert.NotEqual(first.CTag, written!.CTag);
    }

    [Fact]
    public async Task The_bytes_come_from_the_other_host_without_a_token_whole_and_in_parts()
    {
        await using var niger = await NigerSite.StartAsync();
        var bytes = RandomNumberGenerator.GetBytes(100_000);
        var file = niger.Record.Put("a.pdf", bytes);
        using var graph = niger.Graph.HttpAs("alice");
        using var plain = new HttpClient();

        var redirect = await graph.GetAsync($"drives/{niger.Record.DriveId}/items/{file.Id}/content");
        var whole = await plain.GetAsync(redirect.Headers.Location);
        using var rest = new HttpRequestMessage(HttpMethod.Get, redirect.Headers.Location) { Headers = { Range = new(40_000, null), IfRange = new(whole.Headers.ETag!) } };
        var part = await plain.SendAsync(rest);

        Assert.Equal(HttpStatusCode.Found, redirect.StatusCode);
        Assert.Equal("localhost", redirect.Headers.Location!.Host);
        Assert.Equal(bytes, await whole.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(new ContentRangeHeaderValue(40_000, 99_999, 100_000), part.Content.Headers.ContentRange);
        Assert.Equal(bytes[40_000..], await part.Content.ReadAsByteArrayAsync());
        Assert.Empty(niger.Graph.Requests.TokensSentToDownloads);
    }

    [Fact]
    public async Task A_file_changed_meanwhile_is_sent_whole_when_the_rest_is_asked_for()
    {
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("a.txt", "first");
        var address = await AddressAsync(niger, file);
        using var plain = new HttpClient();
        var first = await plain.GetAsync(address);
        niger.Record.Put("a.txt", "second");

        using var rest = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new(2, null), IfRange = new(first.Headers.ETag!) } };
        var again = await plain.SendAsync(rest);

        Assert.Equal((HttpStatusCode.OK, "second"), (again.StatusCode, await again.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task An_address_expires_and_cannot_be_made_up_and_a_token_sent_to_it_is_noted()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var niger = await NigerSite.StartAsync(clock);
        var file = niger.Record.Put("a.txt", "a");
        var address = await AddressAsync(niger, file);
        using var plain = new HttpClient();

        var made = await plain.GetAsync(address.Replace("tempauth=v1.e", "tempauth=v1.f"));
        using var careless = niger.Graph.HttpAs("alice");
        var given = await careless.GetAsync(address);
        clock.Advance(TimeSpan.FromMinutes(11));
        var late = await plain.GetAsync(address);

        Assert.Equal(
            (HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.Unauthorized),
            (made.StatusCode, given.StatusCode, late.StatusCode));
        Assert.Single(niger.Graph.Requests.TokensSentToDownloads);
    }

    [Fact]
    public async Task Two_gigabytes_take_no_memory_and_their_end_can_be_asked_for()
    {
        const long Length = 2L << 30;
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("scan.pdf", Content.Zeros(Length));
        using var plain = new HttpClient();

        using var end = new HttpRequestMessage(HttpMethod.Get, await AddressAsync(niger, file)) { Headers = { Range = new(Length - 10, null) } };
        var answer = await plain.SendAsync(end);

        Assert.Equal(new byte[10], await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(Length, answer.Content.Headers.ContentRange!.Length);
    }

    [Fact]
    public async Task A_file_that_one_may_not_see_is_nowhere_to_be_found()
    {
        await using var niger = await NigerSite.StartAsync();
        var sealedOne = niger.Record.Put("sealed/exhibit.pdf", "sealed");
        niger.Record.Put("open.pdf", "open");
        niger.Record.Find("sealed")!.Deny("alice");
        var drive = niger.Graph.As("alice").Drives[niger.Record.DriveId];

        var byId = await Assert.ThrowsAsync<ODataError>(() => drive.Items[sealedOne.Id].GetAsync());
        var byPath = await Assert.ThrowsAsync<ODataError>(() => drive.Items["root"].ItemWithPath("sealed/exhibit.pdf").GetAsync());
        var children = await drive.Items["root"].Children.GetAsync();
        niger.Graph.World.RefusesOpenly = true;
        var openly = await Assert.ThrowsAsync<ODataError>(() => drive.Items[sealedOne.Id].GetAsync());
        niger.Record.Find("sealed")!.Restore("alice");

        Assert.Equal((404, 404, 403), (byId.ResponseStatusCode, byPath.ResponseStatusCode, openly.ResponseStatusCode));
        Assert.Equal("open.pdf", Assert.Single(children!.Value!).Name);
        Assert.Equal("exhibit.pdf", (await drive.Items[sealedOne.Id].GetAsync())!.Name);
    }

    private static async Task<string> AddressAsync(NigerSite niger, Item file)
    {
        var item = await niger.Graph.As("alice").Drives[niger.Record.DriveId].Items[file.Id].GetAsync();
        return Assert.IsType<string>(item!.AdditionalData["@microsoft.graph.downloadUrl"]);
    }
}
