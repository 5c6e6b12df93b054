using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>What an owner makes in their site: lists and columns.</summary>
internal static class MakingEndpoints
{
    private const string Scope = "Sites.Manage.All";

    /// <exception cref="Refusal">Not to this user, or not so.</exception>
    public static Answer List(Call call)
    {
        call.HoldOwner(Scope);
        var wanted = call.Body as JsonObject ?? throw Refusal.BadRequest("Unable to read JSON request payload.");
        if (wanted.ContainsKey("name"))
            throw Refusal.Invalid("Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'");
        if (wanted.ContainsKey("columns"))
            throw new Refusal(StatusCodes.Status501NotImplemented, "notSupported", "The local Graph makes columns one by one only.");
        var name = (string?)wanted["displayName"] ?? throw Refusal.Invalid("A list needs a displayName.");
        if (call.Site.Lists.Any(list => string.Equals(list.Name, name, StringComparison.OrdinalIgnoreCase)))
            throw Taken();
        var list = (string?)wanted["list"]?["template"] switch
        {
            "documentLibrary" => call.Site.AddLibrary(name),
            "genericList" or null => call.Site.AddList(name),
            _ => throw Refusal.Invalid("One of the provided arguments is not acceptable."),
        };
        return Answer.Created(SiteJson.Of(list, null));
    }

    /// <exception cref="Refusal">As for <see cref="List"/>.</exception>
    public static Answer Column(Call call)
    {
        call.HoldOwner(Scope);
        var wanted = call.Body as JsonObject ?? throw Refusal.BadRequest("Unable to read JSON request payload.");
        var name = (string?)wanted["name"] ?? throw Refusal.Invalid("A column needs a name.");
        if (call.List.Columns.Any(column => column.Name == name || column.DisplayName == name))
            throw Taken();
        return Answer.Created(ColumnJson.Of(call.List.Columns.Add(name, ColumnJson.TypeOf(wanted), Choices(wanted)), null));
    }

    private static string[] Choices(JsonObject wanted) => [.. (wanted["choice"]?["choices"] as JsonArray ?? []).Select(choice => (string)choice!)];

    private static Refusal Taken() => new(StatusCodes.Status409Conflict, "nameAlreadyExists", "The specified name already exists.");
}
