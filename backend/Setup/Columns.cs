using Microsoft.Graph.Models;
using NigerBrief.Matters.Sources.SharePoint;

namespace NigerBrief.Setup;

/// <summary>Our columns as Graph writes them, and whether one that is there can be read as ours.</summary>
public static class Columns
{
    public static ColumnDefinition Definition(ListColumn column)
    {
        var definition = new ColumnDefinition { Name = column.Name };
        switch (column.Kind)
        {
            case ColumnKind.LongText:
                definition.Text = new() { AllowMultipleLines = true, TextType = "plain" };
                break;
            case ColumnKind.Choice:
                definition.Choice = new() { Choices = [.. column.Choices], AllowTextEntry = false, DisplayAs = "dropDownMenu" };
                break;
            case ColumnKind.Date:
                definition.DateTime = new() { Format = "dateOnly", DisplayAs = "standard" };
                break;
            case ColumnKind.YesNo:
                definition.Boolean = new();
                break;
            default:
                definition.Text = new() { AllowMultipleLines = false, MaxLength = 255 };
                break;
        }
        return definition;
    }

    /// <summary>Everything can be read from text and from what we would make; a number also as text.</summary>
    public static bool CanBeRead(ColumnDefinition there, ListColumn column) => column.Kind switch
    {
        _ when there.Text is { } text => text.TextType != "richText",
        ColumnKind.Date => there.DateTime is not null,
        ColumnKind.YesNo => there.Boolean is not null || there.Choice is not null,
        ColumnKind.Choice => there.Choice is not null,
        _ => there.Choice is not null || there.Number is not null,
    };

    public static string Wanted(ColumnKind kind) => kind switch
    {
        ColumnKind.Choice => "a choice",
        ColumnKind.Date => "a date",
        ColumnKind.YesNo => "yes or no",
        ColumnKind.LongText => "text of several lines, without formatting",
        _ => "a line of text",
    };

    public static string Described(ColumnDefinition there) => there switch
    {
        { Text: not null } => "text with formatting",
        { Choice: not null } => "a choice",
        { Number: not null } => "a number",
        { DateTime: not null } => "a date",
        { Boolean: not null } => "yes or no",
        { PersonOrGroup: not null } => "a person",
        { Lookup: not null } => "a lookup",
        { Currency: not null } => "an amount of money",
        { Calculated: not null } => "a calculation",
        _ => "something that Graph does not tell",
    };
}
