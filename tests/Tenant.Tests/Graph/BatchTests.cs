using System.Net;
using System.Net.Http.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using NigerBrief.Tenant.Graph;

namespace NigerBrief.Tenant.Tests.Graph;

public sealed class BatchTests
{
    [Fact]
    public async Task Parts_are_answered_in_another_order_and_each_by_its_own_right()
    {
        await using var niger = await NigerSite.StartAsync();
        var files = Enumerable.Range(1, 6).Select(number => niger.Record.Put($"{number}.pdf", $"{number}")).ToList();
        files[2].Deny("alice");
        var client = niger.Graph.As("alice");
        var batch = new BatchRequestContentCollection(client);
        var steps = new List<string>();
        foreach (var file in files)
            steps.Add(await batch.AddBatchRequestStepAsync(client.Drives[niger.Record.DriveId].Items[file.Id].ToGetRequestInformation()));

        var answers = await client.Batch.PostAsync(batch);
        var statuses = await answers.GetResponsesStatusCodesAsync();
        var last = await answers.GetResponseByIdAsync<DriveItem>(steps[5]);

        Assert.Equal("6.pdf", last!.Name);
        Assert.Equal(HttpStatusCode.NotFound, statuses[steps[2]]);
        Assert.NotEqual(steps, statuses.Keys);
        Assert.Equal(6, niger.Graph.Requests.Count(asked => asked.Part));
    }

    [Fact]
    public async Task A_part_can_be_throttled_by_itself()
    {
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("1.pdf", "1");
        niger.Graph.Faults.Next(asked => asked.Part && asked.Path.EndsWith(file.Id), Fault.Throttle(TimeSpan.FromSeconds(7)));
        var client = niger.Graph.As("alice");
        var batch = new BatchRequestContentCollection(client);
        var item = await batch.AddBatchRequestStepAsync(client.Drives[niger.Record.DriveId].Items[file.Id].ToGetRequestInformation());
        var site = await batch.AddBatchRequestStepAsync(client.Sites[niger.Site.Id].ToGetRequestInformation());

        var answers = await client.Batch.PostAsync(batch);
        using var throttled = await answers.GetResponseByIdAsync(item);

        Assert.Equal(429, (int)throttled.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), throttled.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.OK, (await answers.GetResponsesStatusCodesAsync())[site]);
    }

    [Theory]
    [InlineData(21, "/sites/root")]
    [InlineData(1, "https://graph.microsoft.com/v1.0/sites/root")]
    [InlineData(0, "")]
    public async Task A_batch_too_long_or_empty_or_with_an_absolute_address_is_refused(int parts, string url)
    {
        await using var niger = await NigerSite.StartAsync();
        using var http = niger.Graph.HttpAs("alice");

        var answer = await http.PostAsJsonAsync("$batch", new { requests = Enumerable.Range(0, parts).Select(part => new { id = $"{part}", method = "GET", url }) });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
