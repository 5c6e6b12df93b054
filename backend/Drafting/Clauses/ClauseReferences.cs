using Markdig.Syntax;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses.CiteUses;
using NigerBrief.Drafting.Clauses.Slots;
using NigerBrief.Drafting.Clauses.TermUses;

namespace NigerBrief.Drafting.Clauses;

/// <summary>Holds the terms and cites of a clause against the matter.</summary>
public static class ClauseReferences
{
    /// <returns>A sentence for each that the matter does not have.</returns>
    public static IReadOnlyList<string> Problems(Clause clause, BlockContext context) => !NamesAny(clause)
        ? []
        : [.. clause.ReadAll().SelectMany(text => Problems(text, context)).Concat(OfDefaults(clause, context)).Distinct()];

    /// <summary>Whether how the block reads depends on what the brief defines.</summary>
    public static bool UsesTerms(Clause clause) =>
        clause.Slots.Any(slot => slot.Type == SlotType.Term) || clause.EveryText().Any(text => text.Contains("{{" + TermInline.Prefix, StringComparison.Ordinal));

    /// <summary>Keys of the documents that its text cites.</summary>
    public static IEnumerable<string> Cited(Clause clause) => clause.EveryText()
        .Where(text => text.Contains("{{" + CiteInline.Prefix, StringComparison.Ordinal))
        .SelectMany(text => ClauseMarkdown.Parse(clause with { Body = text }).Descendants<CiteInline>())
        .Select(cite => cite.Key);

    private static bool NamesAny(Clause clause) => clause.Slots.Any(slot => slot.NeedsMatter)
        || clause.EveryText().Any(text => text.Contains("{{" + TermInline.Prefix, StringComparison.Ordinal) || text.Contains("{{" + CiteInline.Prefix, StringComparison.Ordinal));

    private static IEnumerable<string> OfDefaults(Clause clause, BlockContext context) =>
        FilledSlots.Of(clause with { Slots = [.. clause.Slots.Where(slot => slot.NeedsMatter)] }, new Dictionary<string, string>(), context).Wrong
            .Select(wrong => $"The default of “{wrong.Slot}” does not fit. {wrong.Sentence}");

    private static IEnumerable<string> Problems(MarkdownDocument body, BlockContext context)
    {
        foreach (var use in body.Descendants<TermInline>().Where(use => context.Approved(use.Term) is null))
            yield return $"The text uses the term “{use.Term}”, which is not on the approved list. Add it there, or write another.";
        foreach (var cite in body.Descendants<CiteInline>())
        {
            if (context.Matter.Documents.GetValueOrDefault(cite.Key) is not { } document)
                yield return $"The text cites “{cite.Key}”, which is not in the record. Add its row to index.csv, or cite another document.";
            else if (PinpointParser.Parse(cite.Pin, document).Error is { } error)
                yield return $"The cite of “{cite.Key}” at “{cite.Pin}” cannot be read. {error}";
        }
    }
}
