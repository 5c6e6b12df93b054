using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>Words that stayed as they were and look otherwise in the approved text.</summary>
/// <param name="MineStart">Index of the first of their tokens in the brief's text.</param>
internal sealed record LookChange(int MineStart, int Count, Look Before, Look After)
{
    /// <returns>In the order of the text. Of cites and notes there are none: how those look their forms say.</returns>
    public static IEnumerable<LookChange> Of(BlockParagraph then, BlockParagraph now, IReadOnlyList<Token> tokens, IReadOnlyList<WordChange> words)
    {
        var (was, isNow) = (LooksOf(then), LooksOf(now));
        var found = new List<LookChange>();
        foreach (var (old, mine, young) in Kept(tokens.Count, words))
        {
            var (before, after) = Differing(was[old], isNow[young]);
            if (before is null || after is null || tokens[old].Key != tokens[old].Text)
                continue;
            if (found.LastOrDefault() is { } last && last.MineStart + last.Count == mine && (last.Before, last.After) == (before, after))
                found[^1] = last with { Count = last.Count + 1 };
            else
                found.Add(new(mine, 1, before, after));
        }
        return found;
    }

    private static (Look? Before, Look? After) Differing((bool Bold, bool Italic) was, (bool Bold, bool Italic) isNow)
    {
        if (was == isNow)
            return (null, null);
        var (bold, italic) = (was.Bold != isNow.Bold, was.Italic != isNow.Italic);
        return (new(Bold: bold ? was.Bold : null, Italic: italic ? was.Italic : null), new(Bold: bold ? isNow.Bold : null, Italic: italic ? isNow.Italic : null));
    }

    /// <summary>Bold and italic of each token.</summary>
    private static List<(bool Bold, bool Italic)> LooksOf(BlockParagraph paragraph)
    {
        var letters = paragraph.Words.SelectMany(words => words.Runs).SelectMany(run => Enumerable.Repeat((run.Bold, run.Italic), run.Text.Length)).ToList();
        var at = 0;
        var looks = new List<(bool, bool)>();
        foreach (var token in Token.In(paragraph.Text, paragraph.Controls()))
        {
            looks.Add(letters[at]);
            at += token.Text.Length;
        }
        return looks;
    }

    /// <summary>Indexes of the tokens that all three texts have: in the text inserted, the brief and the approved one.</summary>
    private static IEnumerable<(int Old, int Mine, int Young)> Kept(int count, IReadOnlyList<WordChange> words)
    {
        var (mine, young, next) = (0, 0, 0);
        for (var old = 0; ; old++, mine++, young++)
        {
            for (; next < words.Count && words[next].BaseStart == old; next++)
                (old, mine, young) = (old + words[next].Base.Count, mine + words[next].Mine.Count, young + words[next].Theirs.Count);
            if (old >= count)
                yield break;
            yield return (old, mine, young);
        }
    }
}
