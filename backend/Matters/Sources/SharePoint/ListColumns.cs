using System.Globalization;
using CsvHelper;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>Which SharePoint column stands for which column of a CSV file, so that a list reads as the file that would say the same.</summary>
/// <param name="Record">Columns of <c>index.csv</c>, the file's name aside.</param>
/// <param name="Terms">Columns of <c>terms.csv</c>.</param>
public sealed record ListColumns(IReadOnlyList<ListColumn> Record, IReadOnlyList<ListColumn> Terms)
{
    public static ListColumns Default { get; } = new(
        [
            new("key", "Key"),
            new("cite-as", "CiteAs"),
            new("title", ListColumn.Title),
            new("exhibit", "Exhibit"),
            new("kind", "Kind", ColumnKind.Choice, [.. Enum.GetNames<DocumentKind>().Select(kind => kind.ToLowerInvariant())]),
            new("date", "DocumentDate", ColumnKind.Date),
            new("language", "Language"),
            new("confidential", "Confidential", ColumnKind.YesNo),
            new("first-printed-page", "FirstPrintedPage"),
            new("volume", "Volume"),
            new("ecf", "Ecf"),
        ],
        [
            new("term", ListColumn.Title),
            new("meaning", "Meaning", ColumnKind.LongText),
            new("aliases_allowed", "AliasesAllowed", ColumnKind.LongText),
            new("forbidden_variants", "ForbiddenVariants", ColumnKind.LongText),
            new("language_variant", "LanguageVariant", ColumnKind.LongText),
            new("language_meaning", "LanguageMeaning", ColumnKind.LongText),
            new("source", "Source"),
            new("define", "Define", ColumnKind.Choice, "yes", "no"),
            new("case", "Case", ColumnKind.Choice, "strict", "lowercase=flag", "any"),
            new("plural", "Plural", ColumnKind.Choice, "yes", "no"),
            new("scope", "Scope"),
            new("approved_by", "ApprovedBy"),
            new("approved_on", "ApprovedOn", ColumnKind.Date),
            new("note", "Note", ColumnKind.LongText),
        ]);

    /// <summary>Internal names of the columns of the record.</summary>
    public IReadOnlyList<string> RecordNames { get; } = [.. Record.Select(column => column.Name)];

    /// <summary>Likewise of the terms.</summary>
    public IReadOnlyList<string> TermsNames { get; } = [.. Terms.Select(column => column.Name)];

    /// <param name="renamed">CSV column to internal name, for the columns that a firm calls otherwise.</param>
    public ListColumns With(IReadOnlyDictionary<string, string> renamed) => new(Renamed(Record, renamed), Renamed(Terms, renamed));

    public string RecordCsv(IEnumerable<LibraryItem> files) =>
        Csv(["file", .. Record.Select(column => column.Csv)], files.Select(file => new[] { file.Path }.Concat(Record.Select(column => Cell(column, file.Field(column.Name))))));

    public string TermsCsv(IEnumerable<IReadOnlyDictionary<string, string?>> items) =>
        Csv(Terms.Select(column => column.Csv), items.Select(item => Terms.Select(column => Cell(column, item.GetValueOrDefault(column.Name)))));

    private static string? Cell(ListColumn column, string? value) => column.Kind == ColumnKind.Date ? Day(value) : value;

    /// <summary>
    /// A date without a time travels as the midnight of its site, told in UTC: the day is that of the nearest midnight. A site further east than
    /// twelve hours cannot be told from one in the west.
    /// </summary>
    private static string? Day(string? value) =>
        DateTime.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && moment.Date < DateTime.MaxValue.Date
            ? moment.AddHours(12).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : value;

    private static IReadOnlyList<ListColumn> Renamed(IReadOnlyList<ListColumn> columns, IReadOnlyDictionary<string, string> renamed) =>
        [.. columns.Select(column => column with { Name = renamed.GetValueOrDefault(column.Csv, column.Name) })];

    private static string Csv(IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            csv.WriteRecord(header.ToArray());
            foreach (var row in rows)
                csv.WriteRecord(row.Select(cell => cell?.ReplaceLineEndings(" ") ?? "").ToArray());
        }
        return text.ToString();
    }
}
