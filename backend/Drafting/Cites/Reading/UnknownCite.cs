using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Tables;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>Words that have the look of a cite of the record and name no document of it.</summary>
internal readonly partial record struct UnknownCite(int Paragraph, int Start, int Length)
{
    /// <summary>Those that stand apart from the cites that are known.</summary>
    public static IEnumerable<UnknownCite> In(Draft draft, BriefCites cites)
    {
        var known = cites.All.ToLookup(cite => cite.Paragraph);
        for (var index = 0; index < draft.Paragraphs.Count; index++)
        {
            if (TableTag.IsOn(draft.Paragraphs[index]))
                continue;
            foreach (var match in Look().Matches(draft.Paragraphs[index].Text).AsEnumerable())
            {
                var found = new UnknownCite(index, match.Index, match.Length);
                if (!known[index].Any(found.Touches))
                    yield return found;
            }
        }
    }

    private bool Touches(BriefCite cite) => cite.Start < Start + Length && Start < cite.End;

    [GeneratedRegex(
        @"\b(?:(?:Ex\.|Exhibit|pièce)\s)?(?:C|R|CL|RL|CLA|RLA|CER|RER|CWS|RWS)-\d{1,4}\b|\bECF\sNo\.\s\d{1,5}(?:-\d{1,3})?|\bROA\.\d[\d.-]{0,20}\d|\b(?:\d{1,2}-)?[SF]?ER-\d{1,6}\b|\bPageID\.\d{1,7}|\b[A-Z][\w'’-]{1,30}\s(?:Decl|Dep|Aff|Tr)\.\s(?:¶+\s|at\s|¶+|\d+:)\d{1,6}",
        RegexOptions.NonBacktracking)]
    private static partial Regex Look();
}
