using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// Capitalised words of a passage that may be a term that nobody defined. Quiet on purpose: names of people, places and bodies, labels with
/// numbers, the forum's own capitals, headings, quotations and the first words of anything are passed over.
/// </summary>
/// <param name="Pointed">Directly after <c>the</c>, <c>such</c> and the like.</param>
internal readonly partial record struct CandidateRun(int Start, int End, bool Pointed)
{
    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "this", "that", "these", "those", "such", "said", "each", "any", "every", "le", "la", "les", "l", "ce", "cet", "cette", "ces", "ledit", "ladite", "chaque",
    };

    /// <param name="uses">Those of the passage, in the order of the text.</param>
    /// <param name="profile">Id of the forum, whose own capitals are passed over.</param>
    public static CandidateRun[] Of(Passage passage, Use[] uses, string profile)
    {
        if (passage.Kind != PassageKind.Body)
            return [];
        var forum = ForumCapitals.Of(profile);
        var runs = new List<CandidateRun>();
        var use = 0;
        var caption = RunInCaption.EndOf(passage);
        for (var first = 0; first < passage.Words.Length; first++)
        {
            if (!IsCapitalised(passage, first) || passage.Words[first].Start < caption || OpensSentence(passage, first))
                continue;
            var last = RunEnd(passage, first, uses);
            var (start, end) = (passage.Words[first].Start, passage.Words[last].End);
            while (use < uses.Length && uses[use].End <= start - 1)
                use++;
            if (!(use < uses.Length && uses[use].Start <= end + 1) && !IsQuiet(passage, first, last, forum))
                runs.Add(new(start, end, IsPointedAt(passage, first)));
            first = last;
        }

        return runs.Count > 0 && !IsTitleLine(passage) ? [.. runs] : [];
    }

    private static bool IsPointedAt(Passage passage, int word) =>
        word > 0 && passage.Words[word - 1].End == passage.Words[word].Start - 1 && Determiners.Contains(passage.WordText(word - 1).ToString());

    private static bool IsQuiet(Passage passage, int first, int last, IReadOnlySet<string> forum)
    {
        var (start, end) = (passage.Words[first].Start, passage.Words[last].End);
        if (passage.Quotes(start) || passage.Citations.Touches(start, end) || KnownNames.IsBody(passage.Text[start..end]))
            return true;
        if (first > 0 && KnownNames.IsTitle(passage.WordText(first - 1)))
            return true;
        if (passage.Text.AsSpan(start, end - start).ContainsAny('[', '(') || (first == last && passage.WordText(first) is [.. var label, 's'] && KnownNames.IsLabel(label)))
            return true;
        if (IsPartOfCompound(passage.Text, start, end) || HasInnerCapital(passage, first, last) || (first == last && (CapitalRun.IsDeterminer(passage.WordText(first)) || Pronouns.Contains(passage.WordText(first)))))
            return true;
        if (IsPaperItself(passage, first) || Ordinals.Contains(passage.WordText(first).ToString()))
            return true;
        if ((KnownNames.EndsInstitution(passage.WordText(last)) && first < last) || (KnownNames.EndsLongName(passage.WordText(last)) && first + 1 < last))
            return true;
        if (first == last && IsAttached(passage.WordText(first)))
            return true;
        if (IsDefinedElsewhere(passage.Text.AsSpan(end)) || IsCaptionOfReference(passage, start))
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

    /// <summary>What a paper brings with it: <c>any attached Schedule</c>.</summary>
    private static bool IsAttached(ReadOnlySpan<char> word) => word is "Schedule" or "Exhibit" or "Annex" or "Annexe" or "Appendix" or "Attachment" or "Addendum";

    private static readonly HashSet<string> Ordinals = new(StringComparer.Ordinal) { "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Premier", "Première", "Deuxième", "Troisième" };

    /// <summary><c>this Agreement</c>, <c>les présentes Conditions</c>: what the reader has in hand needs no definition.</summary>
    private static bool IsPaperItself(Passage passage, int word) => word > 0 && passage.Words[word - 1].End == passage.Words[word].Start - 1 &&
        passage.WordText(word - 1) is "this" or "these" or "This" or "These" or "ce" or "cet" or "cette" or "ces" or "Ce" or "Cet" or "Cette" or "Ces" or "présent" or "présente" or "présents" or "présentes";

    /// <summary><c>Pre-release Materials</c>, <c>a 100-Year Plan</c>, <c>la Politique de confidentialité</c>, <c>the People's Republic</c>, <c>the Securities and Exchange Commission</c>: the run is less than the words that belong together.</summary>
    private static bool IsPartOfCompound(string text, int start, int end) =>
        (start > 0 && text[start - 1] == '-') || (end < text.Length && text[end] == '-') ||
        GoesOn().IsMatch(text, end);

    [GeneratedRegex(@"\G(?: (?:de |du |des |d'|en )\p{Ll}|'s \p{Lu}| \([^)]{1,40}\) (?:Act|Code|Law)\b| [Ii]n (?:Force|Kind|Lieu|Chief|Possession|Control)\b| in (?:\p{Lu}\p{Ll}+ ){1,4}Act\b|'s court\b| of this (?:Agreement|Contract|Lease|Plan)\b(?! (?:is|shall|will)\b)| [—–] \p{Lu}| (?:with|at) \p{Lu}|,? and \p{Lu}\p{Ll})")]
    private static partial Regex GoesOn();

    /// <summary>A mark or a firm: <c>TourPass</c> names nothing but itself.</summary>
    private static bool HasInnerCapital(Passage passage, int first, int last)
    {
        for (var word = first; word <= last; word++)
        {
            if (passage.WordText(word)[1..].ContainsAnyInRange('A', 'Z'))
                return true;
        }

        return false;
    }

    /// <summary><c>a Deemed Event (as defined in the Charter)</c></summary>
    private static bool IsDefinedElsewhere(ReadOnlySpan<char> after) =>
        after.StartsWith(" (as defined", StringComparison.Ordinal) || after.StartsWith(", as defined", StringComparison.Ordinal) || after.StartsWith(" as defined in ", StringComparison.Ordinal) || after.StartsWith(" (as such term", StringComparison.Ordinal) || SaidElsewhere().IsMatch(after);

    /// <summary><c>the Base Salary described in Section 3(a)</c>, <c>the Termination Fee referred to in the Merger Agreement</c>: the reader is told where to look.</summary>
    [GeneratedRegex(@"^,? (?:described|set forth|set out|specified|stated|provided(?: for)?|referred to|identified|listed|mentioned) (?:in|on|under) (?:the )?\p{Lu}")]
    private static partial Regex SaidElsewhere();

    /// <summary>In the bracket after a number: <c>Section 8.1 (Liability Caps)</c>.</summary>
    private static bool IsCaptionOfReference(Passage passage, int index)
    {
        const int Longest = 80;
        var (low, high) = (0, passage.Brackets.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (passage.Brackets[middle].Open < index)
                low = middle + 1;
            else
                high = middle;
        }

        for (var at = low - 1; at >= 0 && index - passage.Brackets[at].Open < Longest; at--)
        {
            if (passage.Brackets[at].Holds(index) && passage.Text.AsSpan(0, passage.Brackets[at].Open).TrimEnd() is [.., var before] && char.IsDigit(before))
                return true;
        }

        return false;
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
    private static int RunEnd(Passage passage, int first, Use[] uses)
    {
        var last = first;
        while (Next(passage, last, uses) is var next && next > last)
            last = next;
        return last;
    }

    private static int Next(Passage passage, int last, Use[] uses)
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

    private static bool IsUsed(Passage passage, int word, Use[] uses)
    {
        var (low, high) = (0, uses.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (uses[middle].End <= passage.Words[word].Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < uses.Length && uses[low].Start <= passage.Words[word].Start;
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
        // A list mark: (c) Except …
        if (between.StartsWith(")") && passage.Words[word - 1].Length <= 4 && passage.Words[word - 1].Start > 0 && passage.Text[passage.Words[word - 1].Start - 1] == '(')
            return true;
        return between.IndexOfAny(":;—–•“\"«([.*") >= 0;
    }

    /// <summary>A line in title case or in capitals, such as a caption that has no style of its own.</summary>
    public static bool IsTitleLine(Passage passage)
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
