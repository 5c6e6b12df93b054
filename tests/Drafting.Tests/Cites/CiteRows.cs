using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Tests.Cites;

/// <summary>What the cells of tests/specs/cites.md mean.</summary>
internal static partial class CiteRows
{
    public static TheoryData<string[]> Of(string table) => [.. Spec.Rows("cites.md", table).Select(row => new TheoryDataRow<string[]>(row))];

    public static RecordDocument Document(string kind, string name) => new("K", "T", name, Enum.Parse<DocumentKind>(kind, ignoreCase: true));

    public static Pinpoint Pin(string places) => CiteTag.Parse($"nb1:cite:K@{places}")!.Value.Pin;

    public static string? Cell(string text) => text.Length > 0 ? text : null;

    /// <summary><c>key:kind:name:pin</c>, a signal before and an explanation after, several parted by <c> + </c>.</summary>
    public static IEnumerable<SourceCite> Cites(string cell) => cell.Split(" + ").Select(cite =>
    {
        var match = Grammar().Match(cite);
        var document = Document(match.Groups["kind"].Value, match.Groups["name"].Value) with { Key = match.Groups["key"].Value };
        return new SourceCite(document, Pin(match.Groups["pin"].Value), Cell(match.Groups["signal"].Value), Cell(match.Groups["explanation"].Value));
    });

    [GeneratedRegex(@"^(?:(?<signal>[a-z][a-z., ]*) )?(?<key>\w+):(?<kind>\w+):(?<name>[^:]+):(?<pin>\S+)(?: \((?<explanation>.+)\))?$")]
    private static partial Regex Grammar();
}
