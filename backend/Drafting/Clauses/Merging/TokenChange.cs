using DiffPlex;

namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>Tokens of one text that stand in another text's stead.</summary>
/// <param name="Start">Of the stretch in the text before; it ends before <paramref name="End"/>.</param>
/// <param name="NewStart">Likewise in the text after.</param>
internal readonly record struct TokenChange(int Start, int End, int NewStart, int NewEnd)
{
    /// <returns>In order; none touches the one before it.</returns>
    public static IReadOnlyList<TokenChange> Between(IReadOnlyList<Token> before, IReadOnlyList<Token> after)
    {
        var keys = new Keys();
        var found = Differ.Instance.CreateDiffs(keys.Of(before), keys.Of(after), ignoreWhiteSpace: false, ignoreCase: false, keys);
        var changes = new List<TokenChange>();
        for (var i = 0; i < found.DiffBlocks.Count; i++)
        {
            var block = found.DiffBlocks[i];
            var change = new TokenChange(block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            var last = changes.Count > 0 ? changes[^1] : default;
            change = change.Settled(before, after, last.End, i + 1 < found.DiffBlocks.Count ? found.DiffBlocks[i + 1].DeleteStartA : before.Count);
            // Words that stand one after another, spaces between them, are changed as one: so they read side by side.
            if (changes.Count > 0 && Enumerable.Range(last.End, change.Start - last.End).All(index => before[index].IsSpace))
                changes[^1] = new(last.Start, change.End, last.NewStart, change.NewEnd);
            else
                changes.Add(change);
        }
        return changes;
    }

    /// <summary>
    /// “A. B.” can have grown out of “A.” by “ B.” after it, by “. B” before its full stop, and out of “B.” by “A. ” before it. Both sides of a merge must see
    /// the same, and a whole sentence where there is one.
    /// </summary>
    private TokenChange Settled(IReadOnlyList<Token> before, IReadOnlyList<Token> after, int limit, int farthest)
    {
        if (Start != End && NewStart != NewEnd)
            return this;
        var right = this;
        while (right.End < farthest && before[right.End].Key == (Start == End ? after[right.NewStart] : before[right.Start]).Key)
            right = right.Moved(1);
        var (best, merit) = (right, right.Merit(before, after));
        for (var left = right; left.Start > limit && before[left.Start - 1].Key == (Start == End ? after[left.NewEnd - 1] : before[left.End - 1]).Key;)
        {
            left = left.Moved(-1);
            if (left.Merit(before, after) is var found && found >= merit)
                (best, merit) = (left, found);
        }
        return best;
    }

    private TokenChange Moved(int by) => new(Start + by, End + by, NewStart + by, NewEnd + by);

    private int Merit(IReadOnlyList<Token> before, IReadOnlyList<Token> after)
    {
        var stretch = Start == End ? after.Take(NewEnd).Skip(NewStart) : before.Take(End).Skip(Start);
        var spaced = stretch.First().IsSpace;
        return Token.EndsSentence(before.Take(Start)) && spaced ? 2 : spaced ? 1 : 0;
    }

    /// <summary>DiffPlex takes texts and cuts them itself: here it gets the keys, joined by what no key holds.</summary>
    private sealed class Keys : IChunker
    {
        private const char Joint = '\u001F';

        public string Of(IReadOnlyList<Token> tokens) =>
            string.Join(Joint, tokens.Select(token => token.Key.Replace(Joint, ' ')));

        public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : text.Split(Joint);
    }
}
