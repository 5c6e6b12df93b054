using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>What a court's system prints at the edge of a sheet that is filed: the case, the document, the day, and the page of the filing. Its parts may stand wide apart.</summary>
internal static partial class CourtStamp
{
    /// <param name="text">Of one part, or of a whole row.</param>
    public static bool Is(string text) => Form.IsMatch(text);

    [GeneratedRegex(@"^Case:?\s\S+\s.*\b(?:Page|Pg):?\s[0-9]+\sof\s[0-9]+|^USCA\w*\s.*\b(?:Page|Pg):?\s[0-9]+\sof\s[0-9]+|^(?:Appellate\s)?(?:Case|Appeal|USCA[0-9]{0,2}\s(?:Appeal|Case)):?\s?#?[0-9][\w.:-]*,?\s.*\b(?:Document|Doc|DktEntry|Filed|Page|Pg)(?:[:#]|\s#?)\s?[0-9]|^Document\sPage\s[0-9]+\sof\s[0-9]+$|^(?:ECF No\.|Dkt\. No\.|Doc(?:ument|\.)?\s(?:#:?\s?)?[0-9]+(?:-[0-9]+){0,2}\sFiled)|\bPageID[.#:\s]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Form { get; }
}
