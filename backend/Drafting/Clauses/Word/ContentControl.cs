using System.Globalization;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>What stands before and after the content of a control, around paragraphs as around runs.</summary>
internal static class ContentControl
{
    public const string Closing = "</w:sdtContent></w:sdt>";

    /// <summary>Word keeps no more of a title or a tag, in UTF-16 units.</summary>
    private const int Longest = 64;

    public static string Opening(string title, string tag, int id) => string.Create(
        CultureInfo.InvariantCulture,
        $"<w:sdt><w:sdtPr><w:alias w:val=\"{XmlText.Attribute(Kept(title))}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{id}\"/></w:sdtPr><w:sdtContent>");

    private static string Kept(string text) => text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}
