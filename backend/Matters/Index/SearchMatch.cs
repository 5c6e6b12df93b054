using NigerBrief.Drafting;
using NigerBrief.Matters.Index.Queries;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index;

/// <summary>Where a term stands on a page.</summary>
/// <param name="Term">Index among the query's terms.</param>
/// <param name="Word">Index of its first word among the page's words.</param>
/// <param name="Words">How many words it takes there.</param>
public readonly record struct SearchMatch(int Term, int Word, int Words)
{
    private int End => Word + Words;

    /// <summary>Every place where a term of the query stands, in reading order.</summary>
    public static List<SearchMatch> Find(SearchQuery query, Page page, List<SearchWord> words)
    {
        var found = new List<SearchMatch>();
        var days = DaysIn(query.Terms.Any(term => term.Days is not null) ? WrittenDates.In(page.Text) : [], words);
        for (var at = 0; at < words.Count; at++)
        {
            for (var term = 0; term < query.Terms.Count; term++)
            {
                if (Length(query.Terms[term], words, at, days) is > 0 and var length)
                    found.Add(new(term, at, length));
            }
        }
        return found;
    }

    /// <summary>Whether a page where these are all the matches is what was asked for.</summary>
    public static bool Holds(SearchNode node, Page page, IReadOnlyList<SearchMatch> matches) => node switch
    {
        Stands { Term: var term } => matches.Any(match => match.Term == term),
        All { Parts: var parts } => parts.All(part => Holds(part, page, matches)),
        Any { Parts: var parts } => parts.Any(part => Holds(part, page, matches)),
        Not { Part: var part } => !Holds(part, page, matches),
        Marked { Marks: var marks } => PageMarks.Of(page).Intersect(marks).Any(),
        Near near => matches.Where(match => match.Term == near.First).Any(first => matches.Any(second => second.Term == near.Second && Apart(first, second) <= near.Words)),
        _ => throw new ArgumentException($"{node.GetType().Name} is not asked of a page.", nameof(node)),
    };

    /// <returns>1 when the one begins where the other ends; what lies over itself is nowhere near.</returns>
    private static int Apart(SearchMatch one, SearchMatch other) =>
        one.Word < other.Word ? Distance(one, other) : Distance(other, one);

    private static int Distance(SearchMatch before, SearchMatch after) => after.Word < before.End ? int.MaxValue : after.Word - before.End + 1;

    private static ILookup<int, (int Words, WrittenDate Date)> DaysIn(List<WrittenDate> dates, List<SearchWord> words) =>
        dates
            .Select(date => (First: words.FindIndex(word => word.Start >= date.Start), Words: words.Count(word => word.Start >= date.Start && word.Start < date.End), Date: date))
            .Where(day => day.Words > 0)
            .ToLookup(day => day.First, day => (day.Words, day.Date));

    /// <returns>How many words the term takes at this place; 0 when it does not stand there.</returns>
    private static int Length(SearchTerm term, List<SearchWord> words, int at, ILookup<int, (int Words, WrittenDate Date)> days)
    {
        if (term.Days is { } sought)
            return days[at].FirstOrDefault(day => day.Date.Marks.Intersect(sought).Any()).Words;
        if (FollowOneAnother(term, words, at))
            return term.Words.Count;
        if ((term.Joined ?? term.Plain?.Forms) is not { } forms)
            return 0;
        if (forms.IsFormOf(words[at].Forms))
            return 1;
        // cooperation also finds co-operation.
        var compound = at + 1 < words.Count && words[at + 1].Glued;
        return compound && WordForms.Of(words[at].Text + words[at + 1].Text).IsFormOf(forms) ? 2 : 0;
    }

    private static bool FollowOneAnother(SearchTerm term, List<SearchWord> words, int at)
    {
        if (at + term.Words.Count > words.Count)
            return false;
        for (var next = 0; next < term.Words.Count; next++)
        {
            var open = term.Prefix && next == term.Words.Count - 1;
            var same = open ? words[at + next].Text.StartsWith(term.Words[next].Text, StringComparison.Ordinal) : words[at + next].Text == term.Words[next].Text;
            if (!same)
                return false;
        }
        return true;
    }
}
