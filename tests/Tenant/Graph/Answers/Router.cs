using NigerBrief.Tenant.Graph.Search;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>Which endpoint answers which path.</summary>
internal static class Router
{
    private static readonly IReadOnlyList<(string Method, string[] Pattern, Func<Call, Answer> Endpoint)> Routes =
    [
        Get("sites/{site}", SiteEndpoints.Site),
        Get("sites/{site}/drives", SiteEndpoints.Drives),
        Get("sites/{site}/lists", SiteEndpoints.Lists),
        Post("sites/{site}/lists", MakingEndpoints.List),
        Get("sites/{site}/lists/{list}", SiteEndpoints.List),
        Get("sites/{site}/lists/{list}/drive", SiteEndpoints.DriveOfList),
        Get("sites/{site}/lists/{list}/columns", SiteEndpoints.Columns),
        Post("sites/{site}/lists/{list}/columns", MakingEndpoints.Column),
        Get("sites/{site}/lists/{list}/items", ListEndpoints.Items),
        Get("sites/{site}/lists/{list}/items/{item}", ListEndpoints.Item),
        Get("sites/{site}/lists/{list}/items/{item}/driveItem", ListEndpoints.DriveItem),
        Get("sites/{site}/lists/{list}/items/{item}/versions", ListEndpoints.Versions),
        Get("sites/{site}/permissions", PermissionEndpoints.List),
        Post("sites/{site}/permissions", PermissionEndpoints.Give),
        Get("drives/{drive}", SiteEndpoints.Drive),
        Get("drives/{drive}/list", SiteEndpoints.ListOfDrive),
        Get("drives/{drive}/items/{item}", DriveEndpoints.Item),
        Get("drives/{drive}/items/{item}/children", DriveEndpoints.Children),
        Get("drives/{drive}/items/{item}/content", DriveEndpoints.Content),
        Get("drives/{drive}/items/{item}/listItem", DriveEndpoints.ListItem),
        Get("drives/{drive}/items/{item}/delta", DeltaEndpoint.Answer),
        Get("drives/{drive}/items/{item}/versions", DriveEndpoints.Versions),
        Get("drives/{drive}/items/{item}/versions/{version}/content", DriveEndpoints.VersionContent),
        Post("search/query", SearchEndpoint.Answer),
    ];

    /// <exception cref="Refusal">Nothing answers there, or not this method, or not with these options.</exception>
    public static Answer Answer(string method, IReadOnlyList<string> path, Call call)
    {
        call.Query.RefuseUnknown();
        var there = Routes.Select(route => (route.Method, route.Endpoint, Values: Match(route.Pattern, path))).Where(route => route.Values is not null).ToList();
        if (there.Count == 0)
            throw Refusal.BadRequest($"Resource not found for the segment '{path.FirstOrDefault()}'.");
        return there.Find(route => route.Method == method) is { Endpoint: { } endpoint, Values: { } values }
            ? endpoint(call with { Route = values })
            : throw new Refusal(StatusCodes.Status405MethodNotAllowed, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");
    }

    private static Dictionary<string, string>? Match(string[] pattern, IReadOnlyList<string> path)
    {
        if (pattern.Length != path.Count)
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (expected, segment) in pattern.Zip(path))
        {
            if (expected.StartsWith('{'))
                values[expected[1..^1]] = segment;
            else if (!string.Equals(expected, segment, StringComparison.OrdinalIgnoreCase))
                return null;
        }
        return values;
    }

    private static (string Method, string[] Pattern, Func<Call, Answer> Endpoint) Get(string pattern, Func<Call, Answer> endpoint) =>
        (HttpMethods.Get, pattern.Split('/'), endpoint);

    private static (string Method, string[] Pattern, Func<Call, Answer> Endpoint) Post(string pattern, Func<Call, Answer> endpoint) =>
        (HttpMethods.Post, pattern.Split('/'), endpoint);
}
