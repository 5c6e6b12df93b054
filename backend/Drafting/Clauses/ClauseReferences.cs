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
    public static IReadOnlyList<Sentence> Problems(Clause clause, BlockContext context) => !NamesAny(clause)
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

    private static IEnumerable<Sentence> OfDefaults(Clause clause, BlockContext context) =>
        FilledSlots.Of(clause with { Slots = [.. clause.Slots.Where(slot => slot.NeedsMatter)] }, new Dictionary<string, string>(), context).Wrong
            .Select(wrong => new Sentence(
                $"The default of “{wrong.Slot}” does not fit. {wrong.Sentence.English}",
                $"La valeur par défaut de « {wrong.Slot} » ne convient pas. {wrong.Sentence.French}"));

    private static IEnumerable<Sentence> Problems(MarkdownDocument body, BlockContext context)
    {
        foreach (var use in body.Descendants<TermInline>().Where(use => context.Approved(use.Term) is null))
            yield return new(
                $"The text uses the term “{use.Term}”, which is not on the approved list. Add it there, or write another.",
                $"Le texte emploie le terme « {use.Term} », qui n’est pas sur la liste approuvée. Ajoutez-l’y, ou écrivez-en un autre.");
        foreach (var cite in body.Descendants<CiteInline>())
        {
            if (context.Matter.Documents.GetValueOrDefault(cite.Key) is not { } document)
                yield return new(
                    $"The text cites “{cite.Key}”, which is not in the record. Add its row to index.csv, or cite another document.",
                    $"Le texte cite « {cite.Key} », qui n’est pas dans le dossier. Ajoutez sa ligne à index.csv, ou citez un autre document.");
            else if (PinpointParser.Parse(cite.Pin, document).Error is { } error)
                yield return new Sentence($"The cite of “{cite.Key}” at “{cite.Pin}” cannot be read.", $"La référence à « {cite.Key} », « {cite.Pin} », ne peut pas être lue.") + error;
        }
    }
}
