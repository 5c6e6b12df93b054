using CsvHelper;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// The matter's approved list, <c>terms.csv</c>: UTF-8, <c>;</c> or <c>,</c>, the first row names the columns,
/// several values in a cell are parted by <c>|</c>. A list with a problem is not loaded at all, since half a list would make
/// the checks say that the other half is not approved.
/// </summary>
public static class TermsFile
{
    public const int MaxRows = 5_000;

    /// <param name="fileName">Decides only whether this is a list we read at all: a workbook must first be saved as CSV.</param>
    /// <param name="text">The file decoded as UTF-8; a byte that is not UTF-8 must have become U+FFFD.</param>
    /// <returns>The rows in the file's order, or no rows and at least one problem.</returns>
    public static (IReadOnlyList<ApprovedTerm> Terms, IReadOnlyList<TermsFileProblem> Problems) Parse(string fileName, string text)
    {
        if (fileName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || fileName.EndsWith(".xls", StringComparison.OrdinalIgnoreCase))
            return ([], [new(1, null, new(
                "The terms list is a workbook. Save it as “CSV UTF-8” under the name terms.csv.",
                "La liste de termes est un classeur. Enregistrez-la en « CSV UTF-8 » sous le nom terms.csv."))]);

        var problems = new List<TermsFileProblem>();
        var rows = Rows(text.TrimStart('\uFEFF'), problems);
        var reader = new TermsRowReader(rows.FirstOrDefault() ?? [], problems);
        if (problems.Count > 0)
            return ([], problems);

        var terms = new List<(int Row, ApprovedTerm Term)>();
        foreach (var (cells, row) in rows.Select((cells, index) => (cells, index + 1)).Skip(1))
        {
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (reader.Read(row, cells) is { } term)
                terms.Add((row, term));
        }

        if (rows.Count > MaxRows + 1)
            problems.Add(new(MaxRows + 2, null, new(
                $"The list has more than {MaxRows} rows. Split it by matter or by client.",
                $"La liste a plus de {MaxRows} lignes. Divisez-la par affaire ou par client.")));
        if (terms.Count == 0 && problems.Count == 0)
            problems.Add(new(1, null, new(
                "The list has a header but no terms. Add a row for each approved term.",
                "La liste a un en-tête mais pas de termes. Ajoutez une ligne pour chaque terme approuvé.")));
        problems.AddRange(TermsClash.Find(terms));
        return problems.Count > 0
            ? ([], [.. problems.OrderBy(problem => problem.Row)])
            : ([.. terms.Select(entry => entry.Term)], []);
    }

    private static List<string[]> Rows(string text, List<TermsFileProblem> problems)
    {
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            Separator = Delimiter(text),
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = bad =>
            {
                // A mark inside a cell that has none around it is text, as in =HYPERLINK("…").
                if (bad.Reason != CsvMalformedReason.StrayQuote)
                    problems.Add(new((int)bad.RecordNumber, null, new(
                        "The quotation marks in this row do not pair. Put the whole cell in marks and double those inside it.",
                        "Les guillemets de cette ligne ne vont pas par paires. Mettez toute la cellule entre guillemets et doublez ceux qu’elle contient.")));
            },
        });
        var rows = new List<string[]>();
        while (rows.Count <= MaxRows + 1 && csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(cell => Plain(csv.GetString(cell).ReplaceLineEndings(" ").Trim()))]);
        return rows;
    }

    internal static bool IsFormula(string cell) => cell is ['=' or '+' or '-' or '@', ..];

    /// <summary>Without the apostrophe by which spreadsheets are told that a cell is text.</summary>
    private static string Plain(string cell) => cell is ['\'', .. var rest] && IsFormula(rest) ? rest : cell;

    /// <summary>The header decides: no column's name holds a comma or a semicolon.</summary>
    private static char Delimiter(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        return header.Count(';') > header.Count(',') ? ';' : ',';
    }
}
