using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>The rows of lists. Those of a library are its files and its folders.</summary>
internal static class ListEndpoints
{
    public static Answer Items(Call call)
    {
        var wanted = ListItemJson.Wanted(call);
        var seen = from item in call.List.Items
                   where !item.Deleted
                   let version = item.SeenBy(call.User)
                   where version is not null
                   select new Seen(item, version);
        return Pages.Page(call, seen, seen => ListItemJson.Of(seen, call, wanted));
    }

    public static Answer Item(Call call) => Answer.Ok(ListItemJson.Of(call.Row, call, ListItemJson.Wanted(call)));

    public static Answer DriveItem(Call call) => call.Row is { Item.Kind: not ItemKind.Row } file
        ? Answer.Ok(DriveItemJson.Of(file, call, call.Query["select"]))
        : throw Refusal.NotFound();

    public static Answer Versions(Call call)
    {
        var item = call.Row.Item;
        return Pages.Whole(item.VersionsFor(call.User).Select(version => VersionJson.OfRow(item, version, call.Query)));
    }
}
