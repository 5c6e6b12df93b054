namespace NigerBrief.Drafting.Cites;

/// <summary>All that a cite may print of its document, as the record had it when the brief cited it: documents are renamed and renumbered afterwards.</summary>
/// <param name="CiteAs">As in <see cref="RecordDocument"/>, and so the others.</param>
/// <param name="Title">Null for a document that is not named itself, between the ends of a range: the brief may go to people who are not to read it.</param>
public sealed record CitedName(string CiteAs, string? Title, string? Exhibit = null, DateOnly? Date = null, string? Volume = null, string? EcfNumber = null)
{
    public static CitedName Of(RecordDocument document) =>
        new(document.CiteAs, document.Title, document.Exhibit, document.Date, document.Volume, document.EcfNumber);

    internal RecordDocument On(RecordDocument document) =>
        document with { CiteAs = CiteAs, Title = Title ?? document.Title, Exhibit = Exhibit, Date = Date, Volume = Volume, EcfNumber = EcfNumber };
}
