using NigerBrief.Drafting.Clauses.Standing;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>Merges what was inserted, what the brief has now, and what is approved now.</summary>
public static class BlockMerging
{
    /// <param name="inserted">The version that the block's tag names; null when it is no longer kept.</param>
    /// <param name="approved">The version in force.</param>
    /// <param name="context">The matter and the brief, in whose terms and forms the block is told; null where the clause is only tried.</param>
    /// <exception cref="RefusedException">The block is none, or cannot be composed any more.</exception>
    public static BlockMerge Of(BlockInBrief block, Clause? inserted, Clause approved, BlockContext? context = null)
    {
        var tag = ClauseTag.Parse(block.Tag) ?? throw new RefusedException(new(
            "This is not an argument block any more. Check the blocks of this brief again.",
            "Ce n’est plus un bloc d’argument. Vérifiez de nouveau les blocs de ce mémoire."));
        if (block.Paragraphs.Count == 0)
            throw new RefusedException(new(
                "The block is empty. Delete it, and insert the approved one.",
                "Le bloc est vide. Supprimez-le, et insérez celui qui est approuvé."));
        var body = block.Body();
        var composed = inserted is null ? null : ComposedThen(inserted, block.Values ?? Nothing, body, context);
        var read = composed is null ? null : Content(composed);
        var level = read is null ? 0 : LevelOf(block, read);
        var theirs = Composed(approved, block.ValuesNow(), level, body, context);
        // What the author put into a gap is neither side's change.
        var filled = block.FilledByHand();
        var (then, now) = (read?.Under(level).Filled(filled), Content(theirs).Filled(filled));
        var mine = block.Paragraphs.Select(Tokens).ToList();
        var @base = then?.Paragraphs.Select(Tokens).ToList() ?? mine;
        var steps = ParagraphMerge.Of(@base, mine, [.. now.Paragraphs.Select(Tokens)]);
        var package = ((PackageEdit)theirs.Edits[0]).Package;
        var changes = new BlockChanges(block, then, now, package, mine).Of(steps);
        return new(
            block.Control,
            approved.Title,
            tag.Version,
            approved.Version,
            composed is not null && tag.IsOf(ClauseTag.Parse(composed.Tag)!.Hash, composed.Text),
            composed is not null,
            composed is null ? [.. changes.Select(Decide)] : changes,
            theirs.Tag,
            new TagEdit(Whole(block), theirs.Tag),
            new PackageEdit(Whole(block), package, theirs.Tag, theirs.Text));
    }

    private static readonly Dictionary<string, string> Nothing = [];

    /// <summary>Without the text that both began with, nobody can know who changed what.</summary>
    private static BlockChange Decide(BlockChange change) => change with { Kind = ChangeKind.Conflict, Base = "" };

    private static Place Whole(BlockInBrief block) => new(PlaceKind.Control, Control: block.Control);

    private static BlockContent Content(ComposedClause composed) => BlockContent.Of(((PackageEdit)composed.Edits[0]).Package);

    /// <summary>Answers that one version's questions do not take are left out: they stay gaps.</summary>
    private static ComposedClause Composed(Clause clause, IReadOnlyDictionary<string, string> values, int level, BodyStyle body, BlockContext? context)
    {
        var composed = ClauseComposer.Compose(clause, values, level, context, body: body);
        if (composed.Wrong.Count == 0)
            return composed;
        var wrong = composed.Wrong.Select(answer => answer.Slot).ToHashSet(StringComparer.Ordinal);
        return ClauseComposer.Compose(clause, values.Where(value => !wrong.Contains(value.Key)).ToDictionary(), level, context, body: body);
    }

    /// <summary>An earlier version may name what the matter no longer has; its text is told all the same.</summary>
    private static ComposedClause ComposedThen(Clause clause, IReadOnlyDictionary<string, string> values, BodyStyle body, BlockContext? context)
    {
        try
        {
            return Composed(clause, values, 0, body, context);
        }
        catch (RefusedException) when (context is not null)
        {
            return Composed(clause, values, 0, body, null);
        }
    }

    /// <summary>The level of the heading under which the block was inserted, told by its own first heading.</summary>
    private static int LevelOf(BlockInBrief block, BlockContent then)
    {
        var heading = then.Paragraphs.Select(paragraph => paragraph.HeadingLevel).FirstOrDefault(level => level > 0);
        var shown = block.Paragraphs.FirstOrDefault(paragraph => paragraph.OutlineLevel <= 9)?.OutlineLevel ?? heading;
        return heading == 0 ? 0 : Math.Clamp(shown - heading, 0, 8);
    }

    private static IReadOnlyList<Token> Tokens(DraftParagraph paragraph) => Token.In(paragraph.Text, paragraph.Controls);

    private static IReadOnlyList<Token> Tokens(BlockParagraph paragraph) => Token.In(paragraph.Text, paragraph.Controls());
}
