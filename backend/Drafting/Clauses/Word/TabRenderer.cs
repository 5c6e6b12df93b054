using NigerBrief.Drafting.Clauses.Templates;

namespace NigerBrief.Drafting.Clauses.Word;

internal sealed class TabRenderer : WordObjectRenderer<TabInline>
{
    protected override void Write(WordRenderer renderer, TabInline node) => renderer.Tab();
}
