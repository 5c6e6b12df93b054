using NigerBrief.Drafting.Clauses.Slots;
using NigerBrief.Drafting.Clauses.TermUses;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Clauses;

/// <param name="Edits">None while an answer is wrong.</param>
/// <param name="Text">What the block reads as, paragraphs parted by U+000A.</param>
/// <param name="Unfilled">Names of the slots that stay gaps, in the order of the text.</param>
public sealed record ComposedClause(IReadOnlyList<Edit> Edits, string Tag, string Text, IReadOnlyList<string> Unfilled)
{
    /// <summary>The preview, rendered when it is asked for.</summary>
    public string Html => Prepared is null ? "" : ClausePreview.Html(Prepared);

    internal PreparedClause? Prepared { get; init; }

    public IReadOnlyList<WrongAnswer> Wrong { get; init; } = [];

    /// <summary>Approved terms that the block uses and the brief does not define, in the order of their first use.</summary>
    public IReadOnlyList<UndefinedTerm> Undefined { get; init; } = [];
}

/// <param name="Term">As the approved list has it.</param>
/// <param name="Form">As the block would define it, in the block's language.</param>
public sealed record UndefinedTerm(string Term, string Form);

/// <summary>Makes a clause ready to stand in a brief.</summary>
public static class ClauseComposer
{
    /// <param name="values">The lawyer's answers by slot name; one left empty stays a visible gap.</param>
    /// <param name="headingLevel">Outline level of the heading under which the block goes; 0 for none.</param>
    /// <param name="context">The matter and the brief; null where the clause is only tried.</param>
    /// <param name="define">Approved terms that the block is to define at their first use.</param>
    /// <param name="body">The brief's own; null for <c>Normal</c>.</param>
    /// <exception cref="RefusedException">The block cannot stand in Word, or names what the matter does not have.</exception>
    public static ComposedClause Compose(
        Clause clause, IReadOnlyDictionary<string, string> values, int headingLevel, BlockContext? context = null, IReadOnlySet<string>? define = null, BodyStyle? body = null)
    {
        if (context is not null && ClauseReferences.Problems(clause, context).FirstOrDefault() is { } problem)
            throw new RefusedException(problem);
        var prepared = PreparedClause.Of(clause, values, context, define);
        var block = WordBlock.Of(prepared, headingLevel, body);
        return new(
            prepared.Filled.Wrong.Count > 0 ? [] : [new PackageEdit(Place.Cursor, block.Package, block.Tag, block.Text)],
            block.Tag,
            block.Text,
            block.Open)
        {
            Prepared = prepared,
            Wrong = prepared.Filled.Wrong,
            Undefined = [.. TermWording.Undefined(clause, block.Terms, prepared.Context).Select(term => new UndefinedTerm(term.Term, term.VariantIn(clause.Language) ?? term.Term))],
        };
    }
}
