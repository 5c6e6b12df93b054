using Markdig.Syntax;
using NigerBrief.Drafting.Clauses.Slots;
using NigerBrief.Drafting.Clauses.TermUses;

namespace NigerBrief.Drafting.Clauses;

/// <summary>A clause with the answers that it is to be shown with, read but not rendered yet.</summary>
/// <param name="Body">Without the passages that do not hold.</param>
internal sealed record PreparedClause(Clause Clause, MarkdownDocument Body, FilledSlots Filled, BlockContext Context, TermWording Wording)
{
    /// <param name="values">The lawyer's answers by slot name; null where the clause is only shown, with every passage.</param>
    /// <param name="define">Approved terms to define at their first use.</param>
    /// <exception cref="RefusedException">The text is too long or nested too deeply.</exception>
    public static PreparedClause Of(
        Clause clause, IReadOnlyDictionary<string, string>? values, BlockContext? context = null, IReadOnlySet<string>? define = null)
    {
        context ??= BlockContext.Nowhere;
        var filled = values is null ? FilledSlots.None : FilledSlots.Of(clause, values, context);
        var body = clause.Read(values is null ? null : filled);
        return new(clause, body, filled, context, TermWording.Of(clause, body, context, define ?? new HashSet<string>()));
    }

    public bool Answered => Filled != FilledSlots.None;
}
