using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.TermUses;

/// <summary>Reads <see cref="TermInline"/>.</summary>
public sealed class TermParser : BracesParser
{
    protected override Inline? NodeOf(string inside) => Read(inside);

    /// <param name="inside">What stands between the braces.</param>
    public static TermInline? Read(string inside) =>
        inside.StartsWith(TermInline.Prefix, StringComparison.Ordinal) && inside[TermInline.Prefix.Length..].Trim() is { Length: > 0 } term ? new(term) : null;
}
