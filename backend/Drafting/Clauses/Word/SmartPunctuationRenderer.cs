using Markdig.Extensions.SmartyPants;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class SmartPunctuationRenderer : WordObjectRenderer<SmartyPant>
{
    protected override void Write(WordRenderer renderer, SmartyPant node) =>
        renderer.Text(SmartPunctuation.Of(renderer.Clause.Language).Mapping[node.Type]);
}
