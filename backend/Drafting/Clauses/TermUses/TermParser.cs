using Markdig.Helpers;
using Markdig.Parsers;

namespace NigerBrief.Drafting.Clauses.TermUses;

/// <summary>Reads <see cref="TermInline"/>.</summary>
public sealed class TermParser : InlineParser
{
    public TermParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Braces.Inside(slice) is not { } inside || Read(inside) is not { } use)
            return false;
        processor.Inline = use;
        Braces.Skip(ref slice, inside);
        return true;
    }

    /// <param name="inside">What stands between the braces.</param>
    public static TermInline? Read(string inside) =>
        inside.StartsWith(TermInline.Prefix, StringComparison.Ordinal) && inside[TermInline.Prefix.Length..].Trim() is { Length: > 0 } term ? new(term) : null;
}
