using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.TermUses;

/// <summary>An approved term in a clause's text, <c>{{term:Agreement}}</c>: written as the brief calls it.</summary>
/// <param name="term">As the approved list has it, without article.</param>
public sealed class TermInline(string term) : LeafInline
{
    public const string Prefix = "term:";

    public string Term { get; } = term;

    /// <param name="inside">What stands between the braces.</param>
    public static TermInline? Read(string inside) =>
        inside.StartsWith(Prefix, StringComparison.Ordinal) && inside[Prefix.Length..].Trim() is { Length: > 0 } term ? new(term) : null;
}
