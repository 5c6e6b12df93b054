using Markdig.Helpers;
using Markdig.Parsers;

namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>Reads <see cref="SlotInline"/>; anything else in braces stays text.</summary>
public sealed class SlotParser : InlineParser
{
    public SlotParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Braces.Inside(slice) is not { } name || !SlotInline.IsName(name))
            return false;
        processor.Inline = new SlotInline(name);
        Braces.Skip(ref slice, name);
        return true;
    }
}
