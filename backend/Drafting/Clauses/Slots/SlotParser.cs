using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>Reads <see cref="SlotInline"/>.</summary>
public sealed class SlotParser : BracesParser
{
    protected override Inline? NodeOf(string inside) => SlotInline.IsName(inside) ? new SlotInline(inside) : null;
}
