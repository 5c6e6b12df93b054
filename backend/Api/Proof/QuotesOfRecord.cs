using NigerBrief.Api.Cites;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Quotes;
using NigerBrief.Matters;

namespace NigerBrief.Api.Proof;

/// <param name="Checked">How many quotations were held against the record.</param>
public sealed record QuotesOutcome(IReadOnlyList<Finding> Findings, int Checked);

/// <summary>Holds a draft's quotations against the pages of the record that the caller may see.</summary>
public sealed class QuotesOfRecord(IMatters matters, Matter matter, MatterView view, CancellationToken cancel)
{
    private const int MostElsewhere = 5;

    private readonly Dictionary<string, QuotedDocument> documents = new(StringComparer.OrdinalIgnoreCase);

    public async Task<QuotesOutcome> CheckAsync(Draft draft)
    {
        var (findings, count) = (new List<Finding>(), 0);
        foreach (var quotation in QuotedPassage.Of(draft, view))
        {
            cancel.ThrowIfCancellationRequested();
            // Of a document that is still being read, nothing can be said yet.
            if (matter.Record.Any(entry => entry.BeingRead && entry.Document == quotation.Cite.Document))
                continue;
            var document = await DocumentAsync(quotation.Cite.Document);
            if (QuoteChecking.Check(quotation.Text, quotation.Beside, document, quotation.Cite.Pin) is not { } result)
                continue;
            count++;
            var (found, where) = result.Verdict == QuoteVerdict.NotFound && await ElsewhereAsync(quotation) is { } elsewhere ? elsewhere : (result, quotation.Cite.Document);
            if (QuotesCheck.Of(draft, quotation, found, where, view.Profile) is { } finding)
                findings.Add(finding);
        }
        return new(findings, count);
    }

    private async Task<QuotedDocument> DocumentAsync(RecordDocument document)
    {
        if (documents.TryGetValue(document.Key, out var known))
            return known;
        var pages = matter.Record.First(entry => entry.Document == document).Pages;
        return documents[document.Key] = new(document, await PagesAsync(document, 1, pages));
    }

    private async Task<(QuoteResult Result, RecordDocument Document)?> ElsewhereAsync(QuotedPassage quotation)
    {
        if (QuoteChecking.SearchWords(quotation.Text) is not { } words)
            return null;
        foreach (var hit in (await matters.SearchAsync(matter, $"\"{words}\"", SearchFilter.None, MostElsewhere, cancel)).Hits)
        {
            var document = view.Documents[hit.Document];
            var around = new QuotedDocument(document, await PagesAsync(document, hit.Page - 1, hit.Page + 1));
            if (document != quotation.Cite.Document && QuoteChecking.Elsewhere(quotation.Text, quotation.Beside, around) is { } found)
                return (found, document);
        }
        return null;
    }

    private Task<IReadOnlyList<Page>> PagesAsync(RecordDocument document, int first, int last) => matters.PagesAsync(matter, document.Key, first, last, cancel);
}
