using Markdig.Helpers;
using Markdig.Parsers;

namespace NigerBrief.Drafting.Clauses.CiteUses;

/// <summary>Reads <see cref="CiteInline"/>.</summary>
public sealed class CiteParser : InlineParser
{
    public CiteParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Braces.Inside(slice) is not { } inside || Read(inside) is not { } cite)
            return false;
        processor.Inline = cite;
        Braces.Skip(ref slice, inside);
        return true;
    }

    /// <param name="inside">What stands between the braces.</param>
    public static CiteInline? Read(string inside)
    {
        if (!inside.StartsWith(CiteInline.Prefix, StringComparison.Ordinal))
            return null;
        var parts = inside[CiteInline.Prefix.Length..].Split('@', 2, StringSplitOptions.TrimEntries);
        return parts[0].Length == 0 ? null : new(parts[0], parts.ElementAtOrDefault(1) ?? "");
    }
}
