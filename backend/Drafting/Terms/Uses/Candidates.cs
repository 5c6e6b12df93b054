namespace NigerBrief.Drafting.Terms;

/// <param name="HasLowerTwin">The brief also writes it in lower case.</param>
internal sealed record Candidate(string Text, IReadOnlyList<Place> Places, bool HasLowerTwin);

/// <summary>
/// Capitalised words that look like terms without being any. Quiet on purpose: names of people, places and bodies, labels with
/// numbers, the forum's own capitals, headings, quotations and the first words of anything are passed over.
/// </summary>
internal sealed class Candidates
{
    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "this", "that", "these", "those", "such", "said", "each", "any", "every", "le", "la", "les", "l", "ce", "cet", "cette", "ces", "ledit", "ladite", "chaque",
    };

    private readonly TermsReading reading;
    private readonly IReadOnlySet<string> forum;
    private readonly Dictionary<string, (List<Place> Places, bool Pointed)> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> lowerCase = new(StringComparer.Ordinal);

    /// <summary>Capitalised words of meanings, the first word of each left out.</summary>
    private readonly HashSet<string> meant;

    private Candidates(TermsReading reading)
    {
        this.reading = reading;
        meant = reading.Matter.Terms.Select(term => term.Meaning)
            .Concat(reading.Definitions.Select(definition => definition.Meaning))
            .SelectMany(meaning => Word.Of(meaning).Where(word => word.Start > 0 && char.IsUpper(meaning[word.Start])).Select(word => meaning[word.Start..word.End]))
            .ToHashSet(StringComparer.Ordinal);
        forum = ForumCapitals.Of(reading.Matter.Profile.Id);
    }

    /// <returns>In reading order.</returns>
    public static IReadOnlyList<Candidate> Of(TermsReading reading)
    {
        var candidates = new Candidates(reading);
        var uses = reading.Uses.ToLookup(use => use.Passage);
        foreach (var passage in reading.Passages)
        {
            candidates.ReadLowerCase(passage);
            if (passage.Kind == PassageKind.Body && !IsTitleLine(passage))
                candidates.Read(passage, [.. uses[passage].OrderBy(use => use.Start)]);
        }

        return [.. candidates.seen
            .Where(entry => candidates.IsLikely(entry.Key, entry.Value.Places.Count, entry.Value.Pointed))
            .Select(entry => new Candidate(entry.Key, [.. entry.Value.Places.OrderBy(reading.KeyOf)], candidates.HasLowerTwin(entry.Key)))
            .OrderBy(candidate => reading.KeyOf(candidate.Places[0]))];
    }

    private bool IsLikely(string text, int count, bool pointed) =>
        (pointed || (count >= 2 && HasLowerTwin(text))) && !IsInTitle(text);

    private bool HasLowerTwin(string text) => text.Split(' ').All(word => lowerCase.Contains(word.ToLowerInvariant()));

    /// <summary>A run out of a document's title names the document, one out of a meaning names what is meant.</summary>
    private bool IsInTitle(string text) => reading.Matter.Documents.Values.Any(document => text.Contains(' ', StringComparison.Ordinal)
        ? document.Title.Contains(text, StringComparison.Ordinal) || document.CiteAs.Contains(text, StringComparison.Ordinal)
        : document.Title == text || document.CiteAs == text) ||
        Word.Of(text).All(word => char.IsLower(text[word.Start]) || meant.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.In(text)));

    private void ReadLowerCase(Passage passage)
    {
        if (passage.Kind is PassageKind.Excluded or PassageKind.Heading)
            return;
        var lookup = lowerCase.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in passage.Words)
        {
            if (word.Length > 2 && char.IsLower(passage.Text[word.Start]))
                lookup.Add(word.In(passage.Text));
        }
    }

    private void Read(Passage passage, List<Use> uses)
    {
        var use = 0;
        for (var first = 0; first < passage.Words.Length; first++)
        {
            if (!IsCapitalised(passage, first) || OpensSentence(passage, first))
                continue;
            var last = RunEnd(passage, first, uses);
            var (start, end) = (passage.Words[first].Start, passage.Words[last].End);
            while (use < uses.Count && uses[use].End <= start - 1)
                use++;
            if (!(use < uses.Count && uses[use].Start <= end + 1) && !IsQuiet(passage, first, last))
                Add(passage, first, last);
            first = last;
        }
    }

    private void Add(Passage passage, int first, int last)
    {
        var (start, end) = (passage.Words[first].Start, passage.Words[last].End);
        var text = passage.Text[start..end];
        var pointed = first > 0 && passage.Words[first - 1].End == start - 1 && Determiners.Contains(passage.WordText(first - 1).ToString());
        if (!seen.TryGetValue(text, out var entry))
            entry = ([], false);
        entry.Places.Add(passage.PlaceOf(start, end));
        seen[text] = (entry.Places, entry.Pointed || pointed);
    }

    private bool IsQuiet(Passage passage, int first, int last)
    {
        var (start, end) = (passage.Words[first].Start, passage.Words[last].End);
        if (passage.Quotes(start) || passage.Citations.Touches(start, end) || KnownNames.IsBody(passage.Text[start..end]))
            return true;
        if (first > 0 && KnownNames.IsTitle(passage.WordText(first - 1)))
            return true;
        if (last + 1 < passage.Words.Length && IsNumeral(passage, last))
            return true;
        if (first == last && KnownNames.IsLabel(passage.WordText(first)) && IsThisOrDated(passage, first))
            return true;
        var inForum = true;
        for (var word = first; word <= last; word++)
        {
            var form = passage.WordText(word);
            if (KnownNames.IsKnown(form) || KnownNames.IsTitle(form))
                return true;
            inForum &= char.IsLower(form[0]) || forum.Contains(form.ToString());
        }

        return inForum;
    }

    /// <summary>A label with its number: Article 5, Annex IV, Exhibit C-12, Note A.</summary>
    private static bool IsNumeral(Passage passage, int word)
    {
        if (passage.Words[word + 1].Start - passage.Words[word].End > 2)
            return false;
        var next = passage.WordText(word + 1);
        return char.IsDigit(next[0]) || next is "No" or "Nos" || next.IndexOfAnyExcept("IVXLC") < 0 || (next.Length == 1 && char.IsUpper(next[0]));
    }

    /// <summary><c>this Article</c>, <c>the Note of 19 April</c>.</summary>
    private static bool IsThisOrDated(Passage passage, int word) =>
        (word > 0 && passage.WordText(word - 1) is "this" or "that" or "This" or "That" or "these" or "those") ||
        (word + 2 < passage.Words.Length && passage.WordText(word + 1) is "of" && char.IsDigit(passage.Text[passage.Words[word + 2].Start]));

    /// <summary>The last word of the capitals that follow each other, a small word like <c>of</c> between two of them included.</summary>
    private static int RunEnd(Passage passage, int first, List<Use> uses)
    {
        var last = first;
        while (Next(passage, last, uses) is var next && next > last)
            last = next;
        return last;
    }

    private static int Next(Passage passage, int last, List<Use> uses)
    {
        var next = last + 1;
        if (next < passage.Words.Length && Adjoins(passage, last) && IsCapitalised(passage, next))
            return next;
        if (next >= passage.Words.Length || !Adjoins(passage, last) || passage.WordText(next) is not ("of" or "to" or "for" or "de" or "du" or "des"))
            return last;
        next++;
        if (next < passage.Words.Length && passage.WordText(next - 1) is "of" or "for" && passage.WordText(next) is "the")
            next++;
        return next < passage.Words.Length && IsCapitalised(passage, next) && passage.Words[next].Start - passage.Words[last].End <= 9 && !IsUsed(passage, next, uses)
            ? next
            : last;
    }

    private static bool IsUsed(Passage passage, int word, List<Use> uses)
    {
        var (low, high) = (0, uses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (uses[middle].End <= passage.Words[word].Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < uses.Count && uses[low].Start <= passage.Words[word].Start;
    }

    private static bool Adjoins(Passage passage, int word) =>
        passage.Words[word + 1].Start == passage.Words[word].End + 1 && passage.Text[passage.Words[word].End] is ' ' or '-';

    /// <summary>A capital and then small letters: acronyms are no candidates.</summary>
    private static bool IsCapitalised(Passage passage, int word)
    {
        var text = passage.WordText(word);
        return text.Length > 2 && char.IsUpper(text[0]) && char.IsLower(text[1]);
    }

    /// <summary>Nothing, or a colon, a dash, a bracket, a bullet or a mark, comes before it in its sentence.</summary>
    private static bool OpensSentence(Passage passage, int word)
    {
        if (word == 0 || passage.Sentences.At(passage.Words[word].Start).Start >= passage.Words[word - 1].End)
            return true;
        var between = passage.Text.AsSpan(passage.Words[word - 1].End, passage.Words[word].Start - passage.Words[word - 1].End);
        return between.IndexOfAny(":;—–•“\"«([.*") >= 0;
    }

    /// <summary>A line in title case or in capitals, such as a caption that has no style of its own.</summary>
    private static bool IsTitleLine(Passage passage)
    {
        var (high, low) = (0, 0);
        foreach (var word in passage.Words)
        {
            if (word.Length <= 3 && char.IsLower(passage.Text[word.Start]))
                continue;
            if (char.IsLower(passage.Text[word.Start]))
                low++;
            else
                high++;
        }

        return high > 2 * low && !passage.Text.AsSpan().TrimEnd().EndsWith(".");
    }
}
