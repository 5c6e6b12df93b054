using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NigerBrief.Drafting.Clauses.Conditions;

/// <summary>Shows a passage in a preview; while nothing is answered, after the condition on which it stands.</summary>
internal sealed class ConditionPreviewRenderer(Clause clause, bool answered) : HtmlObjectRenderer<ConditionBlock>
{
    protected override void Write(HtmlRenderer renderer, ConditionBlock node)
    {
        if (!answered && node.Condition is { } condition)
            renderer.Write("<p><mark>").WriteEscape($"[{clause.LabelOf(condition.Slot)} {Wanted(condition)}]").WriteLine("</mark></p>");
        renderer.WriteChildren(node);
    }

    private string Wanted(Condition condition)
    {
        var french = clause.Language == "fr";
        return (condition.Answer, condition.Not) switch
        {
            (null, false) => french ? "– oui" : "– yes",
            (null, true) => french ? "– non" : "– no",
            (var answer, false) => $"– {answer}",
            (var answer, true) => (french ? "– pas " : "– not ") + answer,
        };
    }
}
