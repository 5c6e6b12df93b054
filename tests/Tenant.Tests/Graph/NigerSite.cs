using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>A site of a test's own: a library Record with two columns, a library Clauses with approval, a list Terms. Alice is a reader of it.</summary>
internal sealed class NigerSite : IAsyncDisposable
{
    private NigerSite(LocalGraph graph)
    {
        Graph = graph;
        Site = graph.World.AddSite("sites/niger", "Niger");
        Site.Allow("alice");
        Record = Site.AddLibrary("Record");
        Record.Columns.Add("Key", ColumnType.Text);
        Record.Columns.Add("Confidential", ColumnType.Boolean);
        Clauses = Site.AddLibrary("Clauses", Versioning.Approval);
        Terms = Site.AddList("Terms");
    }

    public LocalGraph Graph { get; }

    public Site Site { get; }

    public Library Record { get; }

    public Library Clauses { get; }

    public SiteList Terms { get; }

    public static async Task<NigerSite> StartAsync(TimeProvider? clock = null) => new(await LocalGraph.StartAsync(clock));

    public ValueTask DisposeAsync() => Graph.DisposeAsync();
}
