using System.Xml.Linq;
using NigerBrief.Drafting.Clauses.Conditions;
using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>A content control of a template: a slot by its tag (<c>name</c>, or <c>type:name</c>), or a passage on a condition (<c>if name</c>).</summary>
/// <param name="Tag">As it stands in the file.</param>
/// <param name="Slot">What is asked; of a condition, the question that its title puts.</param>
/// <param name="Condition">Null for a slot.</param>
internal sealed record TemplateControl(string Tag, Slot? Slot, Condition? Condition)
{
    public static TemplateControl Of(XElement sdt)
    {
        var properties = sdt.Child("sdtPr");
        var tag = properties.Value("tag")?.Trim() ?? "";
        var title = properties.Value("alias")?.Trim() is { Length: > 0 } alias ? alias : null;
        if (tag.StartsWith("if ", StringComparison.Ordinal))
        {
            return Condition.Read("::: " + tag) is { } condition
                ? new(tag, condition.Answer is null ? new(condition.Slot, title ?? condition.Slot, SlotType.YesNo) : null, condition)
                : new(tag, null, null);
        }
        var (prefix, name) = tag.Split(':', 2) is [var before, var after] ? (before, after) : (null, tag);
        var type = prefix is null ? OfKind(properties) : ClauseFile.Type(prefix);
        return type is null || !SlotInline.IsName(name) || name.Contains('#', StringComparison.Ordinal)
            ? new(tag, null, null)
            : new(tag, new(name, title ?? name, type.Value, Choices(properties)), null);
    }

    private static SlotType OfKind(XElement? properties) =>
        properties?.Child("date") is not null ? SlotType.Date
        : Choices(properties) is not null ? SlotType.Choice
        : SlotType.Text;

    private static List<string>? Choices(XElement? properties) =>
        (properties?.Child("dropDownList") ?? properties?.Child("comboBox"))?.Elements(W.Main + "listItem")
            .Select(item => (string?)item.Attribute(W.Main + "displayText") ?? (string?)item.Attribute(W.Main + "value"))
            .OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text)).Distinct().ToList() is { Count: > 1 } choices ? choices : null;
}
