using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Follows the changes of the library Record as a client should: the last word on an item counts, what is gone is dropped.</summary>
internal sealed class DeltaFollower(NigerSite niger, string user)
{
    /// <summary>Where the next round begins.</summary>
    public string Link { get; set; } = $"drives/{niger.Record.DriveId}/root/delta";

    /// <summary>What the client believes to be there, by id.</summary>
    public Dictionary<string, Line> Known { get; } = [];

    /// <param name="between">Done after each page.</param>
    /// <returns>Everything told in this round.</returns>
    public async Task<IReadOnlyList<JsonNode>> RoundAsync(Action? between = null)
    {
        using var http = niger.Graph.HttpAs(user);
        var told = new List<JsonNode>();
        while (true)
        {
            var page = JsonNode.Parse(await http.GetStringAsync(Link))!;
            foreach (var item in page["value"]!.AsArray())
            {
                told.Add(item!);
                Apply(item!);
            }
            between?.Invoke();
            Link = (string)(page["@odata.nextLink"] ?? page["@odata.deltaLink"])!;
            if (page["@odata.deltaLink"] is not null)
                return told;
        }
    }

    private void Apply(JsonNode item)
    {
        var id = (string)item["id"]!;
        if (item["deleted"] is not null)
            Known.Remove(id);
        else
            Known[id] = Line.Of(item);
    }

    internal sealed record Line(string Name, string? Parent, string Tag, string? ContentTag)
    {
        public static Line Of(JsonNode item) =>
            new((string)item["name"]!, (string?)item["parentReference"]!["id"], (string)item["eTag"]!, (string?)item["cTag"]);
    }
}
