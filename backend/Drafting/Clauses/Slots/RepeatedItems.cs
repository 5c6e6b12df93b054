using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>Repeats the item of a list that holds nothing but a slot of type <c>list</c>: once for each answer, with the marks between them.</summary>
internal static partial class RepeatedItems
{
    public static string Expand(Clause clause, string body, FilledSlots filled) => Item().Replace(body, match =>
    {
        var name = match.Groups["name"].Value;
        if (clause.Slots.FirstOrDefault(slot => slot.Name == name) is not { Type: SlotType.List } slot || !filled.Answers.TryGetValue(name, out var answer))
            return match.Value;
        var count = ListRule.Items(answer).Count;
        return string.Join('\n', Enumerable.Range(1, count).Select(number =>
            $"{match.Groups["mark"].Value}{{{{{SlotInline.ItemName(name, number)}}}}}{End(slot, clause.Language, match.Groups["end"].Value, count - number)}"));
    });

    /// <summary>What follows an answer of several: the mark that the author wrote, and before the last the joining word.</summary>
    /// <param name="following">How many answers follow.</param>
    public static string End(Slot slot, string language, string end, int following) => (end, following) switch
    {
        ("", _) or (_, 0) => end,
        (_, 1) => $"{ListRule.Semicolon(language)} {ListRule.Join(slot, language)}",
        _ => ListRule.Semicolon(language),
    };

    [GeneratedRegex(@"^(?<mark>[ \t>]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)\{\{(?<name>[a-z][a-z0-9-]*)\}\}(?<end>[.;,]?)[ \t]*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Item();
}
