using System.Collections;
using Microsoft.Kiota.Abstractions.Serialization;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>
/// Every answer fits the types that Microsoft generates its client from its published description with: a property that the
/// description does not know would be left over in <c>AdditionalData</c>.
/// </summary>
public sealed class ShapesTests
{
    /// <summary>Annotations; the description does not hold them, and the documentation does.</summary>
    private static readonly string[] Allowed = ["@odata.etag", "@odata.context", "@microsoft.graph.downloadUrl"];

    [Fact]
    public async Task Nothing_in_an_answer_is_unknown_to_the_client()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Put("hearings/day-1.pdf", "1", new() { ["Key"] = "C-0001" });
        var file = niger.Record.Put("hearings/day-1.pdf", "2");
        var client = niger.Graph.As("alice");
        var site = client.Sites[niger.Site.Id];
        var list = site.Lists["Record"];
        var item = client.Drives[niger.Record.DriveId].Items[file.Id];
        string[] everything = ["id", "name", "publication", "sharepointIds", "file", "size", "parentReference", "eTag", "cTag", "webUrl", "createdBy", "lastModifiedBy", "fileSystemInfo"];

        var answers = new List<IParsable?>
        {
            await site.GetAsync(),
            await site.Drives.GetAsync(),
            await site.Lists.GetAsync(),
            await list.Columns.GetAsync(),
            await list.Items.GetAsync(request => request.QueryParameters.Expand = ["fields", "driveItem"]),
            await list.Items["2"].Versions.GetAsync(request => request.QueryParameters.Expand = ["fields"]),
            await item.GetAsync(),
            await item.GetAsync(request => request.QueryParameters.Select = everything),
            await item.ListItem.GetAsync(request => request.QueryParameters.Expand = ["fields"]),
            await item.Versions.GetAsync(),
            await client.Drives[niger.Record.DriveId].Items["root"].Children.GetAsync(),
            await client.Drives[niger.Record.DriveId].Items["root"].Delta.GetAsDeltaGetResponseAsync(),
        };
        niger.Record.Delete(file);
        answers.Add(await client.Drives[niger.Record.DriveId].Items["root"].Delta.GetAsDeltaGetResponseAsync());

        Assert.Equal(13, answers.Count);
        Assert.Empty(answers.SelectMany(answer => LeftOver(answer!, answer!.GetType().Name)));
    }

    [Fact]
    public async Task A_property_that_the_client_does_not_know_would_be_seen()
    {
        await using var niger = await NigerSite.StartAsync();

        var site = await niger.Graph.As("alice").Sites[niger.Site.Id].GetAsync();
        site!.SiteCollection!.AdditionalData["colour"] = "red";

        Assert.Equal(["Site.SiteCollection.colour"], LeftOver(site, "Site"));
    }

    private static IEnumerable<string> LeftOver(IParsable value, string path)
    {
        // A row's cells are open by design: the list's columns name them.
        if (value is IAdditionalDataHolder holder && value is not Microsoft.Graph.Models.FieldValueSet)
        {
            foreach (var name in holder.AdditionalData.Keys.Except(Allowed))
                yield return $"{path}.{name}";
        }
        foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            var inner = property.GetValue(value) switch
            {
                IParsable one => [one],
                IEnumerable many and not string => many.OfType<IParsable>(),
                _ => [],
            };
            foreach (var left in inner.SelectMany(one => LeftOver(one, $"{path}.{property.Name}")))
                yield return left;
        }
    }
}
