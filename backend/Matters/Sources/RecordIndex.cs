using System.Globalization;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Sources;

/// <summary>One row of <c>record/index.csv</c>.</summary>
/// <param name="File">Path within the record folder, parted by <c>/</c>.</param>
/// <param name="Row">As a spreadsheet counts: the header is row 1.</param>
public sealed record RecordRow(string File, RecordDocument Document, int Row);

/// <summary>Reads <c>record/index.csv</c>: UTF-8, <c>;</c> or <c>,</c>, the first row names the columns in any order.</summary>
public sealed class RecordIndex
{
    public const string FileName = "record/index.csv";

    private static readonly string[] Columns =
        ["file", "key", "cite-as", "title", "exhibit", "kind", "date", "language", "confidential", "first-printed-page", "volume", "ecf"];

    private readonly string language;
    private readonly List<Problem> problems = [];
    private List<RecordRow>? rows;
    private readonly HashSet<string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly RecordKeys keys = new();

    private RecordIndex(string language) => this.language = language;

    /// <param name="language">Of a document whose row names none.</param>
    /// <returns>The rows, null when no row can be told from another; the keys that they took; what is wrong.</returns>
    public static (IReadOnlyList<RecordRow>? Rows, RecordKeys Keys, IReadOnlyList<Problem> Problems) Read(string text, string language)
    {
        var index = new RecordIndex(language);
        index.Read(text);
        return (index.rows, index.keys, index.problems);
    }

    private void Read(string text)
    {
        var table = CsvTable.Read(text, Columns, Wrong);
        if (!table.Names.Contains("file", StringComparer.Ordinal))
        {
            Wrong(1, new(
                "There is no column “file”, so no row can be matched with its document. Add it.",
                "Il n’y a pas de colonne « file », et aucune ligne ne peut être rapportée à son document. Ajoutez-la."));
            return;
        }
        rows = [];
        foreach (var cells in table.Rows)
            ReadRow(rows, cells);
    }

    private void Wrong(int row, Sentence reason) => problems.Add(new(FileName, reason, row));

    private void ReadRow(List<RecordRow> rows, CsvCells cells)
    {
        if (cells["file"] is not { } named)
        {
            Wrong(cells.Row, new(
                "This row names no file. Fill the column “file”, or delete the row.",
                "Cette ligne ne nomme aucun fichier. Remplissez la colonne « file », ou supprimez la ligne."));
            return;
        }
        var file = named.Replace('\\', '/');
        if (file.StartsWith('/') || file.Contains(':', StringComparison.Ordinal) || file.Split('/').Contains("..", StringComparer.Ordinal))
        {
            Wrong(cells.Row, new(
                $"“{named}” lies outside the record folder and is not read. Move the file into it.",
                $"« {named} » se trouve hors du dossier record et n’est pas lu. Placez-y le fichier."));
            return;
        }
        if (!files.Add(file))
        {
            Wrong(cells.Row, new($"“{file}” has a row already. This second one is left out.", $"« {file} » a déjà une ligne. Cette seconde est laissée de côté."));
            return;
        }

        var (key, wrong) = keys.Take(cells["key"], file);
        if (wrong is not null)
            Wrong(cells.Row, wrong);
        var title = cells["title"] ?? Path.GetFileNameWithoutExtension(file);
        rows.Add(new(file, new RecordDocument(
            key,
            title,
            cells["cite-as"] ?? cells["exhibit"] ?? title,
            Kind(cells),
            cells["exhibit"],
            Date(cells),
            Language(cells),
            Confidential(cells),
            cells["first-printed-page"],
            cells["volume"],
            cells["ecf"]), cells.Row));
    }

    private DocumentKind Kind(CsvCells cells)
    {
        var otherwise = cells["exhibit"] is null ? DocumentKind.Record : DocumentKind.Exhibit;
        if (cells["kind"] is not { } value)
            return otherwise;
        if (Enum.GetNames<DocumentKind>().Contains(value, StringComparer.OrdinalIgnoreCase))
            return Enum.Parse<DocumentKind>(value, ignoreCase: true);
        var kinds = string.Join(", ", Enum.GetNames<DocumentKind>()).ToLowerInvariant();
        Wrong(cells.Row, new(
            $"“{value}” is not a kind of document. Write one of {kinds}.",
            $"« {value} » n’est pas un genre de document. Écrivez l’un de ceux-ci : {kinds}."));
        return otherwise;
    }

    private DateOnly? Date(CsvCells cells)
    {
        if (cells["date"] is not { } value)
            return null;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Wrong(cells.Row, new(
            $"“{value}” is not a date. Write year, month and day, such as 2024-03-16.",
            $"« {value} » n’est pas une date. Écrivez l’année, le mois et le jour, comme 2024-03-16."));
        return null;
    }

    private string Language(CsvCells cells)
    {
        if (cells["language"] is not { } value)
            return language;
        if (value.Length == 2 && value.All(char.IsAsciiLetter))
            return value.ToLowerInvariant();
        Wrong(cells.Row, new(
            $"“{value}” is not a language code. Write two letters, such as en or fr.",
            $"« {value} » n’est pas un code de langue. Écrivez deux lettres, comme en ou fr."));
        return language;
    }

    /// <summary>A value that is not understood counts as confidential: the safe side.</summary>
    private bool Confidential(CsvCells cells)
    {
        switch (cells["confidential"]?.ToLowerInvariant())
        {
            case null or "false" or "no" or "non" or "0":
                return false;
            case "true" or "yes" or "oui" or "1" or "x":
                return true;
            case var value:
                Wrong(cells.Row, new(
                    $"“{value}” in the column “confidential” is neither true nor false. The document is taken as confidential.",
                    $"« {value} » dans la colonne « confidential » n’est ni true ni false. Le document est tenu pour confidentiel."));
                return true;
        }
    }
}
