using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Quotes;

/// <summary>Pages of a document, in order, as the words that a quotation of them is held against.</summary>
internal sealed partial class SourceText
{
    private readonly List<(int Start, int Page, int Line)> lines = [];

    private SourceText(IReadOnlyList<Page> pages)
    {
        Pages = pages;
        var text = new System.Text.StringBuilder();
        for (var page = 0; page < pages.Count; page++)
        {
            for (var line = 0; line < pages[page].Lines.Count; line++)
            {
                lines.Add((text.Length, page, line));
                text.Append(pages[page].Lines[line].Text).Append('\n');
            }
        }
        Text = text.ToString();
        Words = WithoutLabels(QuoteWords.Literal(Text));
    }

    public IReadOnlyList<Page> Pages { get; }

    public string Text { get; }

    public IReadOnlyList<QuoteWord> Words { get; }

    public static SourceText Of(IReadOnlyList<Page> pages) => new(pages);

    /// <summary>The page that a word begins on, and the index of its line there.</summary>
    public (Page Page, int Line) PlaceOf(int word)
    {
        var (_, page, line) = LineOf(word);
        return (Pages[page], line);
    }

    /// <summary>The source's own characters from one word to another, lines run on.</summary>
    public string Written(int first, int last) => JoinedLines.Of(Text[Words[first].Start..Words[last].End], Text);

    private (int Start, int Page, int Line) LineOf(int word)
    {
        var start = Words[word].Start;
        var (low, high) = (0, lines.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].Start <= start ? (middle, high) : (low, middle);
        }
        return lines[low];
    }

    private List<QuoteWord> WithoutLabels(IReadOnlyList<QuoteWord> words)
    {
        var kept = new List<QuoteWord>(words.Count);
        var (line, label) = (0, 0);
        foreach (var word in words)
        {
            while (line + 1 < lines.Count && lines[line + 1].Start <= word.Start)
                line++;
            var (start, page, index) = lines[line];
            if (word.Start == start && Pages[page].Lines[index].Number is not null && Label().Match(Text, start) is { Success: true } match)
                label = start + match.Length;
            kept.Add(word.Start < label ? word with { Kind = QuoteWordKind.Silent } : word);
        }
        return kept;
    }

    [GeneratedRegex(@"\G(?:[QA]\.?|(?:THE|MR|MS|MRS)\.? [A-Z]{2,20}:|[A-Z]{2,20}:)(?=\s)")]
    private static partial Regex Label();
}
