using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// Tables of terms, known by their header, and the lines of a glossary. The draft gives a table's cells one after the other
/// without saying where a row ends, so a table of terms is one of two columns with one paragraph a cell.
/// </summary>
internal static class GlossaryTable
{
    private static readonly FrozenSet<string> TermHeaders =
        new[] { "term", "defined term", "abbreviation", "acronym", "terme", "abréviation", "sigle" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> MeaningHeaders =
        new[] { "meaning", "definition", "signification", "définition", "sens" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Mark(Draft draft, PassageKind[] kinds)
    {
        for (var i = 0; i + 1 < kinds.Length; i++)
        {
            if (kinds[i] == PassageKind.Excluded || !IsHeader(draft, i))
                continue;
            for (; i < kinds.Length && draft.Paragraphs[i].TableDepth > 0; i++)
                kinds[i] = PassageKind.Glossary;
        }
    }

    public static bool IsHeader(Draft draft, int paragraph) =>
        paragraph + 1 < draft.Paragraphs.Count &&
        draft.Paragraphs[paragraph].TableDepth > 0 &&
        draft.Paragraphs[paragraph + 1].TableDepth > 0 &&
        TermHeaders.Contains(draft.Paragraphs[paragraph].Text.Trim()) &&
        MeaningHeaders.Contains(draft.Paragraphs[paragraph + 1].Text.Trim());

    /// <summary>Whether a line under a glossary's heading reads <c>T: …</c>, <c>T — …</c> or <c>T[tab]…</c>.</summary>
    public static bool IsLine(string text) => Separator(text) > 0;

    /// <summary>Index of the sign that parts term from meaning; -1 when there is none near the line's start.</summary>
    public static int Separator(string text)
    {
        var most = Math.Min(text.Length, 80);
        for (var i = 1; i < most; i++)
        {
            if (text[i] is ':' or '—' or '–' or '\t')
                return text.AsSpan(i + 1).Trim().Length > 0 ? i : -1;
        }

        return -1;
    }
}
