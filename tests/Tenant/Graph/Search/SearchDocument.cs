using NigerBrief.Tenant.Graph.Answers;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Search;

/// <summary>A file as the search engine looks through it.</summary>
internal sealed class SearchDocument(IndexEntry entry)
{
    private readonly Lazy<Words> body = new(() => new(entry.Text));
    private readonly Words head = new($"{entry.Name} {entry.Version.Fields.GetValueOrDefault("Title")}");

    public IndexEntry Entry { get; } = entry;

    /// <summary>The file's own text, without its name and its title.</summary>
    public Words Body => body.Value;

    public string FileType => System.IO.Path.GetExtension(Entry.Name).TrimStart('.');

    public bool Says(IReadOnlyList<string> phrase) => head.Find(phrase) is not null || Body.Find(phrase) is not null;

    /// <summary>The file's web address, decoded.</summary>
    public string Path => Uri.UnescapeDataString(DriveItemJson.WebUrlOf(Entry.Item));
}
