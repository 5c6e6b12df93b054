using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Clauses.TermUses;

/// <summary>How the terms of one block are written in this brief.</summary>
/// <param name="defining">The uses at which the block itself defines its term, with the French article that is to agree with the meaning.</param>
internal sealed partial class TermWording(Clause clause, BlockContext context, IReadOnlyDictionary<TermInline, string> defining)
{
    /// <param name="define">Approved terms to define at their first use.</param>
    public static TermWording Of(Clause clause, MarkdownDocument body, BlockContext context, IReadOnlySet<string> define)
    {
        var first = define.Count == 0 ? [] : body.Descendants<TermInline>()
            .Where(use => context.Approved(use.Term) is { } term && define.Contains(term.Term) && IsInText(use))
            .DistinctBy(use => context.Approved(use.Term)!.Term)
            .ToDictionary(use => use, use => clause.Language == "fr" && DefinitionWording.Of(context.Approved(use.Term)!, clause.Language) is not null ? TakenArticle(use) : "");
        return new(clause, context, first);
    }

    /// <summary>Takes the article out of the text before a term: the meaning brings its own.</summary>
    private static string TakenArticle(TermInline use)
    {
        if (use.PreviousSibling is not LiteralInline before)
            return "";
        var text = before.Content.ToString();
        var length = FrenchArticle.LengthAtEnd(text);
        before.Content = new(before.Content.Text, before.Content.Start, before.Content.End - length);
        return text[^length..];
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
        if (!defining.TryGetValue(use, out var article))
            return context.Terms.FormOf(term, clause.Language);
        if (clause.Language == "en")
            return $"{term.Meaning} ({(use.PreviousSibling is LiteralInline before && EnglishArticle().IsMatch(before.Content.AsSpan()) ? "the " : "")}“{term.Term}”)";
        return DefinitionWording.Of(term, clause.Language) is var (meaning, bracket)
            ? $"{FrenchArticle.Agreeing(article, meaning)} {bracket}"
            : context.Terms.FormOf(term, clause.Language);
    }

    [GeneratedRegex("[Tt]he $")]
    private static partial Regex EnglishArticle();

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
