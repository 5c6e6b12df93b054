namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>Who changed a stretch since the text that both began with.</summary>
public enum ChangeKind
{
    /// <summary>The author alone: it stays.</summary>
    Mine,

    /// <summary>Those who approve alone: it is taken over unless the author declines.</summary>
    Theirs,

    /// <summary>Both, alike.</summary>
    Both,

    /// <summary>Both, differently: the author must choose.</summary>
    Conflict,
}

/// <summary>A stretch of a paragraph as it was, as the author has it, and as it is approved now.</summary>
/// <param name="MineStart">Index of the stretch's first token in the author's text.</param>
/// <param name="TheirsStart">Likewise in the approved one.</param>
public sealed record WordChange(
    ChangeKind Kind, int BaseStart, int MineStart, int TheirsStart, IReadOnlyList<Token> Base, IReadOnlyList<Token> Mine, IReadOnlyList<Token> Theirs)
{
    /// <summary>What stands there when nobody chooses: a conflict stays as the author has it.</summary>
    public IEnumerable<Token> Merged => Kind == ChangeKind.Theirs ? Theirs : Mine;
}

/// <summary>Merges two descendants of one text word by word.</summary>
public static class WordMerge
{
    /// <returns>
    /// The changes in order. Between two of them stands a token that all three texts have there, but for sentences that both sides added at one full stop. So
    /// whichever side is taken of each, words stand side by side only as in one of the texts, and two never become one.
    /// </returns>
    public static IReadOnlyList<WordChange> Of(IReadOnlyList<Token> @base, IReadOnlyList<Token> mine, IReadOnlyList<Token> theirs)
    {
        var (inMine, inTheirs) = (TokenChange.Between(@base, mine), TokenChange.Between(@base, theirs));
        var (my, their) = (new Side(mine, inMine), new Side(theirs, inTheirs));
        return [.. Stretches(inMine.Concat(inTheirs)).SelectMany(stretch =>
            Changes(@base, stretch.Start, stretch.End, my.Take(stretch.Start, stretch.End), their.Take(stretch.Start, stretch.End)))];
    }

    /// <summary>The merged text, conflicts as the author has them.</summary>
    public static IReadOnlyList<Token> Merged(IReadOnlyList<Token> @base, IReadOnlyList<WordChange> changes)
    {
        var merged = new List<Token>();
        var at = 0;
        foreach (var change in changes)
        {
            merged.AddRange(@base.Take(change.BaseStart).Skip(at));
            merged.AddRange(change.Merged);
            at = change.BaseStart + change.Base.Count;
        }
        merged.AddRange(@base.Skip(at));
        return merged;
    }

    /// <summary>What of the old text was changed, in order: changes that meet or touch are one.</summary>
    private static List<(int Start, int End)> Stretches(IEnumerable<TokenChange> changes)
    {
        var stretches = new List<(int Start, int End)>();
        foreach (var change in changes.OrderBy(change => change.Start))
        {
            if (stretches.Count > 0 && change.Start <= stretches[^1].End)
                stretches[^1] = (stretches[^1].Start, Math.Max(stretches[^1].End, change.End));
            else
                stretches.Add((change.Start, change.End));
        }
        return stretches;
    }

    private static IEnumerable<WordChange> Changes(
        IReadOnlyList<Token> @base, int start, int end, (int From, IReadOnlyList<Token> Tokens, bool Changed) my, (int From, IReadOnlyList<Token> Tokens, bool Changed) their)
    {
        var old = @base.Skip(start).Take(end - start).ToList();
        WordChange As(ChangeKind kind) => new(kind, start, my.From, their.From, old, my.Tokens, their.Tokens);

        if (!their.Changed)
            return [As(ChangeKind.Mine)];
        if (!my.Changed)
            return [As(ChangeKind.Theirs)];
        if (Same(my.Tokens, their.Tokens))
            return [As(ChangeKind.Both)];
        // One side added to what the other added too: the longer holds both.
        if (old.Count == 0 && Begins(my.Tokens, their.Tokens))
            return [As(ChangeKind.Mine)];
        if (old.Count == 0 && Begins(their.Tokens, my.Tokens))
            return [As(ChangeKind.Theirs)];
        // Sentences added at the same full stop: the author's first, the approved after it.
        if (old.Count == 0 && (start == 0 || Token.EndsSentence(@base.Take(start))) && Token.EndsSentence(my.Tokens) && Token.EndsSentence(their.Tokens))
            return
            [
                new(ChangeKind.Mine, start, my.From, their.From, [], my.Tokens, []),
                new(ChangeKind.Theirs, start, my.From + my.Tokens.Count, their.From, [], [], their.Tokens),
            ];
        return [As(ChangeKind.Conflict)];
    }

    private static bool Same(IReadOnlyList<Token> one, IReadOnlyList<Token> other) => one.Count == other.Count && Begins(one, other);

    private static bool Begins(IReadOnlyList<Token> text, IReadOnlyList<Token> with) =>
        text.Count >= with.Count && with.Zip(text).All(pair => pair.First.Key == pair.Second.Key);

    /// <summary>One descendant, read from its beginning to its end.</summary>
    private sealed class Side(IReadOnlyList<Token> text, IReadOnlyList<TokenChange> changes)
    {
        private int next;

        /// <summary>How much longer the text is than the old one, up to here.</summary>
        private int shift;

        /// <summary>What stands here for a stretch of the old text.</summary>
        public (int From, IReadOnlyList<Token> Tokens, bool Changed) Take(int start, int end)
        {
            var (from, first) = (start + shift, next);
            for (; next < changes.Count && changes[next].Start <= end; next++)
                shift += changes[next].NewEnd - changes[next].NewStart - (changes[next].End - changes[next].Start);
            return (from, [.. text.Skip(from).Take(end + shift - from)], next > first);
        }
    }
}
