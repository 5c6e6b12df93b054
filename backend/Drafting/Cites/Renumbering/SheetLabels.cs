namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>What stands at the edge of a sheet, its text aside.</summary>
/// <param name="Number">The file page, from 1.</param>
/// <param name="Printed">The numeral on the sheet; null where none is printed.</param>
/// <param name="Stamps">As printed: court headers, Bates numbers, numbers of an appendix.</param>
public sealed record SheetLabels(int Number, string? Printed, IReadOnlyList<string> Stamps);

/// <summary>A document of the record with what stands at the edges of its sheets.</summary>
/// <param name="Sheets">None while the file has not been read.</param>
public sealed record LabelledDocument(RecordDocument Document, IReadOnlyList<SheetLabels> Sheets);
