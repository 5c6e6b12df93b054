using System.Text.Json.Nodes;
using CsCheck;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>The law of deltas: what a client knew, with the changes applied, is what a full listing shows.</summary>
public sealed class DeltaLawTests
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    /// <param name="What">Which deed, by its number.</param>
    /// <param name="Which">Chooses the item, of those that there are.</param>
    /// <param name="Where">Chooses the folder.</param>
    private sealed record Deed(int What, int Which, int Where, int Name);

    private static readonly Gen<Deed> AnyDeed =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, Names.Length - 1], (what, which, where, name) => new Deed(what, which, where, name));

    private static readonly Gen<Deed[][]> Histories = AnyDeed.Array[1, 8].Array[1, 6];

    [Fact]
    public Task Changes_applied_to_the_old_listing_give_the_new_one() => Histories.SampleAsync(async history =>
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Graph.World.PageSize = 3;
        var follower = new DeltaFollower(niger, "alice");
        foreach (var deeds in history)
        {
            foreach (var deed in deeds)
                Do(deed, niger.Record);
            await follower.RoundAsync();

            Assert.Equal(await ListingAsync(niger), Sorted(follower.Known));
        }
    }, iter: 60);

    /// <summary>Who may not see some of it never hears of that, and of the rest hears everything.</summary>
    [Fact]
    public Task The_law_holds_for_who_may_not_see_everything() => Gen.Select(Histories, Gen.Int[0, 1000].Array[1, 3]).SampleAsync(async (history, hidden) =>
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Graph.World.PageSize = 3;
        foreach (var name in Names)
            niger.Record.Put($"{name}/{name}.pdf", name);
        var sealedOnes = hidden.Select(which => Pick(niger.Record, which)!).ToHashSet();
        foreach (var item in sealedOnes)
            item.Deny("alice");
        var follower = new DeltaFollower(niger, "alice");
        foreach (var deeds in history)
        {
            // Moving a thing under or out of a sealed folder changes who sees it, which deltas do not tell.
            foreach (var deed in deeds.Where(deed => deed.What != 3))
                Do(deed, niger.Record);
            var told = await follower.RoundAsync();

            Assert.Equal(await ListingAsync(niger), Sorted(follower.Known));
            Assert.DoesNotContain(told, item => sealedOnes.Any(sealedOne => sealedOne.Id == (string?)item["id"]));
        }
    }, iter: 60);

    /// <summary>A change between two pages of a round is told in this round or in the next.</summary>
    [Fact]
    public Task The_law_holds_when_things_change_between_pages() => Gen.Select(AnyDeed.Array[4, 12], AnyDeed.Array[1, 8]).SampleAsync(async (before, during) =>
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Graph.World.PageSize = 1;
        foreach (var deed in before)
            Do(deed, niger.Record);
        var follower = new DeltaFollower(niger, "alice");
        var left = new Queue<Deed>(during);

        await follower.RoundAsync(() =>
        {
            if (left.TryDequeue(out var deed))
                Do(deed, niger.Record);
        });
        await follower.RoundAsync();

        Assert.Equal(await ListingAsync(niger), Sorted(follower.Known));
    }, iter: 60);

    private static void Do(Deed deed, Library record)
    {
        var item = Pick(record, deed.Which);
        var folder = Folder(record, deed.Where);
        var name = Names[deed.Name];
        switch (deed.What)
        {
            case 0:
                record.Put($"{folder}{name}.pdf", $"{deed.Which}");
                break;
            case 1 when record.Find(folder + name) is null:
                record.AddFolder(folder + name);
                break;
            case 2 when item is not null && record.Find($"{item.Path[..(item.Path.LastIndexOf('/') + 1)]}{name}-{deed.Where % 2}") is null:
                record.Rename(item, $"{name}-{deed.Where % 2}");
                break;
            case 3 when item is not null && record.Find(folder + item.Name) is null && !folder.StartsWith(item.Path + "/", StringComparison.Ordinal):
                record.Move(item, folder.TrimEnd('/'));
                break;
            case 4 when item is not null:
                record.Delete(item);
                break;
            case 5 when item is not null:
                record.SetFields(item, new() { ["Key"] = $"{deed.Where}" });
                break;
        }
    }

    private static Item? Pick(Library record, int which) => record.Rows is { Count: > 0 } rows ? rows[which % rows.Count] : null;

    private static string Folder(Library record, int which)
    {
        var folders = record.Rows.Where(item => item.IsFolder).Select(item => item.Path + "/").Prepend("").ToList();
        return folders[which % folders.Count];
    }

    /// <summary>Asks folder by folder, which goes another way than deltas do.</summary>
    private static async Task<IReadOnlyList<KeyValuePair<string, DeltaFollower.Line>>> ListingAsync(NigerSite niger)
    {
        using var http = niger.Graph.HttpAs("alice");
        var root = JsonNode.Parse(await http.GetStringAsync($"drives/{niger.Record.DriveId}/root"))!;
        var (found, folders) = (new Dictionary<string, DeltaFollower.Line> { [(string)root["id"]!] = DeltaFollower.Line.Of(root) }, new Queue<string>([(string)root["id"]!]));
        while (folders.TryDequeue(out var folder))
        {
            for (var link = $"drives/{niger.Record.DriveId}/items/{folder}/children"; link is not null;)
            {
                var page = JsonNode.Parse(await http.GetStringAsync(link))!;
                foreach (var item in page["value"]!.AsArray())
                {
                    found[(string)item!["id"]!] = DeltaFollower.Line.Of(item);
                    if (item["folder"] is not null)
                        folders.Enqueue((string)item["id"]!);
                }
                link = (string?)page["@odata.nextLink"];
            }
        }
        return Sorted(found);
    }

    private static IReadOnlyList<KeyValuePair<string, DeltaFollower.Line>> Sorted(Dictionary<string, DeltaFollower.Line> lines) =>
        [.. lines.OrderBy(line => line.Key, StringComparer.Ordinal)];
}
