namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>What a column holds where we make it. It is read as text, whatever it holds.</summary>
public enum ColumnKind
{
    /// <summary>One line of at most 255 characters.</summary>
    Text,

    /// <summary>Text of any length, without formatting.</summary>
    LongText,

    Choice,

    /// <summary>A day without a time.</summary>
    Date,

    YesNo,
}

/// <summary>A column of a SharePoint list that stands for one of a CSV file.</summary>
/// <param name="Csv">Its name in the CSV file.</param>
/// <param name="Name">Its internal name in SharePoint.</param>
/// <param name="Choices">Of a choice, what there is to choose from.</param>
public sealed record ListColumn(string Csv, string Name, ColumnKind Kind = ColumnKind.Text, params IReadOnlyList<string> Choices)
{
    /// <summary>The column that SharePoint gives every list.</summary>
    public const string Title = "Title";
}
