using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Clauses.TermUses;

/// <summary>How the terms of one block are written in this brief.</summary>
/// <param name="defining">The uses at which the block itself defines its term.</param>
internal sealed partial class TermWording(Clause clause, BlockContext context, IReadOnlySet<TermInline> defining)
{
    /// <param name="define">Approved terms to define at their first use.</param>
    public static TermWording Of(Clause clause, MarkdownDocument body, BlockContext context, IReadOnlySet<string> define)
    {
        HashSet<TermInline> first = define.Count == 0 ? [] : body.Descendants<TermInline>()
            .Where(use => context.Approved(use.Term) is { } term && define.Contains(term.Term) && IsInText(use))
            .DistinctBy(use => context.Approved(use.Term)!.Term)
            .ToHashSet();
        return new(clause, context, first);
    }

    /// <summary>Terms that the block uses and the brief does not define, though each brief must.</summary>
    public static IReadOnlyList<ApprovedTerm> Undefined(Clause clause, IEnumerable<TermInline> uses, BlockContext context) => [.. uses
        .Where(IsInText)
        .Select(use => context.Approved(use.Term))
        .OfType<ApprovedTerm>()
        .Where(term => term.Define && DefinitionWording.Of(term, clause.Language) is not null && !context.Terms.Defines(term))
        .Distinct()];

    public string Text(TermInline use)
    {
        if (context.Approved(use.Term) is not { } term)
            return use.Term;
        if (!defining.Contains(use))
            return context.Terms.FormOf(term, clause.Language);
        var hasArticle = use.PreviousSibling is LiteralInline before && (clause.Language == "fr" ? FrenchArticle() : EnglishArticle()).IsMatch(before.Content.AsSpan());
        if (clause.Language == "en")
            return $"{term.Meaning} ({(hasArticle ? "the " : "")}“{term.Term}”)";
        return DefinitionWording.Of(term, clause.Language) is var (meaning, bracket)
            ? $"{(hasArticle ? Articles.Drop(meaning) : meaning)} {bracket}"
            : context.Terms.FormOf(term, clause.Language);
    }

    [GeneratedRegex("[Tt]he $")]
    private static partial Regex EnglishArticle();

    [GeneratedRegex(@"(?:\b(?:le|la|les|du|des|au|aux) |\bl[’'])$", RegexOptions.IgnoreCase)]
    private static partial Regex FrenchArticle();

    /// <summary>A heading, a note, a quotation or a table is no place to define.</summary>
    private static bool IsInText(TermInline use)
    {
        Inline top = use;
        while (top.Parent is { } parent)
            top = parent;
        for (Block? block = (top as ContainerInline)?.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is HeadingBlock or Footnote or QuoteBlock or TableCell)
                return false;
        }
        return true;
    }
}
