using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <param name="Pin">Null when there is an error.</param>
/// <param name="Error">One sentence that says what is wrong and what to type.</param>
public sealed record ParsedPin(Pinpoint? Pin, string? Error, IReadOnlyList<string> Warnings);

/// <summary>Reads a pinpoint as people type it: <c>47-49</c>, <c>¶¶ 12, 14</c>, <c>45:3-14</c>, <c>art. 5(2)</c>.</summary>
public static partial class PinpointParser
{
    /// <param name="kind">Of the document, which says what a bare number means.</param>
    public static ParsedPin Parse(string typed, DocumentKind kind)
    {
        var text = Cleaned(typed);
        if (text.Length == 0)
            return new(Pinpoint.Whole, null, ["This cites the document as a whole. Add a page or a paragraph if you can."]);
        if (Open().IsMatch(text))
            return Wrong("Type the last page too: “ff” and “et seq.” leave it open.");
        if (Thousands().IsMatch(text))
            return Wrong("A comma parts two pages. Type a large number without it.");
        PinKind? labelled = null;
        var ranges = new List<PinRange>();
        foreach (var item in Separators().Split(text))
        {
            var match = Item().Match(item);
            if (!match.Success)
                return Wrong("This is no pinpoint. Type a page (47), a range (47-49), a paragraph (¶ 12), or a page and line (45:3-14).");
            if (match.Groups["label"].Value is { Length: > 0 } label)
            {
                if (labelled is { } before && before != Labelled(label))
                    return Wrong("Pages and paragraphs cannot share one cite. Insert two cites.");
                labelled = Labelled(label);
            }
            var (range, error) = Range(match.Groups["from"].Value, match.Groups["to"].Value);
            if (error is not null)
                return Wrong(error);
            if (!ranges.Contains(range))
                ranges.Add(range);
        }
        var lines = ranges.Count(range => range.From.Contains(':', StringComparison.Ordinal));
        if (lines > 0 && (lines < ranges.Count || labelled is not (null or PinKind.Page)))
            return Wrong("Give a page and a line in each place, as in 47:3, 47:5.");
        var found = lines > 0 ? PinKind.Line : labelled ?? Usual(kind);
        return new(new(found, ranges), null, IsSorted(ranges) ? [] : ["The places are not in order."]);
    }

    private static string Cleaned(string typed)
    {
        // Some keyboards type digits of full width.
        var text = string.Concat(typed.Select(letter => char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : letter))
            .Replace('\u00A0', ' ').Trim();
        if (text.StartsWith('(') && text.TrimEnd('.').EndsWith(')'))
            text = text.TrimEnd('.')[1..^1];
        text = text.TrimEnd('.').Trim();
        return text.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? text[3..].Trim() : text;
    }

    private static (PinRange Range, string? Error) Range(string from, string to)
    {
        if (from.Trim('0').Length == 0)
            return (default, "There is no page 0.");
        if (to.Length == 0)
            return (new(from, from), null);
        if (from.Contains(':', StringComparison.Ordinal))
        {
            var page = from[..from.IndexOf(':', StringComparison.Ordinal)];
            if (!to.Contains(':', StringComparison.Ordinal))
                to = $"{page}:{to}";
            if (LineOrder(from, to) < 0 && Number(to[(to.IndexOf(':', StringComparison.Ordinal) + 1)..]) > 28)
                return (default, "No page has so many lines. For another page, type its line too, as in 48:2.");
        }
        else if (to.Contains(':', StringComparison.Ordinal))
        {
            return (default, "Give the line of the first page too, as in 47:3-49:3.");
        }
        else
        {
            to = PageRange.InFull(from, to);
        }
        return LineOrder(from, to) > 0 ? (default, "The range runs backwards. Type the smaller number first.") : (new(from, to), null);
    }

    private static bool IsSorted(List<PinRange> ranges) => ranges.Zip(ranges.Skip(1)).All(pair => LineOrder(pair.First.From, pair.Second.From) <= 0);

    // Roman numerals and lettered pages have no order that could be told for certain.
    private static int LineOrder(string first, string second)
    {
        var (a, b) = (first.Split(':'), second.Split(':'));
        var byPage = Number(a[0]).CompareTo(Number(b[0]));
        return byPage != 0 || a.Length < 2 || b.Length < 2 ? byPage : Number(a[1]).CompareTo(Number(b[1]));
    }

    private static long Number(string text) => long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static PinKind Labelled(string label) => char.ToLowerInvariant(label[0]) switch
    {
        '¶' => PinKind.Paragraph,
        'a' => PinKind.Article,
        'p' when label.StartsWith("pa", StringComparison.OrdinalIgnoreCase) && !label.StartsWith("page", StringComparison.OrdinalIgnoreCase) => PinKind.Paragraph,
        _ => PinKind.Page,
    };

    private static PinKind Usual(DocumentKind kind) => kind switch
    {
        DocumentKind.Pleading or DocumentKind.Declaration => PinKind.Paragraph,
        DocumentKind.Agreement => PinKind.Article,
        _ => PinKind.Page,
    };

    private static ParsedPin Wrong(string sentence) => new(null, sentence, []);

    [GeneratedRegex(@"^(?:(?<label>¶¶?|paras?\.?|pars?\.?|pages?|pp?\.?|pg\.?|art(?:icle)?s?\.?)\s*)?(?<from>\d{1,7}(?::\d{1,3})?(?:\(\w{1,4}\))*|[ivxlc]{1,8}|[A-Za-z]{1,3}-\d{1,6})(?:\s*(?:[-‐‑–—−]+|to|through|à)\s*(?<to>\d{1,7}(?::\d{1,3})?(?:\(\w{1,4}\))*|[ivxlc]{1,8}|[A-Za-z]{1,3}-\d{1,6}))?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Item();

    [GeneratedRegex(@"\s*(?:[,;&]|\band\b|\bet\b)\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\d\s*(?:ff\b|et seq)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"\d,\d{3}(?:\D|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Thousands();
}
