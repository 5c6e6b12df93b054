using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>Puts the passage that was chosen in the place of its slot, which stands alone on a line.</summary>
internal static partial class ChosenPassages
{
    public static string Expand(Clause clause, string body, FilledSlots filled) => Alone().Replace(body, match =>
    {
        var name = match.Groups["name"].Value;
        return filled.Answers.TryGetValue(name, out var label) && clause.Slots.FirstOrDefault(slot => slot.Name == name)?.Passages.GetValueOrDefault(label) is { } passage
            ? string.Join('\n', passage.Trim('\n').Split('\n').Select(line => match.Groups["lead"].Value + line))
            : match.Value;
    });

    public static bool StandsAlone(string name, string body) => Alone().Matches(body).Any(match => match.Groups["name"].Value == name);

    [GeneratedRegex(@"^(?<lead>[ \t>]*)\{\{(?<name>[a-z][a-z0-9-]*)\}\}[ \t]*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Alone();
}
