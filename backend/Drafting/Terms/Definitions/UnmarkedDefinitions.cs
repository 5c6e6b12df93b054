using System.Buffers;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// Definitions whose term has no marks and opens its line or its item of a list: <c>Escrow Agent – means …</c>, <c>(e) Termination Date means …; (f) Record has the meaning set forth in
/// clause 8</c>.
/// </summary>
internal static partial class UnmarkedDefinitions
{
    private const int LongestOpening = 120;

    private static readonly SearchValues<string> Verbs = SearchValues.Create(["eans ", "hall mean", "the meaning", "efers to", "efer to", "ésigne", "ignifie"], StringComparison.Ordinal);

    public static IEnumerable<FoundDefinition> Read(Passage passage)
    {
        // Most paragraphs neither open so nor hold a list.
        var text = passage.Text;
        if (!text.AsSpan(0, Math.Min(LongestOpening, text.Length)).ContainsAny(Verbs) && !(text.Contains("; (", StringComparison.Ordinal) && text.AsSpan().ContainsAny(Verbs)))
            yield break;
        foreach (Match item in Item().Matches(passage.Text))
        {
            if (passage.Quotes(item.Groups["term"].Index) || CapitalRun.IsDeterminer(item.Groups["first"].ValueSpan) || Pronouns.Contains(item.Groups["first"].ValueSpan)
                || TermText.Of(passage, item.Groups["term"].Index, item.Groups["term"].Index + item.Groups["term"].Length) is not { } term)
                continue;
            var (start, end) = (item.Index + item.Length, passage.Sentences.At(item.Index + item.Length - 1).End);
            if (passage.Text.AsSpan(start, end - start).IndexOf("; (", StringComparison.Ordinal) is >= 0 and var next)
                end = start + next;
            while (end > start && passage.Text[end - 1] is ' ' or '.' or ';')
                end--;
            if (start < end)
                yield return new(term, (start, end), item.Groups["meaning"].Success ? DefinitionPattern.Reference : DefinitionPattern.Means);
        }
    }

    [GeneratedRegex(@"(?:^(?:\(?[a-z0-9.]{1,5}[.)] ?)?|[;.:,] (?:and )?\((?:[a-z]{1,3}|[0-9]{1,2})\) )(?<term>(?<first>\p{Lu}[\p{L}\-]+)(?: (?:\p{Lu}[\p{L}\-]+|of|and|the|for|or|in|to)){0,5})(?: ?(?:[–—:]|- ) ?(?:[Mm]eans?|[Ss]hall mean|[Rr]efers? to|[Dd]ésigne|[Ss]ignifie) | (?:means|shall mean|(?<meaning>(?:has|have|shall have) the meanings?)),? )")]
    private static partial Regex Item();
}
