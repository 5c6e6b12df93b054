using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites;

/// <summary>Puts the semicolons between live cites right, which moving, inserting and deleting them leaves wrong.</summary>
internal static partial class StringSeparators
{
    private const string Semicolon = "; ";

    public static IEnumerable<CiteChange> Repaired(Draft draft, BriefCites cites)
    {
        for (var i = 0; i < cites.All.Count; i++)
        {
            var cite = cites.All[i];
            if (cite.Control is not { } control)
                continue;
            var text = draft.Paragraphs[cite.Paragraph].Text;
            var last = i + 1 == cites.All.Count || cites.All[i + 1].Paragraph != cite.Paragraph || cites.All[i + 1].Start < cite.End;
            if (!last && cites.All[i + 1].Live && cites.Between(cite, cites.All[i + 1]) is { Length: > 0 } between && between != Semicolon && Gap().IsMatch(between)
                && (between.Contains(';', StringComparison.Ordinal) || !cite.Text.EndsWith('.')))
            {
                yield return Change(draft, cite.Paragraph, cite.End, between.Length, control.Tag, Semicolon);
            }
            if (Left().Match(text[cite.End..]) is { Success: true, Groups: var after })
                yield return Change(draft, cite.Paragraph, cite.End, after["gap"].Length, control.Tag, "");
            var from = i > 0 && cites.All[i - 1].Paragraph == cite.Paragraph ? Math.Min(cites.All[i - 1].End, cite.Start) : 0;
            if (Led().Match(text[from..cite.Start]) is { Success: true, Groups: var before })
                yield return Change(draft, cite.Paragraph, cite.Start - before["gap"].Length, before["gap"].Length, control.Tag, "");
        }
    }

    private static CiteChange Change(Draft draft, int paragraph, int start, int length, string tag, string after) =>
        new(Place.Of(draft, paragraph, start, length), tag, draft.Paragraphs[paragraph].Text.Substring(start, length), after, new(
            "One semicolon parts the cites of one statement.",
            "Un point-virgule sépare les références d’un même énoncé."));

    [GeneratedRegex(@"^[; \u00A0]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?<gap>[ \u00A0]*;[; \u00A0]*)(?:[.)\]]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Left();

    [GeneratedRegex(@"[(\[](?<gap>[ \u00A0]*;[; \u00A0]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Led();
}
