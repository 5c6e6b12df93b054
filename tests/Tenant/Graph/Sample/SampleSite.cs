using System.Text.RegularExpressions;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Sample;

/// <summary>A matter's folder as a firm would keep it in SharePoint: what a folder's CSV files say stands in columns.</summary>
public static partial class SampleSite
{
    /// <param name="folder">Laid out as <c>docs/matter-format.md</c> says. The site is called after it: <c>sites/niger</c>.</param>
    /// <returns>The site, with Alice and Bob as readers.</returns>
    public static Site Load(World world, string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var site = world.AddSite($"sites/{name}", char.ToUpperInvariant(name[0]) + name[1..]);
        SampleColumns.Make(ListColumns.Default.Record, site.AddLibrary("Record"));
        site.AddLibrary("Clauses", Versioning.Approval);
        SampleColumns.Make(ListColumns.Default.Terms, site.AddList("Terms"));
        Fill(site, folder);
        site.Allow("alice");
        site.Allow("bob");
        return site;
    }

    /// <summary>Puts a matter's files and rows where there are libraries and columns for them, as people would.</summary>
    public static void Fill(Site site, string folder)
    {
        if (File.Exists(Path.Combine(folder, "matter.yml")))
            site.Documents.Put("matter.yml", File.ReadAllBytes(Path.Combine(folder, "matter.yml")));
        LoadRecord(site.Library("Record"), Path.Combine(folder, "record"));
        LoadClauses(site.Library("Clauses"), Path.Combine(folder, "clauses"));
        LoadTerms(site.List("Terms"), Path.Combine(folder, "terms.csv"));
    }

    private static void LoadRecord(Library record, string folder)
    {
        var index = Path.Combine(folder, "index.csv");
        var rows = SampleRows.Read(index, "file", ListColumns.Default.Record).ToDictionary(row => row.Key, row => row.Fields, StringComparer.OrdinalIgnoreCase);
        // In the order of the index, so that the list reads as the spreadsheet did; what the index leaves out comes last.
        var order = rows.Keys.ToList();
        foreach (var (file, path) in FilesIn(folder, "*").Where(file => file.Path != index).OrderBy(file => order.IndexOf(file.Name) is >= 0 and var at ? at : int.MaxValue))
            record.Put(path: file, File.ReadAllBytes(path), rows.GetValueOrDefault(file));
    }

    private static void LoadClauses(Library clauses, string folder)
    {
        var earlier = FilesIn(Path.Combine(folder, "versions"), "*").Select(file => (file.Path, Name: Earlier.Match(file.Name))).Where(file => file.Name.Success).ToList();
        foreach (var (name, path) in FilesIn(folder, "*").Where(file => !file.Name.Contains('/')))
        {
            var before = earlier.Where(file => file.Name.Groups["id"].Value == Path.GetFileNameWithoutExtension(name)).OrderBy(file => int.Parse(file.Name.Groups["version"].Value));
            foreach (var version in before.Select(file => file.Path).Append(path))
                clauses.Put(name, File.ReadAllBytes(version)).Approve();
        }
    }

    private static void LoadTerms(SiteList terms, string path)
    {
        foreach (var (_, fields) in SampleRows.Read(path, "term", ListColumns.Default.Terms))
            terms.Add(fields);
    }

    /// <returns>Names within the folder, parted by <c>/</c>, in the order of names; none when there is no such folder.</returns>
    private static IEnumerable<(string Name, string Path)> FilesIn(string folder, string pattern) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<id>.+)@(?<version>\d+)\.(?:md|docx)$")]
    private static partial Regex Earlier { get; }
}
