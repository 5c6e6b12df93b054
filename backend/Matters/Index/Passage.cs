using System.Text;
using NigerBrief.Drafting;
using NigerBrief.Matters.Index.Queries;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index;

/// <summary>The place on a page where the query's words stand nearest together, with the sentences around it.</summary>
/// <param name="Covered">What the query's terms that stand in it weigh together.</param>
/// <param name="Nearness">0 to 1: 1 when the words follow one another.</param>
public sealed record Passage(
    int FirstLine, int LastLine, int MatchLine, string Snippet, IReadOnlyList<Highlight> Highlights, double Covered, double Nearness)
{
    /// <summary>Words further apart than this have nothing to do with one another.</summary>
    private const int WidestCluster = 60;

    /// <summary>From one numbered paragraph to the next, or from a heading to what stands under it, is as far as this many words: a cite names one paragraph.</summary>
    private const int BetweenParagraphs = 15;

    private const int MostContextLines = 3;

    private const int LinesOfATop = 3;

    /// <returns>Null when the page is not what was asked for.</returns>
    /// <param name="weights">What each term of the query counts.</param>
    public static Passage? Best(MatchedPage matched, SearchQuery query, IReadOnlyList<double> weights)
    {
        var (page, words, all) = matched;
        if (query.HasDistances && !SearchMatch.Holds(query.Root, page, all))
            return null;
        var matches = all.Where(match => query.Wanted.Contains(match.Term)).ToList();
        if (matches.Count == 0)
            return SearchMatch.Holds(query.Root, page, all) ? Top(page) : null;
        var lines = new LineStarts(page);
        var (first, last, span, covered) = WordCluster.Best(Found(page, lines, words, matches), weights, WidestCluster);
        var needed = matches[first..(last + 1)].DistinctBy(match => match.Term).Sum(match => match.Words);

        var matchLine = lines.LineAt(words[matches[first].Word].Start);
        var endLine = lines.LineAt(words[matches[last].Word + matches[last].Words - 1].Start);
        var (from, to) = Sentences(page, matchLine, endLine);
        var (snippet, offsets) = Join(page, from, to);
        var start = lines.Start(from);
        var marks = matches
            .Select(match => (Start: words[match.Word].Start, words[match.Word + match.Words - 1].End))
            .Where(mark => mark.Start >= start && mark.End <= start + offsets.Length - 1)
            .Select(mark => new Highlight(offsets[mark.Start - start], offsets[mark.End - start] - offsets[mark.Start - start]));
        return new(from, to, matchLine, snippet, WithoutOverlap(marks), covered, Math.Min(1, (double)needed / span));
    }

    /// <summary>The beginning of a page that is what was asked for by what does not stand on it.</summary>
    private static Passage? Top(Page page)
    {
        if (page.Lines.Count == 0)
            return null;
        var last = Math.Min(LinesOfATop, page.Lines.Count) - 1;
        return new(0, last, 0, Join(page, 0, last).Text, [], 0, 1);
    }

    /// <summary>Where each match stands on the page, paragraphs held apart.</summary>
    private static FoundTerm[] Found(Page page, LineStarts lines, List<SearchWord> words, List<SearchMatch> matches)
    {
        var (found, line, apart) = (new FoundTerm[matches.Count], 0, 0);
        for (var at = 0; at < found.Length; at++)
        {
            for (var here = lines.LineAt(words[matches[at].Word].Start); line < here; line++)
                apart += page.Lines[line + 1].Paragraph == page.Lines[line].Paragraph ? 0 : BetweenParagraphs;
            found[at] = new(matches[at].Term, matches[at].Word + apart, matches[at].Words);
        }
        return found;
    }

    /// <summary>Widens the lines to whole sentences, but not over into another numbered paragraph.</summary>
    private static (int From, int To) Sentences(Page page, int from, int to)
    {
        var (first, last) = (from, to);
        while (first > 0 && from - first < MostContextLines && !SentenceEnd.Closes(page.Lines[first - 1].Text) && page.Lines[first - 1].Paragraph == page.Lines[from].Paragraph)
            first--;
        while (last < page.Lines.Count - 1 && last - to < MostContextLines && !SentenceEnd.Closes(page.Lines[last].Text) && page.Lines[last + 1].Paragraph == page.Lines[to].Paragraph)
            last++;
        return (first, last);
    }

    /// <returns>The lines as running text, and for each offset in the lines (and their end) its offset in that text.</returns>
    private static (string Text, int[] Offsets) Join(Page page, int from, int to)
    {
        var lines = string.Join('\n', page.Lines.Skip(from).Take(to - from + 1).Select(line => line.Text));
        var text = new StringBuilder(lines.Length);
        var offsets = new int[lines.Length + 1];
        for (var at = 0; at < lines.Length; at++)
        {
            offsets[at] = text.Length;
            if (lines[at] == '\n')
            {
                if (!IsDivision(lines, at - 1))
                    text.Append(' ');
            }
            else if (!IsDivision(lines, at))
            {
                text.Append(lines[at]);
            }
        }
        offsets[lines.Length] = text.Length;
        return (text.ToString(), offsets);
    }

    /// <summary>A hyphen that divides a word at a line's end.</summary>
    private static bool IsDivision(string lines, int at) =>
        at > 0 && at + 2 < lines.Length && lines[at] is '-' or '\u2010' && lines[at + 1] == '\n' && char.IsLetter(lines[at - 1]) && char.IsLower(lines[at + 2]);

    private static List<Highlight> WithoutOverlap(IEnumerable<Highlight> marks)
    {
        var kept = new List<Highlight>();
        foreach (var mark in marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length))
        {
            if (kept.Count == 0 || mark.Start >= kept[^1].Start + kept[^1].Length)
                kept.Add(mark);
        }
        return kept;
    }
}
