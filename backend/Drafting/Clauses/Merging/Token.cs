using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>The smallest piece that a merge moves: a word, a space, a mark, a note's call, a live cite.</summary>
/// <param name="Text">As it stands in the text.</param>
/// <param name="Key">Two tokens with the same key say the same: a cite that a refresh wrote anew is still that cite.</param>
public readonly partial record struct Token(string Text, string Key)
{
    private static readonly char[] SentenceEnds = ['.', '?', '!', '…'];
    private static readonly char[] Closing = ['”', '’', '"', '»', ')', '\u00A0', '\u0002'];

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    /// <param name="controls">Live cites in the text, none of which overlaps another.</param>
    public static IReadOnlyList<Token> In(string text, IReadOnlyList<DraftControl>? controls = null)
    {
        var tokens = new List<Token>();
        var at = 0;
        foreach (var control in (controls ?? []).Where(IsAtom).OrderBy(control => control.Start))
        {
            if (control.Start < at)
                continue;
            Words(text[at..control.Start], tokens);
            at = control.Start + control.Length;
            tokens.Add(new(text[control.Start..at], control.Tag));
        }
        Words(text[at..], tokens);
        return tokens;
    }

    public static string Join(IEnumerable<Token> tokens) => string.Concat(tokens.Select(token => token.Text));

    /// <summary>Whether the last token that is no space or closing mark ends a sentence.</summary>
    public static bool EndsSentence(IEnumerable<Token> tokens) =>
        string.Concat(tokens.TakeLast(8).Select(token => token.Text)).TrimEnd().TrimEnd(Closing).LastOrDefault() is var last && SentenceEnds.Contains(last);

    /// <summary>A gap is text that the author fills in; whatever else is in a control of ours is one thing.</summary>
    private static bool IsAtom(DraftControl control) =>
        control.Length > 0 && control.Tag.StartsWith("nb1:", StringComparison.Ordinal) && !control.Tag.StartsWith("nb1:slot:", StringComparison.Ordinal);

    private static void Words(string text, List<Token> tokens) =>
        tokens.AddRange(Word().Matches(text).Select(match => new Token(match.Value, match.Value)));

    /// <summary>A word keeps its apostrophes and hyphens; everything else but spaces stands alone.</summary>
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[-'’\u2011][\p{L}\p{M}\p{N}]+)*|[ \u00A0\u202F]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)]
    private static partial Regex Word();
}
