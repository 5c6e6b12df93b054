namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>How a run differs from its paragraph's style.</summary>
/// <param name="Position">A value of <c>w:vertAlign</c>; null for the line itself.</param>
public readonly record struct RunFormat(
    bool Bold = false, bool Italic = false, bool Struck = false, string? Position = null, bool Underlined = false, bool SmallCaps = false, bool Capitals = false)
{
    /// <summary>The content of a <c>w:rPr</c>, in the order that its schema asks for.</summary>
    public string Xml => string.Concat(
        [
            Bold ? "<w:b/>" : "", Italic ? "<w:i/>" : "", Capitals ? "<w:caps/>" : "", SmallCaps ? "<w:smallCaps/>" : "", Struck ? "<w:strike/>" : "",
            Underlined ? "<w:u w:val=\"single\"/>" : "", Position is null ? "" : $"<w:vertAlign w:val=\"{Position}\"/>",
        ]);
}
