using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>Sites with their drives, lists and columns.</summary>
internal static class SiteEndpoints
{
    public static Answer Site(Call call) => Answer.Ok(SiteJson.Of(call.Site, call.Query["select"]));

    public static Answer Drive(Call call) => Answer.Ok(SiteJson.Of(call.Drive, call.Query["select"]));

    public static Answer Drives(Call call) =>
        Pages.Whole(call.Site.Lists.OfType<Library>().Where(library => library.Sees(call.User)).Select(library => SiteJson.Of(library, call.Query["select"])));

    public static Answer Lists(Call call) =>
        Pages.Whole(call.Site.Lists.Where(list => list.Sees(call.User)).Select(list => SiteJson.Of(list, call.Query["select"])));

    public static Answer List(Call call) => Answer.Ok(SiteJson.Of(call.List, call.Query["select"]));

    public static Answer ListOfDrive(Call call) => Answer.Ok(SiteJson.Of((SiteList)call.Drive, call.Query["select"]));

    /// <exception cref="Refusal">The list is no library.</exception>
    public static Answer DriveOfList(Call call) =>
        Answer.Ok(SiteJson.Of(call.List as Library ?? throw Refusal.NotFound(), call.Query["select"]));

    public static Answer Columns(Call call) => Pages.Whole(call.List.Columns.Select(column => ColumnJson.Of(column, call.Query["select"])));
}
