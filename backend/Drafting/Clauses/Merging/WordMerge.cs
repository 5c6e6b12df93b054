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
    /// <returns>The changes in order; what lies between two of them is the same in all three texts.</returns>
    public static IReadOnlyList<WordChange> Of(IReadOnlyList<Token> @base, IReadOnlyList<Token> mine, IReadOnlyList<Token> theirs)
    {
        var (my, their) = (new Side(@base, mine), new Side(@base, theirs));
        var changes = new List<WordChange>();
        while (my.Next is not null || their.Next is not null)
        {
            var (start, end) = Region(my, their);
            foreach (var change in Changes(@base, start, end, my.Take(start, end), their.Take(start, end)))
            {
                if (changes.Count > 0 && Glues(@base, changes[^1], change))
                    changes[^1] = Together(changes[^1], change);
                else
                    changes.Add(change);
            }
        }
        return changes;
    }

    /// <summary>Whether two changes that touch would make one word of two, or one of them is undecided: the author must see them as one.</summary>
    private static bool Glues(IReadOnlyList<Token> @base, WordChange left, WordChange right)
    {
        var (start, end) = (left.BaseStart + left.Base.Count, right.BaseStart + right.Base.Count);
        if (start != right.BaseStart)
            return false;
        if (left.Kind == ChangeKind.Conflict || right.Kind == ChangeKind.Conflict)
            return true;
        var before = @base.Take(left.BaseStart).TakeLast(1).Concat(left.Merged).LastOrDefault().Text;
        var after = right.Merged.Concat(@base.Skip(end).Take(1)).FirstOrDefault().Text;
        return before is [.., var last] && after is [var first, ..] && char.IsLetterOrDigit(last) && char.IsLetterOrDigit(first);
    }

    private static WordChange Together(WordChange left, WordChange right) => new(
        ChangeKind.Conflict, left.BaseStart, left.MineStart, left.TheirsStart, [.. left.Base, .. right.Base], [.. left.Mine, .. right.Mine], [.. left.Theirs, .. right.Theirs]);

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

    /// <summary>The next stretch of the old text that a side changed, widened over every change of the other that meets it.</summary>
    private static (int Start, int End) Region(Side my, Side their)
    {
        var first = (my.Next, their.Next) switch
        {
            ({ } one, { } other) => one.Start < other.Start || (one.Start == other.Start && one.End <= other.End) ? one : other,
            var (one, other) => (one ?? other)!.Value,
        };
        var (start, end) = (first.Start, first.End);
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var next in my.Ahead.Concat(their.Ahead).Where(next => Meets(next, start, end) && (next.Start < start || next.End > end)))
            {
                (start, end) = (Math.Min(start, next.Start), Math.Max(end, next.End));
                grown = true;
            }
        }
        return (start, end);
    }

    /// <summary>Two insertions meet at one point; else two stretches must share a token, or one reach into the other.</summary>
    private static bool Meets(TokenChange change, int start, int end) =>
        change.Start == change.End || start == end
            ? (change.Start == start && change.End == end) || (change.Start > start && change.End < end) || (start > change.Start && end < change.End)
            : change.Start < end && start < change.End;

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
    private sealed class Side(IReadOnlyList<Token> @base, IReadOnlyList<Token> text)
    {
        private readonly IReadOnlyList<TokenChange> changes = TokenChange.Between(@base, text);
        private int next;

        /// <summary>How much longer the text is than the old one, up to here.</summary>
        private int shift;

        public TokenChange? Next => next < changes.Count ? changes[next] : null;

        public IEnumerable<TokenChange> Ahead => changes.Skip(next);

        /// <summary>What stands here for a stretch of the old text.</summary>
        public (int From, IReadOnlyList<Token> Tokens, bool Changed) Take(int start, int end)
        {
            var from = start + shift;
            var changed = false;
            while (Next is { } change && change.Start >= start && change.End <= end && (change.Start < end || start == end))
            {
                shift += change.NewEnd - change.NewStart - (change.End - change.Start);
                changed = true;
                next++;
            }
            var length = Math.Max(0, end + shift - from);
            return (from, [.. text.Skip(from).Take(length)], changed);
        }
    }
}
