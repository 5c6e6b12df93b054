namespace NigerBrief.Drafting.Cites.Drift;

/// <summary>A document of the record whose file is another than the brief remembers.</summary>
/// <param name="Before">The pages of each version that the brief remembers; a version that is kept no longer is not there.</param>
/// <param name="After">The pages that it has now.</param>
/// <param name="Version">Of the file that it has now, as the brief will remember it.</param>
public sealed record ReplacedDocument(IReadOnlyDictionary<string, IReadOnlyList<Page>> Before, IReadOnlyList<Page> After, string Version);
