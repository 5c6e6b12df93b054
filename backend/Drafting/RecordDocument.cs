namespace NigerBrief.Drafting;

/// <summary>What the document is, which decides how its passages are pinned. Named as in <c>index.csv</c>.</summary>
public enum DocumentKind
{
    Record,
    Appendix,
    Pleading,
    Declaration,
    Transcript,
    Exhibit,
    Brief,
    Agreement,
    Hearing,
    Letter,
    Press,
    Report,
}

/// <summary>One document of the record, as the matter's index describes it.</summary>
/// <param name="Key">1 to 20 of <c>[A-Za-z0-9-]</c>, unique in the matter; stands in the tags of cites.</param>
/// <param name="CiteAs">The short name in cites: <c>Moussa Decl.</c>, <c>Memorial of Niger</c>.</param>
/// <param name="Exhibit">The exhibit number: <c>C-0012</c>.</param>
/// <param name="Language">BCP 47 primary language of the document.</param>
/// <param name="FirstPrintedPage">The numeral on file page 1 where the sheets themselves show none.</param>
public sealed record RecordDocument(
    string Key,
    string Title,
    string CiteAs,
    DocumentKind Kind,
    string? Exhibit = null,
    DateOnly? Date = null,
    string Language = "en",
    bool Confidential = false,
    string? FirstPrintedPage = null,
    string? Volume = null,
    string? EcfNumber = null);
