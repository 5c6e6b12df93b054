using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>A record's or appendix's own name before a page: <c>ROA.123</c>, <c>4-ER-874</c>.</summary>
internal static class SeriesName
{
    public static string Removed(string pin, RecordDocument document)
    {
        if (document.Kind is not (DocumentKind.Record or DocumentKind.Appendix))
            return pin;
        return new[] { $"{document.Volume}-{document.CiteAs}", document.CiteAs }.Aggregate(pin, (text, name) =>
        {
            var letters = name.Where(char.IsLetterOrDigit).ToArray();
            if (letters.Length == 0)
                return text;
            // A-12 may be a lettered page, and 13-123456 another number than 13-12345 and a page.
            var gap = letters.Length == 1 ? @"[.\s]+" : char.IsDigit(letters[^1]) ? @"[.\s-]+" : @"[.\s-]*";
            return Regex.Replace(
                text,
                @"(^|[\s,;&])" + string.Join(@"\W*", letters.Select(letter => Regex.Escape($"{letter}"))) + $@"(?:{gap}(\d)|[.\s-]+([a-z]))",
                "$1$2$3",
                RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
        });
    }
}
