using CsvHelper;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Sample;

/// <summary>The rows of a CSV file as fields of a list.</summary>
internal static class SampleRows
{
    /// <param name="key">The column of the CSV file by whose value a row is known.</param>
    /// <returns>In the order of the file; none when there is no such file.</returns>
    public static IReadOnlyList<(string Key, Fields Fields)> Read(string path, string key, IReadOnlyList<ListColumn> columns)
    {
        if (!File.Exists(path))
            return [];
        using var csv = CsvReader.FromText(File.ReadAllText(path), CsvReaderOptions.Default with { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(cell => csv.GetString(cell).Trim())]);
        var header = rows.FirstOrDefault() ?? [];
        return [.. rows.Skip(1).Select(row => (row[Array.IndexOf(header, key)], FieldsOf(header, row, columns)))];
    }

    private static Fields FieldsOf(string[] header, string[] row, IReadOnlyList<ListColumn> columns)
    {
        var fields = new Fields();
        foreach (var (name, cell) in header.Zip(row))
        {
            if (columns.FirstOrDefault(column => column.Csv == name) is { } column && SampleColumns.Value(column, cell) is { } value)
                fields[column.Name] = value;
        }
        return fields;
    }
}
