using Markdig.Helpers;
using Markdig.Parsers;

namespace NigerBrief.Drafting.Clauses.CiteUses;

/// <summary>Reads <see cref="CiteInline"/>.</summary>
public sealed class CiteParser : InlineParser
{
    public CiteParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Braces.Inside(slice) is not { } inside || !inside.StartsWith(CiteInline.Prefix, StringComparison.Ordinal))
            return false;
        var parts = inside[CiteInline.Prefix.Length..].Split('@', 2, StringSplitOptions.TrimEntries);
        if (parts[0].Length == 0)
            return false;
        processor.Inline = new CiteInline(parts[0], parts.ElementAtOrDefault(1) ?? "");
        Braces.Skip(ref slice, inside);
        return true;
    }
}
