using System.Globalization;
using Markdig.Syntax;
using NigerBrief.Drafting.Clauses.Conditions;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class ListRenderer : WordObjectRenderer<ListBlock>
{
    protected override void Write(WordRenderer renderer, ListBlock node)
    {
        var start = int.TryParse(node.OrderedStart, CultureInfo.InvariantCulture, out var number) ? number : 1;
        renderer.Lists.Open(node.IsOrdered ? $"%1{node.OrderedDelimiter}" : null, start);
        foreach (var item in node.OfType<ListItemBlock>())
        {
            renderer.Lists.BeginItem();
            // A mark stands on a paragraph: an item that begins otherwise, or shows nothing, gets one.
            if (item.Count > 0 && First(item) is not LeafBlock)
                renderer.Begin();
            renderer.WriteChildren(item);
            if (renderer.Lists.AwaitsMark)
                renderer.Begin();
        }
        renderer.Lists.Close();
    }

    private static Block? First(ContainerBlock block) => block.Count == 0 ? null : block[0] is ConditionBlock passage ? First(passage) : block[0];
}
