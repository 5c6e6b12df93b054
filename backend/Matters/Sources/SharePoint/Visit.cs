namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>What SharePoint last showed one person of one matter. What is not in here is not served to that person.</summary>
/// <param name="Confirmed">When SharePoint last showed all of it.</param>
/// <param name="Asked">When SharePoint was last asked for changes.</param>
/// <param name="RecordChanges">Where to ask for what changed in the record since; null when the person may not open it.</param>
/// <param name="Description">The matter's description; null when it is missing.</param>
/// <param name="Record">Null when the library is not there or may not be opened.</param>
/// <param name="Terms">Fields of the approved terms; null when the list is not there or may not be opened.</param>
public sealed record Visit(
    DateTimeOffset Confirmed,
    DateTimeOffset Asked,
    string? RecordChanges,
    LibraryItem? Description,
    IReadOnlyList<LibraryItem>? Record,
    IReadOnlyList<LibraryItem> Clauses,
    IReadOnlyList<IReadOnlyDictionary<string, string?>>? Terms);
