using System.Text;
using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>Answers that come in pages.</summary>
internal static class Pages
{
    private const string Prefix = "Paged=TRUE&p_ID=";

    /// <summary>All at once.</summary>
    public static Answer Whole(IEnumerable<JsonObject> values) => Answer.Ok(new JsonObject { ["value"] = new JsonArray([.. values]) });

    /// <param name="all">In the order of their numbers.</param>
    public static Answer Page(Call call, IEnumerable<Seen> all, Func<Seen, JsonObject> json)
    {
        var after = call.Query["skiptoken"] is { } token ? Number(token) : 0;
        var size = Math.Min(call.Query.Top ?? call.World.PageSize, call.World.PageSize);
        var page = all.Where(seen => seen.Item.Number > after).Take(size + 1).ToList();
        var body = new JsonObject { ["value"] = new JsonArray([.. page.Take(size).Select(json)]) };
        if (page.Count > size)
            body["@odata.nextLink"] = call.Link("$skiptoken", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Prefix}{page[size - 1].Item.Number}")));
        return Answer.Ok(body);
    }

    private static int Number(string token)
    {
        var text = Convert.TryFromBase64String(token, new byte[token.Length], out var length) ? Encoding.UTF8.GetString(Convert.FromBase64String(token)[..length]) : "";
        return text.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(text.AsSpan(Prefix.Length), out var number)
            ? number
            : throw Refusal.Invalid("The skip token is not one that was given out.");
    }
}
