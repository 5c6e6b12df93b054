namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>A file of a library as SharePoint shows it to one person.</summary>
/// <param name="ListItem">Its number in the list, in which order files are listed.</param>
/// <param name="Id">Of the drive item.</param>
/// <param name="Path">Within the library, parted by <c>/</c>.</param>
/// <param name="CTag">Another one whenever the content is another.</param>
/// <param name="Level"><c>published</c> or <c>checkout</c>, where SharePoint says it.</param>
/// <param name="Fields">Internal column names to what stands in them.</param>
public sealed record LibraryItem(
    int ListItem,
    string Id,
    string Path,
    long Size,
    string CTag,
    string? Level,
    IReadOnlyDictionary<string, string?> Fields)
{
    /// <summary>Of a clause whose newest version is a draft: the newest version that was approved.</summary>
    public string? ApprovedVersion { get; init; }

    public bool IsClause => ClausesReader.IsClause(Path);

    /// <summary>Of the content and in the columns, whatever it is called.</summary>
    public bool SaysTheSame(LibraryItem other) =>
        CTag == other.CTag && Level == other.Level && Fields.Count == other.Fields.Count && !Fields.Except(other.Fields).Any();

    public string? Field(string name) => Fields.GetValueOrDefault(name);
}
