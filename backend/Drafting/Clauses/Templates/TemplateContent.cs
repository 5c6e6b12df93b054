using System.Xml.Linq;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>What of a Word file's text must not be lost silently, and what never was part of it.</summary>
internal static class TemplateContent
{
    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["altChunk"] = "another document within it",
        ["subDoc"] = "another document within it",
        ["drawing"] = "a picture or a drawing",
        ["pict"] = "a picture or a drawing",
        ["object"] = "an embedded object",
        ["control"] = "an embedded object",
        ["oMath"] = "a formula",
        ["endnoteReference"] = "an endnote (a footnote can be carried over)",
    };

    private static readonly HashSet<string> Marks =
        ["proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd", "del", "moveFrom", "rPrChange", "pPrChange", "lang", "noProof"];

    /// <returns>A sentence; null when all of it can be carried over.</returns>
    public static string? Lost(XElement body) => body.Descendants().Select(element => Refused.GetValueOrDefault(element.Name.LocalName)).FirstOrDefault(what => what is not null) is { } what
        ? $"This Word file has {what}, which a block cannot carry into a brief. Take it out."
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
