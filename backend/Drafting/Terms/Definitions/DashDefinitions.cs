using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>A line that opens with its term and no marks: <c>Escrow Agent – means …</c>, <c>Update: Means …</c>.</summary>
internal static partial class DashDefinitions
{
    public static IEnumerable<FoundDefinition> Read(Passage passage)
    {
        if (passage.Quotations.Outer.Count > 0 && passage.Quotations.Outer[0].Open == 0)
            yield break;
        var line = Line().Match(passage.Text);
        if (!line.Success || TermText.Of(passage, line.Groups["term"].Index, line.Groups["term"].Index + line.Groups["term"].Length) is not { } term)
            yield break;
        var (start, end) = (line.Index + line.Length, passage.Sentences.At(line.Index + line.Length).End);
        while (end > start && passage.Text[end - 1] is ' ' or '.' or ';')
            end--;
        if (start < end)
            yield return new(term, (start, end), DefinitionPattern.Means);
    }

    [GeneratedRegex(@"^(?:\(?[a-z0-9.]{1,5}[.)] ?)?(?<term>\p{Lu}[\p{L}\-]+(?: (?:\p{Lu}[\p{L}\-]+|of|and|the|for|or|in|to)){0,5}) ?(?:[–—:]|- ) ?(?:[Mm]eans?|[Ss]hall mean|[Rr]efers? to|[Dd]ésigne|[Ss]ignifie) ")]
    private static partial Regex Line();
}
