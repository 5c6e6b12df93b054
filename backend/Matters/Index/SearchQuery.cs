namespace NigerBrief.Matters.Index;

/// <summary>One thing that a page should hold: words that follow one another, or one word in any of its forms.</summary>
/// <param name="Words">One word, or the words of a phrase in order.</param>
/// <param name="Prefix">The last word may go on: it is still being typed, or ends in <c>*</c>.</param>
/// <param name="Exact">Set in quotation marks: these forms of the words and no other.</param>
public sealed record SearchTerm(IReadOnlyList<SearchWord> Words, bool Prefix, bool Exact)
{
    /// <summary>A compound written as one: <c>co-operation</c> also finds <c>cooperation</c>. Null for a single word or a phrase in marks.</summary>
    public string? Joined => Exact || Words.Count == 1 ? null : string.Concat(Words.Select(word => word.Text));
}

/// <summary>What a lawyer typed, as terms. Nothing that can be typed is an error; symbols part words and mean nothing else.</summary>
public sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms)
{
    private const int MostTerms = 24;

    /// <summary>Too common to demand of a page, in English and French.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "not", "is", "are", "was", "were", "be", "been", "had", "has", "have",
        "did", "do", "does", "it", "its", "that", "this", "these", "those", "there", "how", "what", "when", "where", "which", "who", "why", "as", "than", "their", "they",
        "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "en", "au", "aux", "dans", "par", "pour", "sur", "est", "sont", "ete", "que", "qui", "ce", "cette", "se", "sa", "son", "ses", "il", "elle",
    };

    /// <param name="typed">While it ends in a letter, its last word counts as unfinished.</param>
    public static SearchQuery Parse(string typed)
    {
        var terms = new List<SearchTerm>();
        var parts = typed.Split('"', '“', '”', '«', '»');
        for (var part = 0; part < parts.Length; part++)
        {
            var words = SearchWords.Read(parts[part]);
            // The last mark may have no partner yet: what follows it is a phrase being typed.
            if (part % 2 == 1 && words.Count > 0)
                terms.Add(new(words, Prefix: part == parts.Length - 1, Exact: true));
            else
                AddWords(terms, parts[part], words, part == parts.Length - 1);
        }
        var weighty = terms.Where(term => term.Exact || term.Words.Count > 1 || term.Prefix || !Small.Contains(term.Words[0].Text)).Take(MostTerms).ToList();
        return new(weighty.Count > 0 ? weighty : terms);
    }

    private static void AddWords(List<SearchTerm> terms, string part, List<SearchWord> words, bool last)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var compound = new List<SearchWord> { words[at] };
            while (at + 1 < words.Count && words[at + 1].Glued)
                compound.Add(words[++at]);
            var end = words[at].Start + words[at].Length;
            var unfinished = (last && end == part.Length) || (end < part.Length && part[end] == '*');
            var complete = compound.Count == 1 && Small.Contains(words[at].Text);
            terms.Add(new(compound, unfinished && words[at].Text.Length > 1 && !complete, Exact: false));
        }
    }
}
