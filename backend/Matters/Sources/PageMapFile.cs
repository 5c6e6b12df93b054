using System.Globalization;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Matters.Sources;

/// <summary>Reads <c>record/page-map.csv</c>: one row a sheet, and where it is reproduced in an appendix or record on appeal.</summary>
internal static class PageMapFile
{
    public const string FileName = "record/page-map.csv";

    private static readonly string[] Columns = ["key", "page", "printed", "bates", "page-id", "series", "volume", "appendix-page"];

    /// <param name="isKey">Whether a document of the record has the key.</param>
    /// <returns>The rows that can be used, and what is wrong with the rest.</returns>
    public static (WrittenMap Map, IReadOnlyList<Problem> Problems) Read(string text, Func<string, bool> isKey)
    {
        var problems = new List<Problem>();
        var table = CsvTable.Read(text, Columns, (row, reason) => problems.Add(new(FileName, reason, row)));
        if (!table.Names.Contains("key", StringComparer.Ordinal) || !table.Names.Contains("page", StringComparer.Ordinal))
        {
            problems.Add(new(FileName, new(
                "The columns “key” and “page” say which sheet a row is about. Add the one that is missing.",
                "Les colonnes « key » et « page » disent de quel feuillet parle une ligne. Ajoutez celle qui manque."), 1));
            return (new(PageMap.Empty, []), problems);
        }
        var sheets = new List<MappedSheet>();
        var rows = new List<int>();
        foreach (var cells in table.Rows)
        {
            var (sheet, wrong) = Sheet(cells, isKey);
            if (sheet is null)
            {
                problems.Add(new(FileName, wrong!, cells.Row));
                continue;
            }
            sheets.Add(sheet);
            rows.Add(cells.Row);
        }
        return (new(new(sheets), rows), problems);
    }

    private static (MappedSheet? Sheet, Sentence? Wrong) Sheet(CsvCells cells, Func<string, bool> isKey)
    {
        if (cells["key"] is not { } key || !isKey(key))
            return (null, new(
                $"“{cells["key"]}” is not the key of a document in index.csv. Correct it, or delete the row.",
                $"« {cells["key"]} » n’est la clé d’aucun document dans index.csv. Corrigez-la, ou supprimez la ligne."));
        if (!int.TryParse(cells["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page < 1)
            return (null, new(
                $"“{cells["page"]}” is not a page of a file. Write its place in the file, from 1.",
                $"« {cells["page"]} » n’est pas une page d’un fichier. Écrivez son rang dans le fichier, à partir de 1."));
        if (cells["series"] is null != cells["appendix-page"] is null)
            return (null, new(
                "“series” and “appendix-page” belong together. Fill both, or leave both empty where the sheet is not reproduced.",
                "« series » et « appendix-page » vont ensemble. Remplissez les deux, ou laissez-les vides toutes deux si le feuillet n’est pas reproduit."));
        var appendix = cells["series"] is { } series ? new AppendixPage(series, cells["volume"], cells["appendix-page"]!) : null;
        return (new(key, page, cells["printed"], cells["bates"], cells["page-id"], appendix), null);
    }
}

/// <param name="Rows">Of each of the map's sheets, the header being row 1.</param>
public sealed record WrittenMap(PageMap Map, IReadOnlyList<int> Rows);
