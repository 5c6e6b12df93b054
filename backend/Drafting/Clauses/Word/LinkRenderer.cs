using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class LinkRenderer : WordObjectRenderer<LinkInline>
{
    protected override void Write(WordRenderer renderer, LinkInline node)
    {
        // A brief is read on paper: the words stay, and the address is added where the words do not show it. Of an image its description stays.
        renderer.WriteChildren(node);
        if (!node.IsImage && node.Url is { Length: > 0 } url && node.FirstChild?.ToString() != url)
            renderer.Text($" ({url})");
    }
}
