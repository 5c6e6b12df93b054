namespace NigerBrief.Matters.Index;

/// <summary>Where a term stands on a page.</summary>
/// <param name="Term">Index among the query's terms.</param>
/// <param name="Word">Index of its first word among the page's words.</param>
public readonly record struct SearchMatch(int Term, int Word, int Words)
{
    /// <summary>Every place where a term of the query stands, in reading order.</summary>
    public static List<SearchMatch> Find(SearchQuery query, List<SearchWord> words)
    {
        var found = new List<SearchMatch>();
        for (var at = 0; at < words.Count; at++)
        {
            for (var term = 0; term < query.Terms.Count; term++)
            {
                if (Length(query.Terms[term], words, at) is > 0 and var length)
                    found.Add(new(term, at, length));
            }
        }
        return found;
    }

    /// <returns>How many words the term takes at this place; 0 when it does not stand there.</returns>
    private static int Length(SearchTerm term, List<SearchWord> words, int at)
    {
        if (term.Words.Count == 1)
        {
            var sought = term.Words[0];
            if (IsWord(term, sought, words[at], term.Prefix))
                return 1;
            // cooperation also finds co-operation.
            var compound = !term.Exact && at + 1 < words.Count && words[at + 1].Glued;
            return compound && LightStem.Of(words[at].Text + words[at + 1].Text) == sought.Stem ? 2 : 0;
        }
        if (term.Joined is { } joined && (words[at].Text == joined || words[at].Stem == LightStem.Of(joined)))
            return 1;
        if (at + term.Words.Count > words.Count)
            return 0;
        for (var next = 0; next < term.Words.Count; next++)
        {
            var open = term.Prefix && next == term.Words.Count - 1;
            var same = open ? words[at + next].Text.StartsWith(term.Words[next].Text, StringComparison.Ordinal) : words[at + next].Text == term.Words[next].Text;
            if (!same)
                return 0;
        }
        return term.Words.Count;
    }

    private static bool IsWord(SearchTerm term, SearchWord sought, SearchWord word, bool open) =>
        word.Text == sought.Text
        || (open && word.Text.StartsWith(sought.Text, StringComparison.Ordinal))
        || (!term.Exact && word.Stem == sought.Stem);
}
