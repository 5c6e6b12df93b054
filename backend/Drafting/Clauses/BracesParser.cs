using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using NigerBrief.Drafting.Clauses.CiteUses;
using NigerBrief.Drafting.Clauses.Slots;
using NigerBrief.Drafting.Clauses.TermUses;

namespace NigerBrief.Drafting.Clauses;

/// <summary>Reads what stands between two braces and two braces in a clause's text: a slot, a term, a cite. Anything else in braces stays text.</summary>
public sealed class BracesParser : InlineParser
{
    public BracesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Inside(slice) is not { } inside || Read(inside) is not { } node)
            return false;
        processor.Inline = node;
        slice.Start += inside.Length + 4;
        return true;
    }

    /// <param name="inside">What stands between the braces.</param>
    /// <returns>Null when it is only text.</returns>
    internal static LeafInline? Read(string inside) => (LeafInline?)TermInline.Read(inside) ?? (LeafInline?)CiteInline.Read(inside) ?? SlotInline.Read(inside);

    /// <returns>Null when the slice does not begin with such braces, or they do not end on its line.</returns>
    private static string? Inside(StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (!rest.StartsWith("{{", StringComparison.Ordinal))
            return null;
        var end = rest.IndexOf("}}", StringComparison.Ordinal);
        return end < 3 || rest[..end].Contains('\n') ? null : rest[2..end].ToString();
    }
}
