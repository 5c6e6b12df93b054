using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

internal static class ColumnJson
{
    public static JsonObject Of(Column column, string? select)
    {
        var (facet, says) = Facet(column);
        return Shape.Column.Pick(
            new()
            {
                ["id"] = column.Id.ToString(),
                ["name"] = column.Name,
                ["displayName"] = column.DisplayName,
                ["description"] = "",
                ["columnGroup"] = "Custom Columns",
                ["enforceUniqueValues"] = false,
                ["hidden"] = false,
                ["indexed"] = false,
                ["readOnly"] = false,
                ["required"] = false,
                [facet] = says,
            },
            select);
    }

    /// <param name="wanted">A column's definition as a client sends it.</param>
    /// <exception cref="Refusal">It says nothing, or more than one thing, of what the column holds.</exception>
    public static ColumnType TypeOf(JsonObject wanted)
    {
        var types = Enum.GetValues<ColumnType>().Where(type => wanted.ContainsKey(Facet(new(Guid.Empty, "", "", type, [])).Name)).Where(type => type != ColumnType.LongText).ToList();
        if (types.Count != 1)
            throw Refusal.Invalid("Exactly one of the properties that say what a column holds must be given.");
        return types[0] == ColumnType.Text && (bool?)wanted["text"]!["allowMultipleLines"] == true ? ColumnType.LongText : types[0];
    }

    private static (string Name, JsonObject Says) Facet(Column column) => column.Type switch
    {
        ColumnType.Choice => ("choice", new()
        {
            ["allowTextEntry"] = false,
            ["choices"] = new JsonArray([.. column.Choices.Select(choice => JsonValue.Create(choice))]),
            ["displayAs"] = "dropDownMenu",
        }),
        ColumnType.LongText => ("text", new()
        {
            ["allowMultipleLines"] = true,
            ["appendChangesToExistingText"] = false,
            ["linesForEditing"] = 6,
            ["textType"] = "plain",
        }),
        ColumnType.Person => ("personOrGroup", new() { ["allowMultipleSelection"] = false, ["displayAs"] = "account", ["chooseFromType"] = "peopleOnly" }),
        ColumnType.Number => ("number", new() { ["decimalPlaces"] = "automatic", ["displayAs"] = "number" }),
        ColumnType.Boolean => ("boolean", []),
        ColumnType.DateTime => ("dateTime", new() { ["displayAs"] = "default", ["format"] = "dateOnly" }),
        _ => ("text", new() { ["allowMultipleLines"] = false, ["appendChangesToExistingText"] = false, ["linesForEditing"] = 0, ["maxLength"] = 255 }),
    };
}
