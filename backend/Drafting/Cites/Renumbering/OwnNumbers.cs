using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>The numbers that an appendix gives its own sheets: <c>ROA.123</c>, <c>4-ER-874</c>, <c>JA 112</c>, or the bare numeral at the foot.</summary>
internal static partial class OwnNumbers
{
    /// <returns>For each sheet of the appendix its page there; null where it bears none.</returns>
    public static IReadOnlyList<AppendixPage?> Of(LabelledDocument appendix)
    {
        var stamped = appendix.Sheets.Select(sheet => Stamped(appendix.Document, sheet)).ToList();
        if (stamped.Exists(page => page is not null))
            return stamped;
        // The numeral that was found may be no more than “Page 3 of 9” in the stamp of the paper below.
        var own = appendix.Sheets.Any(sheet => sheet.Printed is { } printed && PaperStamp.Of(sheet).All(stamp => $"{stamp.Page}" != printed));
        return [.. appendix.Sheets.Select(sheet => own && sheet.Printed is { } printed ? new AppendixPage(appendix.Document.CiteAs, appendix.Document.Volume, printed) : null)];
    }

    private static AppendixPage? Stamped(RecordDocument document, SheetLabels sheet)
    {
        if (IsPageId(document))
            return PaperStamp.PageId(sheet) is { } number ? new(document.CiteAs, document.Volume, number) : null;
        return sheet.Stamps.Select(stamp => Named(document, stamp)).FirstOrDefault(page => page is not null);
    }

    private static bool IsPageId(RecordDocument document) => string.Concat(document.CiteAs.Where(char.IsLetter)).Equals("PageID", StringComparison.OrdinalIgnoreCase);

    private static AppendixPage? Named(RecordDocument document, string stamp)
    {
        // In one file with several volumes, the volume stands in the stamp alone.
        var volume = document.Volume is null && Volume().Match(stamp) is { Success: true } match ? match : null;
        var page = SeriesName.Removed(volume?.Groups["rest"].Value ?? stamp, document);
        return page != stamp && Page().IsMatch(page) ? new(document.CiteAs, document.Volume ?? volume?.Groups["volume"].Value, page) : null;
    }

    [GeneratedRegex(@"^(?<volume>\d{1,3})[-–](?<rest>[A-Z].*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Volume();

    [GeneratedRegex(@"^\d{1,7}[a-z]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Page();
}
