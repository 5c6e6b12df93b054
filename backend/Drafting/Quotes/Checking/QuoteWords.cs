using System.Globalization;
using System.Text;

namespace NigerBrief.Drafting.Quotes;

/// <summary>
/// Cuts text into words for comparing. White space of every kind parts words, however many; marks, dashes and ligatures take one form; a word that is
/// divided at a line's end is kept both ways, for the hyphen may be its own.
/// </summary>
internal sealed class QuoteWords
{
    /// <summary>A hyphen at a line's end, within the word being read.</summary>
    private const char Divider = '\u0001';

    private const int LongestBracket = 120;

    private static readonly string[] Elided = ["l", "d", "n", "s", "j", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

    private static readonly string[] Remarks =
        ["sic", "emphasis added", "emphasis omitted", "citation omitted", "citations omitted", "footnote omitted", "footnotes omitted", "traduction", "our translation", "italiques ajoutés"];

    private readonly string text;
    private readonly bool marked;
    private readonly List<QuoteWord> words = [];
    private int at;

    private QuoteWords(string text, bool marked) => (this.text, this.marked) = (text, marked);

    /// <summary>The words as they stand; brackets and dots are characters like others.</summary>
    /// <param name="text">Lines are parted by U+000A.</param>
    public static IReadOnlyList<QuoteWord> Literal(string text) => new QuoteWords(text, marked: false).Read();

    /// <summary>The words with what brackets say of them.</summary>
    public static IReadOnlyList<QuoteWord> Marked(string text) => new QuoteWords(text, marked: true).Read();

    private List<QuoteWord> Read()
    {
        while (at < text.Length)
        {
            if (IsUnseen(text[at]) || char.IsWhiteSpace(text[at]))
                at++;
            else if (!Dots() && !(marked && Bracketed()) && !Word())
                Sign();
        }
        return words;
    }

    private bool Word()
    {
        var start = at;
        var letters = new StringBuilder();
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (IsUnseen(c))
                continue;
            if (IsLetter(c))
                letters.Append(Spelled(c));
            else if (letters.Length > 0 && IsApostrophe(c) && IsLetter(Next(at)))
            {
                letters.Append('\'');
                if (Elided.Contains(letters.ToString(0, letters.Length - 1).ToLowerInvariant()))
                {
                    at++;
                    break;
                }
            }
            else if (letters.Length > 0 && IsHyphen(c) && IsLetter(Next(at)))
                letters.Append('-');
            else if (letters.Length > 0 && IsHyphen(c) && LineEndsAfter(at) is { } next)
            {
                letters.Append(Divider);
                at = next - 1;
            }
            else if (!(c is '.' or ',' && letters.Length > 0 && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(Next(at))))
                break;
            else
                letters.Append(c);
        }
        if (letters.Length == 0)
            return false;
        var word = letters.ToString().Normalize(NormalizationForm.FormC);
        var divided = word.Contains(Divider, StringComparison.Ordinal);
        words.Add(IsNoteCall(start, word)
            ? new(QuoteWordKind.Silent, word, start, at)
            : new(QuoteWordKind.Word, word.Replace(Divider, '-'), start, at) { Undivided = divided ? word.Replace($"{Divider}", "", StringComparison.Ordinal) : null });
        return true;
    }

    /// <summary>Digits set directly after a sentence's end or a closing mark are the call of a note.</summary>
    private bool IsNoteCall(int start, string word) =>
        word.All(char.IsAsciiDigit) && start > 1 && text[start - 1] is '.' or '”' or '"' or '»' && char.IsLetter(text[start - 2]) && words.Count > 1;

    private bool Dots()
    {
        var (end, dots) = (at, 0);
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] is '.' or '…' or '*' && (text[i] == '*') == (text[at] == '*'))
                (end, dots) = (i + 1, dots + (text[i] == '…' ? 3 : 1));
            else if (text[i] is not (' ' or '\u00A0' or '\u202F'))
                break;
        }
        if (dots < 3)
            return false;
        words.Add(new(QuoteWordKind.Dots, "…", at, end));
        at = end;
        return true;
    }

    private bool Bracketed()
    {
        if (text[at] is not ('[' or '('))
            return false;
        var close = text.IndexOf(text[at] == '[' ? ']' : ')', at);
        if (close < 0 || close - at > LongestBracket)
            return false;
        var inside = text[(at + 1)..close].Trim();
        var isDots = inside.Length > 0 && inside.All(c => c is '.' or '…' or ' ' or '\u00A0');
        if (text[at] == '(' && !isDots)
            return false;
        var (start, end) = (at, close + 1);
        at = end;
        if (isDots)
        {
            words.Add(new(QuoteWordKind.Dots, "…", start, end));
            return true;
        }
        if (Remarks.Contains(inside.ToLowerInvariant()))
            return true;
        var before = words.Count > 0 && words[^1].End == start && words[^1].Kind == QuoteWordKind.Word ? words[^1] : null;
        var count = words.Count;
        var after = at < text.Length && IsLetter(text[at]) && Word() ? words[^1] : null;
        words.RemoveRange(count, words.Count - count);
        if (before is null && after is null && inside.Length > 0)
        {
            words.Add(new(QuoteWordKind.Bracket, inside, start, end));
            return true;
        }
        if (before is not null)
            words.RemoveAt(words.Count - 1);
        words.Add(new(QuoteWordKind.Altered, text[(before?.Start ?? start)..at], before?.Start ?? start, at) { Kept = (before?.Text ?? "", after?.Text ?? "") });
        return true;
    }

    private void Sign()
    {
        var (c, start) = (text[at], at);
        at++;
        if ("“”„‟«»‹›\"‘’‚′`'".Contains(c, StringComparison.Ordinal))
        {
            if (c == '\'' && Next(start) == '\'')
                at++;
            words.Add(new(QuoteWordKind.Mark, "\"", start, at));
        }
        else if (c is '⁰' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹'))
            words.Add(new(QuoteWordKind.Silent, $"{c}", start, at));
        else if (c is '—' or '―' || IsHyphen(c))
        {
            while (at < text.Length && IsHyphen(text[at]))
                at++;
            words.Add(new(QuoteWordKind.Point, "—", start, at));
        }
        else
            words.Add(new(QuoteWordKind.Point, $"{c}", start, at));
    }

    private char Next(int index) => index + 1 < text.Length ? text[index + 1] : ' ';

    /// <returns>Where the word goes on in the next line; null when it does not.</returns>
    private int? LineEndsAfter(int hyphen)
    {
        var i = hyphen + 1;
        while (i < text.Length && text[i] is ' ' or '\t')
            i++;
        if (i >= text.Length || text[i] != '\n')
            return null;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i < text.Length && IsLetter(text[i]) ? i : null;
    }

    private static string Spelled(char c) => c switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        'œ' => "oe",
        'Œ' => "Oe",
        'æ' => "ae",
        'Æ' => "Ae",
        _ => $"{c}",
    };

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–' or '−';

    /// <summary>Soft hyphens, marks of direction, and the calls of a draft's notes.</summary>
    private static bool IsUnseen(char c) => c is '\u00AD' or '\u0002' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
