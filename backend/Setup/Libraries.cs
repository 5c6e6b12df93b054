using Microsoft.Graph;
using Microsoft.Graph.Models;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Setup;

/// <summary>Makes what a matter's site lacks: the libraries of the record and of the clauses, the list of terms, their columns. Nothing that is there is changed.</summary>
public static class Libraries
{
    /// <summary>The least delegated permission with which Graph makes lists and columns.</summary>
    public const string Scope = "Sites.Manage.All";

    private const string Library = "documentLibrary";
    private const string PlainList = "genericList";

    /// <returns>Whether all is there now as it is read.</returns>
    public static async Task<bool> MakeAsync(GraphServiceClient graph, string site, SetupSettings settings, TextWriter output)
    {
        var lists = await AllListsAsync(graph, site);
        var record = await MakeAsync(graph, site, lists, new(settings.Site.Record, Library, settings.Columns.Record), output);
        var clauses = await MakeAsync(graph, site, lists, new(settings.Site.Clauses, Library, []), output);
        var terms = await MakeAsync(graph, site, lists, new(settings.Site.Terms, PlainList, settings.Columns.Terms), output);
        await output.WriteLineAsync(
            $"""
            Graph cannot switch approval on, nor tell whether it is on. See to it that it is, in the library “{settings.Site.Clauses}”:
              the gear › Library settings › More library settings › Versioning settings
              Require content approval for submitted items: Yes
              Document version history: Create major and minor (draft) versions
            """);
        return record && clauses && terms;
    }

    private static async Task<bool> MakeAsync(GraphServiceClient graph, string site, IReadOnlyList<List> lists, Wanted wanted, TextWriter output)
    {
        var found = GraphList.Find(wanted.Name, [.. lists.Select(list => new GraphList(list.Id!, list.Name ?? "", list.DisplayName ?? ""))]);
        var there = lists.FirstOrDefault(list => list.Id == found?.Id);
        if (there is not null && there.ListProp?.Template is { } template && template != wanted.Template)
        {
            await output.WriteLineAsync($"{wanted.Name}: there is a {Noun(template)} of this name, and no {Noun(wanted.Template)}. Rename it, or name another in the settings.");
            return false;
        }
        var list = there ?? (await graph.Sites[site].Lists.PostAsync(new() { DisplayName = wanted.Name, ListProp = new() { Template = wanted.Template } }))!;
        var (made, wrong) = await MakeColumnsAsync(graph, site, list.Id!, wanted.Columns);
        await output.WriteLineAsync($"{wanted.Name}: {(there is null ? "made" : "already there")}{(made.Count > 0 ? $"; made the columns {string.Join(", ", made)}" : "")}.");
        foreach (var sentence in wrong)
            await output.WriteLineAsync($"{wanted.Name}: {sentence}");
        return wrong.Count == 0;
    }

    private static async Task<(IReadOnlyList<string> Made, IReadOnlyList<string> Wrong)> MakeColumnsAsync(
        GraphServiceClient graph, string site, string list, IReadOnlyList<ListColumn> columns)
    {
        List<string> made = [], wrong = [];
        // One by one and not with their list: so a list that was half made is completed by the next run.
        var there = (await graph.Sites[site].Lists[list].Columns.GetAsync())?.Value ?? [];
        foreach (var column in columns.Where(column => column.Name != ListColumn.Title))
        {
            if (there.FirstOrDefault(one => one.Name == column.Name) is { } same)
            {
                if (!Columns.CanBeRead(same, column))
                    wrong.Add($"the column {column.Name} holds {Columns.Described(same)}, where {Columns.Wanted(column.Kind)} is read. Make it anew, or name another in the settings: SharePoint:Columns:{column.Csv}.");
            }
            else if (there.FirstOrDefault(one => Alike(one.DisplayName, column) || Alike(one.Name, column)) is { } alike)
            {
                wrong.Add($"the column that is shown as “{alike.DisplayName}” is called {alike.Name} within, and not {column.Name}. Name it in the settings, SharePoint:Columns:{column.Csv} = {alike.Name}, or rename it and run this again.");
            }
            else
            {
                var answer = await graph.Sites[site].Lists[list].Columns.PostAsync(Columns.Definition(column));
                made.Add(column.Name);
                if (answer?.Name is { } called && called != column.Name)
                    wrong.Add($"SharePoint called the column {called}, and not {column.Name}. Name it in the settings: SharePoint:Columns:{column.Csv} = {called}.");
            }
        }
        return (made, wrong);
    }

    private static async Task<IReadOnlyList<List>> AllListsAsync(GraphServiceClient graph, string site)
    {
        var lists = new List<List>();
        var page = await graph.Sites[site].Lists.GetAsync(request => request.QueryParameters.Select = ["id", "name", "displayName", "list"]);
        while (page is not null)
        {
            lists.AddRange(page.Value ?? []);
            page = page.OdataNextLink is { } next ? await graph.Sites[site].Lists.WithUrl(next).GetAsync() : null;
        }
        return lists;
    }

    private static bool Alike(string? name, ListColumn column) => string.Equals(name, column.Name, StringComparison.OrdinalIgnoreCase);

    private static string Noun(string template) => template == Library ? "library" : "list";

    private sealed record Wanted(string Name, string Template, IReadOnlyList<ListColumn> Columns);
}
