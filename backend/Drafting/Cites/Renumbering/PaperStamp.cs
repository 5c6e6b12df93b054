using System.Globalization;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>What a stamp says of the paper that a sheet was taken from: a court's header, or the exhibit's own line.</summary>
/// <param name="Case">The docket below (<c>1:24-cv-00417</c>); null where the stamp names none.</param>
/// <param name="Name">The paper's number in that docket (<c>45-2</c>), or the exhibit's number.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many the paper has; null where the stamp does not say.</param>
internal sealed partial record PaperStamp(string? Case, string Name, bool Exhibit, int Page, int? Pages)
{
    /// <summary>The different papers that the stamps of one sheet name.</summary>
    public static IReadOnlyList<PaperStamp> Of(SheetLabels sheet) => [.. sheet.Stamps.Select(Read).OfType<PaperStamp>().Distinct()];

    /// <summary>A court of appeals stamps its own header upon the appendix: it names no docket of a trial court, and so says nothing of the paper.</summary>
    private static PaperStamp? Read(string stamp)
    {
        if (PageOf().Match(stamp) is not { Success: true, Groups: var page } || Number(page["page"].Value) is not { } number)
            return null;
        var pages = Number(page["pages"].Value);
        if (ExhibitLine().Match(stamp) is { Success: true } exhibit)
            return new(null, exhibit.Groups["name"].Value, true, number, pages);
        var docket = Docket().Match(stamp);
        return Paper().Match(stamp) is { Success: true } paper && (docket.Success || !CaseWord().IsMatch(stamp))
            ? new(docket.Success ? docket.Value.ToLowerInvariant() : null, paper.Groups["name"].Value, false, number, pages)
            : null;
    }

    /// <returns>The page's number in the court's count over all papers: <c>PageID.456</c>.</returns>
    public static string? PageId(SheetLabels sheet) =>
        sheet.Stamps.Select(stamp => PageIdNumber().Match(stamp)).FirstOrDefault(match => match.Success)?.Groups["number"].Value;

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    [GeneratedRegex(@"\b(?:Page|Pg\.?|p\.)\s?:?\s?(?<page>\d{1,5})(?:\s(?:of|de|sur)\s(?<pages>\d{1,5})\b)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PageOf();

    [GeneratedRegex(@"^(?:Exhibit|Ex\.|Pièce)\s(?:no\.?\s|n°\s?)?(?<name>[A-Z0-9]+(?:-[A-Z0-9]+)*)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ExhibitLine();

    [GeneratedRegex(@"\b\d{1,2}:\d{2}-[a-z]{2}-\d{3,6}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Docket();

    [GeneratedRegex(@"\b(?:Case|Appeal)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CaseWord();

    [GeneratedRegex(@"\b(?:Document|Doc\.?|ECF|Dkt\.?|Docket)(?:\s(?:No\.?|Entry))?\s?#?:?\s?#?(?<name>\d{1,5}(?:-\d{1,3}){0,2})\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Paper();

    [GeneratedRegex(@"\bPage\s?ID\s?[.#:]{0,2}\s?(?<number>\d{1,7})\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PageIdNumber();
}
