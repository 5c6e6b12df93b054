using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Cites.Tables;

internal static class AppendixIndex
{
    public static CiteTable Of(MatterView matter)
    {
        var (title, columns) = TableWords.Of(CiteTableKind.Appendix, matter.Profile);
        var sheets = matter.PageMap.Sheets.Where(sheet => sheet.Appendix is not null && matter.Documents.ContainsKey(sheet.Key));
        // A paper that is reproduced in two volumes has a row in each.
        var rows = sheets.GroupBy(sheet => (sheet.Appendix!.Series, Volume: sheet.Appendix.Volume ?? "", sheet.Key))
            .OrderBy(paper => paper.Key.Series, StringComparer.Ordinal).ThenBy(paper => PlaceKey.Of(paper.Key.Volume)).ThenBy(paper => paper.Min(sheet => PlaceKey.Of(sheet.Appendix!.Page)))
            .Select(paper => (IReadOnlyList<string>)[
                paper.Key.Volume.Length == 0 ? paper.Key.Series : $"{paper.Key.Volume}-{paper.Key.Series}",
                matter.Documents[paper.Key.Key].Title,
                Pages(paper, matter.Profile)]);
        return new(CiteTableKind.Appendix, title, columns, [.. rows]);
    }

    private static string Pages(IEnumerable<MappedSheet> paper, ForumProfile forum)
    {
        var pages = paper.Select(sheet => sheet.Appendix!.Page).OrderBy(PlaceKey.Of).ToList();
        return PageRange.Printed(new(pages[0], pages[^1]), PinKind.Page, forum);
    }
}
