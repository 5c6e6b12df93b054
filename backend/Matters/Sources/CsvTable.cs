using CsvHelper;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Sources;

/// <summary>A list kept in a spreadsheet: UTF-8, <c>;</c> or <c>,</c>, the first row names the columns in any order.</summary>
/// <param name="Names">Of the columns, in small letters.</param>
/// <param name="Rows">Those that hold anything.</param>
internal sealed record CsvTable(IReadOnlyList<string> Names, IReadOnlyList<CsvCells> Rows)
{
    private static readonly Sentence Unpaired = new(
        "The quotation marks in this row do not pair. Put the whole cell in marks and double those inside it.",
        "Les guillemets de cette ligne ne vont pas par paires. Mettez toute la cellule entre guillemets et doublez ceux qu’elle contient.");

    /// <param name="columns">Those that are known.</param>
    /// <param name="wrong">Hears of what is wrong, by row.</param>
    public static CsvTable Read(string text, IReadOnlyList<string> columns, Action<int, Sentence> wrong)
    {
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            Separator = Separator(text),
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = bad => wrong((int)bad.RecordNumber, Unpaired),
        });
        var cells = new List<string[]>();
        while (csv.Read())
            cells.Add([.. Enumerable.Range(0, csv.FieldCount).Select(cell => csv.GetString(cell).ReplaceLineEndings(" ").Trim())]);
        var names = (cells.FirstOrDefault() ?? []).Select(name => name.ToLowerInvariant()).ToList();
        foreach (var name in names.Where(name => name.Length > 0 && !columns.Contains(name, StringComparer.Ordinal)))
            wrong(1, new(
                $"The column “{name}” is not one of {string.Join(", ", columns)}. It is left out.",
                $"La colonne « {name} » n’est pas l’une de celles-ci : {string.Join(", ", columns)}. Elle est laissée de côté."));
        return new(names, [.. cells.Select((values, index) => new CsvCells(names, values, index + 1)).Skip(1).Where(row => row.Any)]);
    }

    /// <summary>The header decides: no column's name holds a comma or a semicolon.</summary>
    private static char Separator(string text)
    {
        var header = text.AsSpan();
        var end = header.IndexOfAny('\r', '\n');
        header = end < 0 ? header : header[..end];
        return header.Count(';') > header.Count(',') ? ';' : ',';
    }
}

/// <param name="Row">As a spreadsheet counts: the header is row 1.</param>
internal readonly record struct CsvCells(List<string> Names, string[] Values, int Row)
{
    public bool Any => Values.Any(cell => cell.Length > 0);

    /// <returns>Null for an empty cell, and where there is no such column.</returns>
    public string? this[string name] =>
        Names.IndexOf(name) is >= 0 and var at && at < Values.Length && Values[at].Length > 0 ? Values[at] : null;
}
