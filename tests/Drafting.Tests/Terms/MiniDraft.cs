using System.Text;

namespace NigerBrief.Drafting.Tests.Terms;

/// <summary>
/// Drafts in one line. <c>¶</c> parts paragraphs; a paragraph may open with <c>heading:</c>, <c>quote:</c>, <c>toc:</c>, <c>item:</c> or
/// <c>row: left / right</c>; <c>fn{…}</c> is a footnote at its call, <c>cite{…}</c> a cite control, <c>[shy]</c> a soft hyphen,
/// <c>[nbsp]</c> a space that does not break; <c>DEF</c> stands for the sentence that defines the Agreement.
/// </summary>
internal static class MiniDraft
{
    private const string Def =
        "The 2012 military cooperation agreement between Niger and the United States (the “Agreement”).";

    public static Draft Parse(string text, string language = "en")
    {
        text = text.Replace("DEF", Def, StringComparison.Ordinal)
            .Replace("[shy]", "\u00AD", StringComparison.Ordinal)
            .Replace("[nbsp]", "\u00A0", StringComparison.Ordinal);
        var paragraphs = new List<DraftParagraph>();
        var note = 0;
        foreach (var part in text.Split('¶', StringSplitOptions.TrimEntries))
        {
            var notes = new List<DraftParagraph>();
            foreach (var paragraph in Paragraphs(part))
                paragraphs.Add(Read(paragraph, notes, ref note));
            paragraphs.AddRange(notes);
        }

        return new(paragraphs, language);
    }

    private static IEnumerable<DraftParagraph> Paragraphs(string part)
    {
        var (prefix, rest) = part.Split(':', 2) is [var left, var right] ? (left, right.Trim()) : ("", part);
        return prefix switch
        {
            "heading" => [new(rest, "Heading 1", 1)],
            "quote" => [new(rest, "Quote")],
            "toc" => [new(rest, "TOC 1")],
            "item" => [new(rest, "List Bullet", ListItem: true)],
            "row" => rest.Split(" / ").Select(cell => new DraftParagraph(cell, TableDepth: 1)),
            _ => [new(part)],
        };
    }

    private static DraftParagraph Read(DraftParagraph paragraph, List<DraftParagraph> notes, ref int note)
    {
        var text = new StringBuilder();
        var controls = new List<DraftControl>();
        for (var rest = paragraph.Text; rest.Length > 0;)
        {
            var open = rest.IndexOf('{', StringComparison.Ordinal);
            var close = open < 0 ? -1 : rest.IndexOf('}', open);
            if (close < 0)
            {
                text.Append(rest);
                break;
            }

            var inside = rest[(open + 1)..close];
            if (rest[..open].EndsWith("fn", StringComparison.Ordinal))
            {
                text.Append(rest.AsSpan(0, open - 2)).Append('\u0002');
                notes.Add(new(inside, "Footnote Text", Note: ++note));
            }
            else
            {
                text.Append(rest.AsSpan(0, open - 4));
                controls.Add(new(controls.Count + 1, "nb1:cite:C-0012@p1", text.Length, inside.Length));
                text.Append(inside);
            }

            rest = rest[(close + 1)..];
        }

        return paragraph with { Text = text.ToString(), Controls = controls };
    }
}
