using System.Xml.Linq;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>What of a Word file's text must not be lost silently, and what never was part of it.</summary>
internal static class TemplateContent
{
    private static readonly Dictionary<string, Sentence> Refused = new(StringComparer.Ordinal)
    {
        ["altChunk"] = new("another document within it", "un autre document en lui"),
        ["subDoc"] = new("another document within it", "un autre document en lui"),
        ["drawing"] = new("a picture or a drawing", "une image ou un dessin"),
        ["pict"] = new("a picture or a drawing", "une image ou un dessin"),
        ["object"] = new("an embedded object", "un objet incorporé"),
        ["control"] = new("an embedded object", "un objet incorporé"),
        ["oMath"] = new("a formula", "une formule"),
        ["endnoteReference"] = new("an endnote (a footnote can be carried over)", "une note de fin (une note de bas de page peut être reprise)"),
    };

    private static readonly HashSet<string> Marks =
        ["proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd", "del", "moveFrom", "rPrChange", "pPrChange", "lang", "noProof"];

    /// <returns>A sentence; null when all of it can be carried over.</returns>
    public static Sentence? Lost(XElement body) => body.Descendants().Select(element => Refused.GetValueOrDefault(element.Name.LocalName)).FirstOrDefault(what => what is not null) is { } what
        ? new(
            $"This Word file has {what.English}, which a block cannot carry into a brief. Take it out.",
            $"Ce fichier Word contient {what.French}, qu’un bloc ne peut pas reprendre dans un mémoire. Enlevez-le.")
        : null;

    /// <summary>Takes out what is no text, and joins the runs that Word has split though they look the same, so that braces are found in one piece.</summary>
    public static void Tidy(XElement body)
    {
        body.Descendants().Where(element => Marks.Contains(element.Name.LocalName)).ToList().ForEach(mark => mark.Remove());
        XElement? before = null;
        foreach (var run in body.Descendants(W.Main + "r").ToList())
        {
            if (before is not null && run.PreviousNode == before && Look(run) == Look(before))
            {
                before.Add(run.Elements().Where(child => !child.Is("rPr")));
                run.Remove();
            }
            else
            {
                before = run;
            }
        }
    }

    private static string Look(XElement run) => string.Concat(run.Child("rPr")?.Elements().Select(property => property.ToString(SaveOptions.DisableFormatting)) ?? []);
}
