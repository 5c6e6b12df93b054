using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.CiteUses;

/// <summary>Reads <see cref="CiteInline"/>.</summary>
public sealed class CiteParser : BracesParser
{
    protected override Inline? NodeOf(string inside) => Read(inside);

    /// <param name="inside">What stands between the braces.</param>
    public static CiteInline? Read(string inside)
    {
        if (!inside.StartsWith(CiteInline.Prefix, StringComparison.Ordinal))
            return null;
        var parts = inside[CiteInline.Prefix.Length..].Split('@', 2, StringSplitOptions.TrimEntries);
        return parts[0].Length == 0 ? null : new(parts[0], parts.ElementAtOrDefault(1) ?? "");
    }
}
