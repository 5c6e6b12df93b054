using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>
/// What has changed in a drive. It has the habits of the real one: a page begins with the last item of the page before, an item's
/// folders come along unchanged, a renamed folder comes without what is in it, and of rights taken or given it says nothing.
/// </summary>
internal static class DeltaEndpoint
{
    public static Answer Answer(Call call)
    {
        var (world, drive) = (call.World, call.Drive);
        if (call.Item.Item != drive.Root)
            throw Refusal.Invalid("Only the root of a drive can be followed.");
        var asked = Segments.TokenOf(call.Path) ?? call.Query["token"];
        if (asked == "latest")
            return Page([], "deltaLink", call, new(world.Epoch, world.Count, null, false));

        var round = string.IsNullOrEmpty(asked) ? new(world.Epoch, 0, null, true) : DeltaToken.Of(asked);
        if (round.Epoch != world.Epoch)
            throw Gone(call);
        var upTo = round.UpTo ?? world.Count;
        var size = Math.Min(call.Query.Top ?? world.PageSize, world.PageSize);
        var changes = drive.Items.Prepend(drive.Root)
            .Where(item => item.Changed > round.After && item.Changed <= upTo && Told(item, round, call))
            .OrderBy(item => item.Changed)
            .Take(size + 1)
            .ToList();
        var page = changes.Take(size).ToList();
        var values = WithFolders(page, Repeated(drive, round, call), call).Select(item => Json(item, call)).ToList();
        return changes.Count > size
            ? Page(values, "nextLink", call, round with { After = page[^1].Changed, UpTo = upTo })
            : Page(values, "deltaLink", call, new(round.Epoch, upTo, null, false));
    }

    private static bool Told(Item item, DeltaToken round, Call call) =>
        item.Deleted
            ? !round.First && item.Sees(call.User) && !OnlyWithItsFolder(item, call.World)
            : item.SeenBy(call.User) is not null;

    private static bool OnlyWithItsFolder(Item item, World world) => world.DeltaNamesOnlyTheFolderDeleted && item.Folder is { Deleted: true };

    private static Item? Repeated(Library drive, DeltaToken round, Call call) =>
        round.UpTo is null ? null : drive.Items.FirstOrDefault(item => item.Changed == round.After && Told(item, round, call));

    private static IEnumerable<Item> WithFolders(IReadOnlyList<Item> page, Item? repeated, Call call)
    {
        var told = new HashSet<Item>();
        if (repeated is not null)
            yield return repeated;
        var alone = call.Headers.ContainsKey("deltaExcludeParent");
        foreach (var item in page)
        {
            foreach (var folder in alone || item.Deleted ? [] : FoldersOf(item).Reverse())
            {
                if (told.Add(folder))
                    yield return folder;
            }
            told.Add(item);
            yield return item;
        }
    }

    private static IEnumerable<Item> FoldersOf(Item item)
    {
        for (var folder = item.Folder; folder is not null; folder = folder.Folder)
            yield return folder;
    }

    private static JsonObject Json(Item item, Call call) => item.Deleted
        ? DriveItemJson.Gone(item, call.Query["select"])
        : DriveItemJson.WithoutAddress(new(item, item.SeenBy(call.User)!), call.Query["select"]);

    private static Answer Page(IEnumerable<JsonObject> values, string link, Call call, DeltaToken token)
    {
        var start = call with { Path = Plain(call.Path) };
        return Answers.Answer.Ok(new JsonObject { ["value"] = new JsonArray([.. values]), ["@odata." + link] = start.Link("token", token.ToString()) });
    }

    private static Refusal Gone(Call call)
    {
        var start = call with { Path = Plain(call.Path) };
        return new(StatusCodes.Status410Gone, "resyncRequired", "Resync required. Replace any local items with the server's version (including deletes).")
        {
            InnerCode = "resyncChangesApplyDifferences",
            Headers = { ["Location"] = start.Link("token", null) },
        };
    }

    /// <summary>The path without the brackets of the function, which may hold the old token.</summary>
    private static string Plain(string path) => path.IndexOf('(', path.LastIndexOf('/')) is > 0 and var open ? path[..open] : path;
}
