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

    /// <returns>Those from the first to the last that are there, in order.</returns>
    public static async Task<IReadOnlyList<Page>> PagesAsync(this IMatters matters, Matter matter, string key, int first, int last, CancellationToken cancel)
    {
        var pages = new List<Page>();
        for (var number = Math.Max(1, first); number <= last; number++)
        {
            if (await matters.PageAsync(matter, key, number, cancel) is { } page)
                pages.Add(page);
        }
        return pages;
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
            found.Add(entry.Document.Key, ParagraphPages.Of(await matters.PagesAsync(matter, entry.Document.Key, 1, entry.Pages, cancel)));
        }
        return view with { ParagraphPages = found };
    }
}
