using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Quotes;

/// <summary>A cite of the record in a paragraph of a brief: a live one, or one typed by the document's name.</summary>
/// <param name="Start">UTF-16 offset in the paragraph, as is <paramref name="End"/>, the one after its last character.</param>
/// <param name="Control">The content control of a live cite; null for a typed one.</param>
public sealed partial record QuoteCite(int Start, int End, RecordDocument Document, Pinpoint Pin, DraftControl? Control)
{
    /// <summary>A pin is at most so long.</summary>
    private const int LongestPin = 40;

    /// <returns>In order.</returns>
    public static IReadOnlyList<QuoteCite> In(DraftParagraph paragraph, MatterView matter)
    {
        var cites = new List<QuoteCite>();
        foreach (var control in paragraph.Controls ?? [])
        {
            if (CiteTag.Parse(control.Tag) is { } tag && matter.Documents.TryGetValue(tag.Key, out var document))
                cites.Add(new(control.Start, control.Start + control.Length, document, tag.Pin, control));
        }
        // The longest name first: “Ex. C-1” is no cite where “Ex. C-12” stands.
        foreach (var (name, document) in matter.Documents.Values.SelectMany(Names).OrderByDescending(entry => entry.Name.Length))
        {
            for (var at = paragraph.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = paragraph.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if (cites.Exists(cite => cite.Start < end && at < cite.End) || (end < paragraph.Text.Length && char.IsLetterOrDigit(paragraph.Text[end])))
                    continue;
                var (pin, after) = PinAfter(paragraph.Text, end, document);
                cites.Add(new(at, after, document, pin, null));
            }
        }
        return [.. cites.OrderBy(cite => cite.Start)];
    }

    private static IEnumerable<(string Name, RecordDocument Document)> Names(RecordDocument document)
    {
        yield return (document.CiteAs, document);
        if (document.Exhibit is { } exhibit)
        {
            foreach (var form in new[] { "Ex.", "Exhibit", "Pièce", "pièce" })
                yield return ($"{form} {exhibit}", document);
        }
    }

    private static (Pinpoint Pin, int End) PinAfter(string text, int end, RecordDocument document)
    {
        var match = PinForm().Match(text[end..Math.Min(text.Length, end + LongestPin)].Replace('\u00A0', ' '));
        return match.Success && PinpointParser.Parse(match.Groups["pin"].Value, document).Pin is { } pin ? (pin, end + match.Length) : (Pinpoint.Whole, end);
    }

    [GeneratedRegex(
        @"^,?\s*(?<pin>(?:at\s|p{1,2}\.?\s?|¶{1,2}\s?|paras?\.?\s?|pars?\.?\s?|arts?\.?\s?|§{1,2}\s?)?(?:\d{1,5}|[ivxlc]{1,7}|[A-Z]-\d{1,4})\b(?::\d{1,3})?(?:\(\w{1,3}\))*(?:\s?[-–,]\s?\d{1,5}(?::\d{1,3})?\b)*)",
        RegexOptions.NonBacktracking)]
    private static partial Regex PinForm();
}
