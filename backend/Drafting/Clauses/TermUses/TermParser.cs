using Markdig.Helpers;
using Markdig.Parsers;

namespace NigerBrief.Drafting.Clauses.TermUses;

/// <summary>Reads <see cref="TermInline"/>.</summary>
public sealed class TermParser : InlineParser
{
    public TermParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Braces.Inside(slice) is not { } inside || !inside.StartsWith(TermInline.Prefix, StringComparison.Ordinal) || inside[TermInline.Prefix.Length..].Trim() is not { Length: > 0 } term)
            return false;
        processor.Inline = new TermInline(term);
        Braces.Skip(ref slice, inside);
        return true;
    }
}
