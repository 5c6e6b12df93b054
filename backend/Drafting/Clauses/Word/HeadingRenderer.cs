using System.Globalization;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class HeadingRenderer : WordObjectRenderer<HeadingBlock>
{
    protected override void Write(WordRenderer renderer, HeadingBlock node)
    {
        var level = Math.Min(renderer.HeadingLevel + node.Level, 9);
        renderer.Begin(string.Create(CultureInfo.InvariantCulture, $"Heading{level}"));
        renderer.WriteInlines(node);
    }
}
