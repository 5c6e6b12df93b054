namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>One step through three texts, paragraph by paragraph.</summary>
/// <param name="Base">Index of the paragraph in the text inserted; null where there was none.</param>
/// <param name="Mine">In the brief; null where it has none.</param>
/// <param name="Theirs">In the approved text now.</param>
/// <param name="Words">What changed within, where all three have the paragraph.</param>
public sealed record ParagraphStep(ChangeKind? Kind, int? Base, int? Mine, int? Theirs, IReadOnlyList<WordChange> Words);

/// <summary>Merges two descendants of one text, paragraphs first and the words within them after.</summary>
public static class ParagraphMerge
{
    public static IReadOnlyList<ParagraphStep> Of(
        IReadOnlyList<IReadOnlyList<Token>> @base, IReadOnlyList<IReadOnlyList<Token>> mine, IReadOnlyList<IReadOnlyList<Token>> theirs)
    {
        var (inMine, inTheirs) = (ParagraphPairs.Of(@base, mine), ParagraphPairs.Of(@base, theirs));
        var steps = new List<ParagraphStep>();
        var (my, their) = (0, 0);
        for (var i = 0; i <= @base.Count; i++)
        {
            var (nextMine, nextTheirs) = (i < @base.Count ? inMine[i] : mine.Count, i < @base.Count ? inTheirs[i] : theirs.Count);
            Added(steps, mine, theirs, ref my, nextMine < 0 ? my : nextMine, ref their, nextTheirs < 0 ? their : nextTheirs);
            if (i == @base.Count)
                break;
            steps.Add((nextMine, nextTheirs) switch
            {
                ( < 0, < 0) => new(ChangeKind.Both, i, null, null, []),
                ( < 0, _) => new(Same(@base[i], theirs[nextTheirs]) ? ChangeKind.Mine : ChangeKind.Conflict, i, null, nextTheirs, []),
                (_, < 0) => new(Same(@base[i], mine[nextMine]) ? ChangeKind.Theirs : ChangeKind.Conflict, i, nextMine, null, []),
                _ => new(null, i, nextMine, nextTheirs, WordMerge.Of(@base[i], mine[nextMine], theirs[nextTheirs])),
            });
            my = nextMine < 0 ? my : nextMine + 1;
            their = nextTheirs < 0 ? their : nextTheirs + 1;
        }
        return steps;
    }

    /// <summary>The merged text, conflicts as the author has them.</summary>
    public static IReadOnlyList<IReadOnlyList<Token>> Merged(
        IReadOnlyList<IReadOnlyList<Token>> @base, IReadOnlyList<IReadOnlyList<Token>> mine, IReadOnlyList<IReadOnlyList<Token>> theirs) =>
        [.. Of(@base, mine, theirs)
            .Select(step => step switch
            {
                { Kind: null } => WordMerge.Merged(@base[step.Base!.Value], step.Words),
                { Kind: ChangeKind.Theirs } => step.Theirs is { } taken ? theirs[taken] : null,
                _ => step.Mine is { } kept ? mine[kept] : null,
            })
            .OfType<IReadOnlyList<Token>>()];

    /// <summary>New paragraphs between two old ones: what both sides added once, then the author's, then the approved.</summary>
    private static void Added(
        List<ParagraphStep> steps, IReadOnlyList<IReadOnlyList<Token>> mine, IReadOnlyList<IReadOnlyList<Token>> theirs, ref int my, int myEnd, ref int their, int theirEnd)
    {
        for (; my < myEnd && their < theirEnd && Same(mine[my], theirs[their]); my++, their++)
            steps.Add(new(ChangeKind.Both, null, my, their, []));
        for (; my < myEnd; my++)
            steps.Add(new(ChangeKind.Mine, null, my, null, []));
        for (; their < theirEnd; their++)
            steps.Add(new(ChangeKind.Theirs, null, null, their, []));
    }

    private static bool Same(IReadOnlyList<Token> one, IReadOnlyList<Token> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Key == pair.Second.Key);
}
