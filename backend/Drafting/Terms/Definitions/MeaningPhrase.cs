using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// The noun phrase that a term after it stands for: back from the term, over a citation or a date, to the start of the sentence,
/// a semicolon, the definition before, or the verb of the main clause.
/// </summary>
internal static partial class MeaningPhrase
{
    private const int Reach = 400;

    private static readonly FrozenSet<string> Verbs = Set(
        "is are was were be been has have had did does do will shall may must can could would should took takes gave gives made makes began held holds " +
        "files filed says said met went came became becomes set sets sent wrote built brought left kept saw knew chose won lost paid read led meets signs " +
        "concludes adopts denounces announces contains requires provides governs calls issues opens est sont fut était furent étaient ont");

    private static readonly FrozenSet<string> Being = Set("is are was were be been being est sont fut furent était étaient");

    private static readonly FrozenSet<string> Relatives = Set("that which who whom whose where when qui que dont");

    private static readonly FrozenSet<string> Openers = Set(
        "and or but on in to with by under of into from not also then at for as through against about upon between among after before that which since because " +
        "both et ou mais par avec sous dans sur pour");

    private static readonly FrozenSet<string> Determiners = Set(
        "the a an this that these those its their his her our such each all three two several certain le la les un une des l");

    /// <param name="end">Where the parenthesis or the connecting words begin.</param>
    /// <returns>The phrase, and whether its start is uncertain, in which case it is the whole sentence up to <paramref name="end"/>.</returns>
    public static (int Start, int End, bool Uncertain) Before(Passage passage, int end)
    {
        var text = passage.Text;
        var start = Math.Max(passage.Sentences.At(Math.Max(0, end - 1)).Start, end - Reach);
        start = AfterBoundary(passage, start, end);
        end = WithoutCitation(text, start, TrimEnd(text, start, end));
        start = TrimStart(text, start, end);

        var phrase = AfterVerb(passage, start, end);
        if (IsPredicate(passage, phrase, end))
            phrase = start;
        phrase = AfterOpeningClause(passage, phrase, end);
        phrase = AfterOpeners(passage, phrase, end);
        return phrase < end ? (phrase, end, false) : (start, end, true);
    }

    /// <summary>Where the phrase says the term itself in small letters after an article, it begins there: <c>deny that it received the denunciation of March (the “Denunciation”)</c>.</summary>
    /// <returns>The phrase's start.</returns>
    public static int AtItsNoun(Passage passage, (int Start, int End) phrase, TermText term)
    {
        var text = passage.Text;
        var name = text[term.Start..term.End].ToLowerInvariant();
        var noun = text.LastIndexOf(" " + name, phrase.End - 1, phrase.End - phrase.Start, StringComparison.Ordinal);
        var after = noun + 1 + name.Length;
        if (noun < 0 || (after < text.Length && (char.IsLetterOrDigit(text[after]) || text[after] is '’' or '\'')))
            return phrase.Start;
        var article = passage.WordFrom(noun) - 1;
        return article >= 0 && passage.Words[article] is { Start: var start, End: var end } && start > phrase.Start && end == noun && Is(Determiners, passage.WordText(article))
            ? start
            : phrase.Start;
    }

    /// <summary>After the bracket around the term, a semicolon, or the last definition.</summary>
    private static int AfterBoundary(Passage passage, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            switch (passage.Text[i])
            {
                case ';':
                    return i + 1;
                case '(' or '[':
                    return i + 1;
                case ')' or ']':
                    var open = passage.Text.LastIndexOf(passage.Text[i] == ')' ? '(' : '[', i, i - start + 1);
                    if (open < 0)
                        return i + 1;
                    if (passage.Text.AsSpan(open, i - open).IndexOfAny("“\"«‘") >= 0)
                        return i + 1;
                    i = open;
                    break;
            }
        }

