using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.Sample;
using NigerBrief.Tenant.Graph.SharePoint;
using Npgsql;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>A firm whose matter has some text files of two pages, each with a word of its own, and a few of the sample's clauses; with as many instances of the server as a test starts.</summary>
public sealed class SmallFirm : IAsyncDisposable
{
    public const int Files = 24;

    private static readonly string[] Clauses = ["burden-of-proof.md", "costs.md", "press-reports.md"];

    private readonly Entra entra;
    private readonly List<FirmApplication> instances = [];

    private SmallFirm(Entra entra, LocalGraph graph, Site site)
    {
        (this.entra, Graph, Site) = (entra, graph, site);
        Record = site.Library("Record");
    }

    public LocalGraph Graph { get; }

    public Site Site { get; }

    public Library Record { get; }

    public ShiftedTime Clock { get; } = new();

    /// <summary>Downloads of the record's files: each is described once before its bytes come and once after.</summary>
    public IReadOnlyList<int> DownloadsOfEachFile =>
        [.. Graph.Requests.All.Where(asked => !asked.Part && asked.Path.StartsWith($"/drives/{Record.DriveId}/items/", StringComparison.Ordinal) && asked.Query.Contains("downloadUrl", StringComparison.Ordinal))
            .GroupBy(asked => asked.Path, (_, described) => described.Count() / 2)];

    public static async Task<SmallFirm> StartAsync(Entra entra)
    {
        var folder = Directory.CreateTempSubdirectory("niger-brief-");
        var graph = await LocalGraph.StartAsync();
        Write(Directory.CreateDirectory(Path.Combine(folder.FullName, "niger")).FullName);
        var site = SampleSite.Load(graph.World, Path.Combine(folder.FullName, "niger"));
        folder.Delete(recursive: true);
        return new(entra, graph, site);
    }

    public static string Key(int file) => $"C-{file.ToString("0000", CultureInfo.InvariantCulture)}";

    /// <summary>Stands on the second page of this file and nowhere else.</summary>
    public static string WordOf(int file) => $"sealed{(char)('a' + (file / 10))}{(char)('a' + (file % 10))}";

    public static string TextOf(int file) => $"The agreement says this on page one of {file}.\fAnd on page two it says {WordOf(file)} of the base at Agadez.";

    /// <summary>What time would do: the leases of those who died run out.</summary>
    public static async Task LapseLeasesAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var lapse = new NpgsqlCommand("UPDATE leases SET until = now() WHERE name LIKE 'visit:%'", connection);
        await lapse.ExecuteNonQueryAsync();
    }

    /// <summary>Somebody whom Entra knows, and who is a reader of the site.</summary>
    public User Join(string name)
    {
        var user = Graph.World.Users.Add(entra.Authority.AddUser(name));
        Site.Allow(name);
        return user;
    }

    public FirmApplication Start(Dictionary<string, string?>? settings = null)
    {
        var instance = FirmApplication.InSharePoint(entra.Authority, Graph, settings, services => services.AddSingleton<TimeProvider>(Clock));
        instances.Add(instance);
        return instance;
    }

    public async ValueTask DisposeAsync()
    {
        Graph.Faults.Clear();
        foreach (var instance in instances)
            await instance.DisposeAsync();
        await Graph.DisposeAsync();
    }

    private static void Write(string folder)
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "Samples", "niger");
        Directory.CreateDirectory(Path.Combine(folder, "record"));
        Directory.CreateDirectory(Path.Combine(folder, "clauses"));
        File.Copy(Path.Combine(sample, "matter.yml"), Path.Combine(folder, "matter.yml"));
        File.Copy(Path.Combine(sample, "terms.csv"), Path.Combine(folder, "terms.csv"));
        foreach (var clause in Clauses)
            File.Copy(Path.Combine(sample, "clauses", clause), Path.Combine(folder, "clauses", clause));
        var files = Enumerable.Range(1, Files).ToList();
        File.WriteAllLines(Path.Combine(folder, "record", "index.csv"), ["file,key,cite-as,title", .. files.Select(file => $"{Key(file)}.txt,{Key(file)},Ex. {Key(file)},Title of {WordOf(file)}")]);
        foreach (var file in files)
            File.WriteAllText(Path.Combine(folder, "record", $"{Key(file)}.txt"), TextOf(file));
    }
}
