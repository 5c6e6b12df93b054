namespace NigerBrief.Drafting.Terms;

/// <summary><c>Full Name (ABBR)</c> and <c>ABBR (Full Name)</c>, without marks.</summary>
internal static class Acronyms
{
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "of", "the", "and", "for", "on", "in", "de", "la", "le", "les", "du", "des", "et", "l", "d", "pour", "en", "to",
    };

    public static FoundDefinition? Read(Passage passage, Bracket bracket)
    {
        if (passage.Citations.Touches(bracket.Open, bracket.Close))
            return null;
        return Letters(passage.Text.AsSpan(bracket.Open + 1, bracket.Close - bracket.Open - 1)) is { } letters
            ? AfterName(passage, bracket, letters)
            : BeforeName(passage, bracket);
    }

    private static FoundDefinition? AfterName(Passage passage, Bracket bracket, string letters)
    {
        var end = TrimEnd(passage.Text, bracket.Open);
        var last = passage.WordFrom(bracket.Open) - 1;
        if (last < 0 || (passage.Words[last].End != end && !(passage.Text[end - 1] == '.' && passage.WordText(last) is "Inc" or "Ltd" or "Co" or "Corp")))
            return null;
        var term = new TermText(bracket.Open + 1, bracket.Close - PluralLength(passage.Text, bracket), false);

        if (WordByWord(passage, last, letters) is var whole and >= 0)
        {
            var isName = char.IsUpper(passage.Text[passage.Words[whole].Start]);
            return isName || letters.Length >= 3 ? new(term, (passage.Words[whole].Start, end), DefinitionPattern.Acronym, Uncertain: !isName) : null;
        }

        var first = NameStart(passage, last);
        if (OwnWord(passage, last, letters) is var own and >= 0)
            return new(term, (passage.Words[own].Start, end), DefinitionPattern.Acronym);
        if (Capitals(passage, first, last) < 2 || passage.Words[last].End != end)
            return null;
        if (Initials(passage, first, last, letters) is var start and >= 0 || (start = Inside(passage, first, last, letters)) >= 0)
            return new(term, (passage.Words[start].Start, end), DefinitionPattern.Acronym);

        // An acronym of the name in another language: only a long name makes that likely.
        return last - first >= 3 && letters.Length >= 3 && !IsInsideName(passage, bracket, first)
            ? new(term, (passage.Words[first].Start, end), DefinitionPattern.Acronym, Uncertain: true)
            : null;
    }

    /// <summary>A place or a kind within a name: <c>SAHEL WATER HOLDING (LABUAN) CORPORATION</c>.</summary>
    private static bool IsInsideName(Passage passage, Bracket bracket, int first)
    {
        var next = passage.WordFrom(bracket.Close);
        return (next < passage.Words.Length && passage.Words[next].Start == bracket.Close + 2 && char.IsUpper(passage.Text[passage.Words[next].Start])) ||
            !passage.Text.AsSpan(passage.Words[first].Start, bracket.Open - passage.Words[first].Start).ContainsAnyInRange('a', 'z');
    }

    /// <summary>The word of the name that alone stands for it: <c>CK Construction, Inc. (CK)</c>.</summary>
    private static int OwnWord(Passage passage, int last, string letters)
    {
        for (var word = last - 1; word >= Math.Max(0, last - 5) && (char.IsUpper(passage.Text[passage.Words[word].Start]) || passage.WordText(word) is "of" or "and"); word--)
        {
            if (passage.WordText(word).SequenceEqual(letters))
                return word;
        }

        return -1;
    }

    private static FoundDefinition? BeforeName(Passage passage, Bracket bracket)
    {
        var end = TrimEnd(passage.Text, bracket.Open);
        var start = passage.Text.LastIndexOf(' ', Math.Max(0, end - 1), Math.Min(end, 14)) + 1;
        if (start >= end || Letters(passage.Text.AsSpan(start, end - start)) is not { } letters)
            return null;
        var (first, last) = (passage.WordFrom(bracket.Open), passage.WordFrom(bracket.Close) - 1);
        if (first < passage.Words.Length && passage.WordText(first) is "the" or "le" or "la" && first < last)
            first++;
        if (last <= first || last - first > 12 || Capitals(passage, first, last) < 2 || NameStart(passage, last) > first ||
            passage.Text.AsSpan(bracket.Open + 1, bracket.Close - bracket.Open - 1).IndexOfAny(",;:.") >= 0 || !passage.Text.AsSpan(bracket.Open, bracket.Close - bracket.Open).ContainsAnyInRange('a', 'z'))
            return null;
        var before = passage.WordFrom(start) - 1;
        // The last word of a line in capitals: “EMPLOYMENT AND DUTIES (Applies to Executives)”.
        if (before >= 0 && passage.WordText(before) is { Length: > 1 } word && !word.ContainsAnyInRange('a', 'z'))
            return null;
        var certain = Initials(passage, first, last, letters) == first || Inside(passage, first, last, letters) >= 0;
        return certain || last - first >= 3
            ? new(new(start, end, false), (passage.Words[first].Start, TrimEnd(passage.Text, bracket.Close)), DefinitionPattern.AcronymFirst, Uncertain: !certain)
            : null;
    }

    /// <summary>The capitals and digits of an acronym, without periods, <c>&amp;</c> and a plural's s; null for any other text.</summary>
    private static string? Letters(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 16)
            return null;
        if (text[^1] == 's' && text.Length > 2)
            text = text[..^1];
        Span<char> letters = stackalloc char[16];
        var count = 0;
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsUpper(c) || char.IsAsciiDigit(c))
                letters[count++] = c;
            else if (c is not ('.' or '&'))
                return null;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return count is >= 2 and <= 8 && capitals >= 2 && text is not ("TM" or "SM") ? letters[..count].ToString() : null;
    }

    private static int PluralLength(string text, Bracket bracket) => text[bracket.Close - 1] == 's' ? 1 : 0;

    /// <summary>The first word of the run of capitals, small words between them included, that ends with the word.</summary>
    private static int NameStart(Passage passage, int last)
    {
        var first = last + 1;
        for (var word = last; word >= 0 && last - word <= 14; word--)
        {
            if (word < last && !Adjoin(passage, word))
                break;
            if (char.IsUpper(passage.Text[passage.Words[word].Start]))
                first = word;
            else if (!SmallWords.Contains(passage.WordText(word).ToString()))
                break;
        }

        return first;
    }

    private static bool Adjoin(Passage passage, int word) =>
        passage.Text.AsSpan(passage.Words[word].End, passage.Words[word + 1].Start - passage.Words[word].End) is " " or "'" or "-" or " & ";

    /// <summary>The word from which on each word but the small ones gives one letter, to the last; small words may give one.</summary>
    private static int WordByWord(Passage passage, int last, string letters)
    {
        for (var start = last; start >= 0 && last - start <= 14 && (start == last || Adjoin(passage, start)); start--)
        {
            if (Upper(passage, start, 0) == letters[0] && (Spells(passage, start, last, letters, smallCount: true) || Spells(passage, start, last, letters, smallCount: false)))
                return start;
        }

        return -1;
    }

    private static bool Spells(Passage passage, int start, int last, string letters, bool smallCount)
    {
        var at = 0;
        for (var word = start; word <= last; word++)
        {
            var small = SmallWords.Contains(passage.WordText(word).ToString());
            if (at < letters.Length && Upper(passage, word, 0) == letters[at] && (!small || smallCount))
                at++;
            else if (!small)
                return false;
        }

        return at == letters.Length;
    }

    private static int Capitals(Passage passage, int first, int last)
    {
        var capitals = 0;
        for (var word = first; word <= last; word++)
            capitals += char.IsUpper(passage.Text[passage.Words[word].Start]) ? 1 : 0;
        return capitals;
    }

    /// <summary>The word with which a name begins whose word starts give the letters in order; -1 when none does.</summary>
    private static int Initials(Passage passage, int first, int last, string letters)
    {
        for (var start = first; start <= last; start++)
        {
            if (Upper(passage, start, 0) != letters[0])
                continue;
            var at = 1;
            var skipped = 0;
            for (var word = start + 1; word <= last && at < letters.Length; word++)
            {
                if (Upper(passage, word, 0) == letters[at])
                    at++;
                else if (!SmallWords.Contains(passage.WordText(word).ToString()) && ++skipped > 1)
                    break;
            }

            if (at == letters.Length && skipped <= 1)
                return start;
        }

        return -1;
    }

    /// <summary>As <see cref="Initials"/>, but letters may also come from inside the words: AFRICOM.</summary>
    private static int Inside(Passage passage, int first, int last, string letters)
    {
        for (var start = first; start <= last; start++)
        {
            if (Upper(passage, start, 0) != letters[0])
                continue;
            var at = 0;
            for (var word = start; word <= last; word++)
            {
                for (var i = 0; i < passage.Words[word].Length && at < letters.Length; i++)
                    at += Upper(passage, word, i) == letters[at] ? 1 : 0;
            }

            if (at == letters.Length)
                return first;
        }

        return -1;
    }

    private static char Upper(Passage passage, int word, int index) => char.ToUpperInvariant(passage.Text[passage.Words[word].Start + index]);

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or ',')
            end--;
        return end;
    }
}
