using System.Globalization;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Sample;

/// <summary>The product's columns, as columns of a list here.</summary>
internal static class SampleColumns
{
    /// <summary>Makes the columns that the list lacks.</summary>
    public static void Make(IEnumerable<ListColumn> columns, SiteList list)
    {
        foreach (var column in columns.Where(column => list.Columns.All(there => there.Name != column.Name)))
            list.Columns.Add(column.Name, TypeOf(column.Kind), [.. column.Choices]);
    }

    /// <summary>What a cell of the CSV file says, as the column's type.</summary>
    /// <returns>Null for an empty cell, and for one that the type cannot hold.</returns>
    public static object? Value(ListColumn column, string cell) => column.Kind switch
    {
        _ when cell.Length == 0 => null,
        ColumnKind.YesNo => cell.ToLowerInvariant() is "true" or "yes" or "oui" or "1" or "x",
        ColumnKind.Date => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        _ => cell,
    };

    private static ColumnType TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.LongText => ColumnType.LongText,
        ColumnKind.Choice => ColumnType.Choice,
        ColumnKind.Date => ColumnType.DateTime,
        ColumnKind.YesNo => ColumnType.Boolean,
        _ => ColumnType.Text,
    };
}
