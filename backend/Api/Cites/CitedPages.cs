using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
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
}
