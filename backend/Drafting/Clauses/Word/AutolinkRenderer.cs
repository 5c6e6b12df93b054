using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class AutolinkRenderer : WordObjectRenderer<AutolinkInline>
{
    protected override void Write(WordRenderer renderer, AutolinkInline node)
    {
        renderer.Text(node.Url);
    }
}
