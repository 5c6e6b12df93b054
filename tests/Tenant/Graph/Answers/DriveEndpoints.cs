using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>Files and folders, by id or by path.</summary>
internal static class DriveEndpoints
{
    public static Answer Item(Call call) => Answer.Ok(DriveItemJson.Of(call.Item, call, call.Query["select"]));

    public static Answer Children(Call call)
    {
        Shape.DriveItem.Check(call.Query["select"]);
        var children = from child in call.Item.Item.Children.Values
                       orderby child.Number
                       let version = child.SeenBy(call.User)
                       where version is not null
                       select new Seen(child, version);
        return Pages.Page(call, children, seen => DriveItemJson.Of(seen, call, call.Query["select"]));
    }

    public static Answer Content(Call call)
    {
        var (item, version) = Opened(call);
        return Answer.Redirect(call.DownloadUrl(item, version));
    }

    public static Answer ListItem(Call call) => call.Item is { Item.Number: > 0 } row ? Answer.Ok(ListItemJson.Of(row, call, ListItemJson.Wanted(call))) : throw Refusal.NotFound();

    public static Answer Versions(Call call) =>
        Pages.Whole(File(call).Item.VersionsFor(call.User).Select(version => VersionJson.OfFile(version, call.Query["select"])));

    /// <exception cref="Refusal">The version is the current one: its bytes are had from the item, as Graph's documentation says.</exception>
    public static Answer VersionContent(Call call)
    {
        var (item, current) = Opened(call);
        var version = item.VersionsFor(call.User).FirstOrDefault(version => version.Label == call.Route["version"]) ?? throw Refusal.NotFound();
        return version == current
            ? throw Refusal.Invalid("You cannot get the content of the current version.")
            : Answer.Redirect(call.DownloadUrl(item, version));
    }

    private static Seen Opened(Call call) => File(call) is var file && file.Item.Opens(call.User) ? file : throw Refusal.Denied();

    private static Seen File(Call call) => call.Item is { Item.Kind: ItemKind.File } file ? file : throw Refusal.Invalid("The resource is not a file.");
}
