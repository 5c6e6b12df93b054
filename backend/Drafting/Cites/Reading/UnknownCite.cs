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
            var text = draft.Paragraphs[index].Text;
            var numbers = cites.Forms.UnknownIn(text).Select(cite => new UnknownCite(index, cite.Start, cite.Length)).ToList();
            var plain = CiteForms.Plain(text);
            var looks = Look().Matches(plain).Where(match => !IsDocketed(plain, match.Index)).Select(match => new UnknownCite(index, match.Index, match.Length)).Where(look => !numbers.Exists(look.Touches));
            foreach (var found in numbers.Concat(looks).OrderBy(one => one.Start))
            {
                if (!known[index].Any(cite => found.Touches(cite) || found.IsParallel(cite, text)))
                    yield return found;
            }
        }
    }

    // “¶ 4, PageID.123” gives one place by two numberings.
    private bool IsParallel(BriefCite cite, string text) => text.AsSpan(Start).StartsWith("Page", StringComparison.OrdinalIgnoreCase) && cite.End < Start && text.AsSpan(cite.End, Start - cite.End).Trim() is ",";

    // “FTC Docket No. C-4365” is a case.
    private static bool IsDocketed(string plain, int at) => CiteForms.Before(plain, at, 12).EndsWith("Docket No. ");

    private bool Touches(UnknownCite other) => other.Start < Start + Length && Start < other.Start + other.Length;

    private bool Touches(BriefCite cite) => cite.Start < Start + Length && Start < cite.End;

    private const string Exhibit = @"(?:(?:Ex\.|Exhibit|pièce)\s)?(?:C|R|CL|RL|CLA|RLA|CER|RER|CWS|RWS|[PDGJRT]X|[PDJ]TX)-\d{1,4}\b|(?:Annexe?|annexe)\s\d{1,3}, pp?\.|(?:Decl|Aff|Dep)\.,? Exs?\. [A-Z0-9]{1,3}(?:[ .,;)]|$)";

    private const string Paper = @"(?:(?:Supp|Suppl|Am|Second|Third|Reply|Rebuttal)\.?\s){0,2}(?:(?:Decl|Dep|Aff|Tr|Compl|Rep)\.|Declaration|Affidavit|Deposition|Complaint|WS|Witness Statement),?";

    [GeneratedRegex(
        @"\b(?:" + Exhibit + @"|ECF\sNo\.\s\d{1,5}(?:-\d{1,3})?|ROA\.\d[\d.-]{0,20}\d|(?:\d{1,2}-)?[SF]?ER-\d{1,6}\b|PageID\.\d{1,7}|CR\s?\d{4}/\d{1,3}|[A-Z][\w'.-]{1,30}\s" + Paper + @"\s(?:¶+\s|at\s|¶+|\d+:)\d{1,6})",
        RegexOptions.NonBacktracking)]
    private static partial Regex Look();
}