        return start;
    }

    private static int WithoutCitation(string text, int start, int end)
    {
        while (end > start)
        {
            var comma = text.LastIndexOf(',', end - 1, end - start);
            if (comma <= start || end - comma > 60 || !CitationPart().IsMatch(text.AsSpan(comma + 1, end - comma - 1).Trim()))
                return end;
            end = TrimEnd(text, start, comma);
        }

        return end;
    }

    private static int AfterVerb(Passage passage, int start, int end)
    {
        var words = passage.Words;
        for (var word = passage.WordFrom(end) - 1; word >= 0 && words[word].Start >= start; word--)
        {
            if (IsMainVerb(passage, word, start, end))
                return TrimStart(passage.Text, words[AfterAuxiliary(passage, word)].End, end);
        }

        return start;
    }

    // “ont signé un accord”
    private static int AfterAuxiliary(Passage passage, int word) =>
        word + 1 < passage.Words.Length && passage.WordText(word) is "ont" or "avait" or "avaient" && Participle().IsMatch(passage.WordText(word + 1)) ? word + 1 : word;

    [GeneratedRegex(@"^\p{Ll}+(?:é|u|i|is|it)e?s?$")]
    private static partial Regex Participle();

    /// <summary>Of <c>the President was overthrown (the “Coup”)</c> the term is not the one word after the verb, but what happened.</summary>
    private static bool IsPredicate(Passage passage, int start, int end)
    {
        var word = passage.WordFrom(start);
        return word > 0 && word < passage.Words.Length && passage.Words[word].End >= end && char.IsLower(passage.Text[passage.Words[word].Start])
            && Being.GetAlternateLookup<ReadOnlySpan<char>>().Contains(passage.WordText(word - 1));
    }

    private static bool IsMainVerb(Passage passage, int word, int start, int end)
    {
        var text = passage.Text;
        var form = passage.WordText(word);
        if (!char.IsLower(form[0]) || passage.Words[word].End >= end || InRelativeClause(passage, word, start))
            return false;
        if (Verbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form))
            return true;
        if (!form.EndsWith("ed") || form.Length < 5 || word == 0)
            return false;
        // After a definition the next word is the verb that the names before it belong to: “Niger (“Niger”) concluded an agreement”.
        if (passage.Words[word].Start == start && !text.AsSpan(0, start).TrimEnd().EndsWith(")"))
            return false;

        // A participle stands after an article or before a preposition; a verb in the past takes an object.
        var before = passage.WordText(word - 1);
        var next = word + 1 < passage.Words.Length ? passage.WordText(word + 1) : default;
        return text[passage.Words[word].Start - 1] == ' ' &&
            !Determiners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before) &&
            next.Length > 0 && passage.Words[word + 1].Start < end &&
            (char.IsUpper(next[0]) || char.IsDigit(next[0]) || next is "to" or "into" or "that" || Determiners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next));
    }

    private static bool InRelativeClause(Passage passage, int word, int start)
    {
        for (var before = word - 1; before >= Math.Max(0, word - 3) && passage.Words[before].Start >= start; before--)
        {
            if (Relatives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(passage.WordText(before)))
                return true;
        }

        return false;
    }

    /// <summary>Over an adverbial at the start: <c>On 6 July 2012, the two governments</c>.</summary>
    private static int AfterOpeningClause(Passage passage, int start, int end)
    {
        var first = passage.WordFrom(start);
        if (first >= passage.Words.Length || !Is(Openers, passage.WordText(first)))
            return start;
        // “between Sahel Bank, N.A., a bank of Delaware”: a firm's own comma ends no adverbial.
        if (Firm().IsMatch(passage.Text.AsSpan(start, end - start)))
            return start;
        for (var comma = passage.Text.IndexOf(',', start, end - start); comma >= 0; comma = passage.Text.IndexOf(',', comma + 1, end - comma - 1))
        {
            var next = passage.WordFrom(comma);
            if (next < passage.Words.Length && passage.Words[next].Start < end && !char.IsDigit(passage.Text[passage.Words[next].Start]))
                return TrimStart(passage.Text, comma + 1, end);
        }

        return start;
    }

    private static int AfterOpeners(Passage passage, int start, int end)
    {
        for (var word = passage.WordFrom(start); word < passage.Words.Length && passage.Words[word].Start < end; word++)
        {
            var form = passage.WordText(word);
            var participle = char.IsLower(form[0]) && form.EndsWith("ed") && form.Length > 4 && word > passage.WordFrom(start);
            if (!Is(Openers, form) && !participle)
                return passage.Words[word].Start > start && passage.Text[passage.Words[word].Start - 1] is '“' or '"' or '«'
                    ? passage.Words[word].Start - 1
                    : word == passage.WordFrom(start) ? start : passage.Words[word].Start;
        }

        return end;
    }

    private static bool Is(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[16];
        return word.Length <= 16 && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    private static int TrimStart(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or ',' or ':' or '—' or '–' && start < end)
            start++;
        return start;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or ',' && end > start)
            end--;
        return end;
    }

    [GeneratedRegex(@"^(?:by and between|between|by|with|among|of|and|to|from) (?:\p{Lu}[\p{L}&.'-]*(?: (?:of|and|&|de|du|la))? ?){1,6}, (?:N\.A|Inc|Ltd|Limited|LLC|L\.L\.C|L\.P|LP|LLP|L\.L\.P|Corp|Co|S\.A|SA|SARL|plc|PLC|GmbH|B\.V|AG)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Firm();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:(?:(?:C|R|CL|RL|CLA|RLA)-\d+|(?:Ex|Exh)\. |Exhibit |Annex |Tab |ECF |pp?\. ?\d|paras?\. ?\d|¶|§|at \d|[Aa]rts?\. ?\d|No\. ?\d).*|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4})$", RegexOptions.NonBacktracking)]
    private static partial Regex CitationPart();
}
