using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Matters;

namespace NigerBrief.Api.Cites;

/// <summary>The pages that cites point to.</summary>
public static class CitedPages
{
    /// <returns>Null when no page bears the pin's first place.</returns>
    public static async Task<Page?> CitedPageAsync(this IMatters matters, Matter matter, RecordEntry entry, Pinpoint pin, CancellationToken cancel)
    {
        for (var number = 1; number <= entry.Pages; number++)
        {
            if (await matters.PageAsync(matter, entry.Document.Key, number, cancel) is { } page && CitedPage.Holds(entry.Document, page, pin))
                return page;
        }
        return null;
    }

    /// <summary>The view with the pages on which the paragraphs begin that a brief's live cites name, where an appendix reproduces them.</summary>
    public static async Task<MatterView> WithParagraphsAsync(this IMatters matters, Matter matter, MatterView view, Draft draft, CancellationToken cancel)
    {
        var cited = draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => CiteTag.Parse(control.Tag))
            .Where(cite => cite?.Pin.Kind is PinKind.Paragraph or PinKind.Article or PinKind.Section).Select(cite => cite!.Value.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        cited.IntersectWith(view.PageMap.Sheets.Select(sheet => sheet.Key));
        var found = new Dictionary<string, IReadOnlyDictionary<string, int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in matter.Record.Where(entry => cited.Contains(entry.Document.Key)))
        {
            var pages = new List<Page>();
            for (var number = 1; number <= entry.Pages; number++)
            {
                if (await matters.PageAsync(matter, entry.Document.Key, number, cancel) is { } page)
                    pages.Add(page);
            }
            found.Add(entry.Document.Key, ParagraphPages.Of(pages));
        }
        return view with { ParagraphPages = found };
    }
}
