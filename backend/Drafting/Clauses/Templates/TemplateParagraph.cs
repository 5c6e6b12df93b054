using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>A paragraph as a Word file has it.</summary>
/// <param name="style">Id.</param>
/// <param name="list">Id of its list in the file, with the level; null outside of lists.</param>
/// <param name="before">Properties that stand before those of the list in a <c>w:pPr</c>.</param>
/// <param name="after">Those that stand after.</param>
internal sealed class TemplateParagraph(string style, (string Id, int Level)? list, string before, string after) : ParagraphBlock
{
    public string Style { get; } = style;

    public (string Id, int Level)? List { get; } = list;

    public string Before { get; } = before;

    public string After { get; } = after;
}
