using NigerBrief.Drafting.Clauses.Standing;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>Turns the steps of a merge into what the author is shown, and into edits of the words that differ and of no others.</summary>
/// <param name="then">As it was inserted; null where that is not known.</param>
/// <param name="now">As it is approved.</param>
/// <param name="package">That of <paramref name="now"/>.</param>
internal sealed class BlockChanges(
    BlockInBrief block, BlockContent? then, BlockContent now, string package, IReadOnlyList<IReadOnlyList<Token>> mine)
{
    private const char NoteCall = '\u0002';

    public IReadOnlyList<BlockChange> Of(IReadOnlyList<ParagraphStep> steps)
    {
        var changes = new List<BlockChange>();
        for (var i = 0; i < steps.Count; i++)
        {
            if (IsAdded(steps[i]))
            {
                var added = steps.Skip(i).TakeWhile(IsAdded).Select(step => step.Theirs!.Value).ToList();
                var beside = Beside(steps, i, i + added.Count);
                changes.AddRange(Movable(added).Select(part => new BlockChange(
                    ChangeKind.Theirs, "", "", "", Shown(part.First, part.Count), "", Inserted(beside, part.First, part.Count))));
                i += added.Count - 1;
            }
            else if (steps[i].Kind is not null)
                changes.Add(Paragraph(steps[i], Beside(steps, i, i + 1)));
            else
                changes.AddRange(Within(steps[i]));
        }
        return changes;
    }

    private static bool IsAdded(ParagraphStep step) => step is { Base: null, Mine: null };

    /// <summary>Where new paragraphs go: after the one before them or, where that lies in a table, above the one after them.</summary>
    /// <param name="end">Index of the first step that is not about them.</param>
    /// <returns>Null where both lie in tables.</returns>
    private (Place Place, bool IsItem, int List)? Beside(IReadOnlyList<ParagraphStep> steps, int start, int end)
    {
        (Place, bool, int)? At(ParagraphStep? step, PlaceKind kind) => step?.Mine is { } own && block.Paragraphs[own] is { TableDepth: 0 } paragraph
            ? (new Stretch(block, own, 0, 0).Place with { Kind = kind }, paragraph.ListItem, step.Theirs is { } offered ? now.Paragraphs[offered].List : 0)
            : null;
        return At(steps.Take(start).LastOrDefault(step => step.Mine is not null), PlaceKind.Span) ?? At(steps.Skip(end).FirstOrDefault(step => step.Mine is not null), PlaceKind.Above);
    }

    /// <summary>Parts what comes only with its table from what stands beside it.</summary>
    private IEnumerable<(int First, int Count)> Movable(IReadOnlyList<int> added)
    {
        bool IsPartOfTable(int index) => now.Paragraphs[index].TableDepth > 0 && now.Paragraphs.Index().Any(other => other.Item.Top == now.Paragraphs[index].Top && !added.Contains(other.Index));
        for (var i = 0; i < added.Count;)
        {
            var bound = IsPartOfTable(added[i]);
            var count = added.Skip(i).TakeWhile(index => IsPartOfTable(index) == bound).Count();
            yield return (added[i], count);
            i += count;
        }
    }

    private BlockChange Paragraph(ParagraphStep step, (Place Place, bool IsItem, int List)? beside)
    {
        var (kind, had, has, offered) = (step.Kind!.Value, step.Base, step.Mine, step.Theirs);
        IReadOnlyList<Edit>? edits = kind == ChangeKind.Both ? []
            : has is { } gone && offered is null ? Removed(gone)
            : offered is { } back ? Inserted(beside, back, 1)
            : null;
        return new(
            kind,
            "",
            had is { } old ? ShownThen(old) : "",
            has is { } own ? ShownMine(own, had) : "",
            offered is { } approved ? Shown(approved, 1) : "",
            "",
            edits);
    }

    private IEnumerable<BlockChange> Within(ParagraphStep step)
    {
        var (had, has, offered) = (step.Base!.Value, step.Mine!.Value, step.Theirs!.Value);
        var (old, approved) = (then?.Paragraphs[had], now.Paragraphs[offered]);
        var added = step.Words.Where(AddsNote).Select(change => NoteOf(change, approved)).ToHashSet();
        var notesDiffer = old is not null && !old.Notes.SequenceEqual(approved.Notes.Where((_, index) => !added.Contains(index)));
        var listed = old is not null && (old.List > 0) != (approved.List > 0);
        var untouched = step.Words.All(change => change.Kind is ChangeKind.Theirs);
        BlockChange Whole(ChangeKind kind, IReadOnlyList<Edit>? edits) => new(
            kind, "", ShownThen(had), ShownMine(has, had), Shown(offered, 1), "", edits, listed ? new(Item: old!.List > 0) : null, listed ? new(Item: approved.List > 0) : null);

        // A note that reads otherwise, or a list, comes only with its paragraph: words alone cannot bring it.
        if ((notesDiffer || listed) && untouched)
            return [Whole(ChangeKind.Theirs, Replaced(has, offered))];
        return
        [
            .. old is null || listed ? [] : Styled(old, has, approved),
            .. step.Words.Select(change => (change.MineStart, Change: Words(change, has, approved)))
                .Concat(old is null ? [] : LookChange.Of(old, approved, Token.In(old.Text, old.Controls()), step.Words).Select(change => (change.MineStart, Change: Looks(change, has))).Where(each => !string.IsNullOrWhiteSpace(each.Change.Mine)))
                .OrderBy(each => each.MineStart)
                .Select(each => each.Change),
            .. notesDiffer || listed ? [Whole(ChangeKind.Conflict, null)] : (BlockChange[])[],
        ];
    }

    private IEnumerable<BlockChange> Styled(BlockParagraph old, int has, BlockParagraph approved)
    {
        var (text, style) = (block.Paragraphs[has].Text, block.Paragraphs[has].Style);
        if (old.Style == approved.Style || style == approved.Style)
            return [];
        var kind = style == old.Style ? ChangeKind.Theirs : ChangeKind.Conflict;
        return [new(kind, "", text, text, text, "", [new LookEdit(new Stretch(block, has, 0, 0).Place, approved.Style)], new(style), new(approved.Style))];
    }

    private BlockChange Looks(LookChange change, int has)
    {
        var stretch = StretchOf(has, change.MineStart, change.Count);
        var (text, after) = (stretch.Text, change.After);
        return Told(stretch, ChangeKind.Theirs, text, text, [new LookEdit(stretch.Place, Bold: after.Bold, Italic: after.Italic)]) with { MineLook = change.Before, TheirsLook = after };
    }

    private BlockChange Words(WordChange change, int has, BlockParagraph approved)
    {
        var stretch = StretchOf(has, change.MineStart, change.Mine.Count);
        var theirs = Token.Join(change.Theirs);
        var note = AddsNote(change) ? approved.Notes[NoteOf(change, approved)] : null;
        IReadOnlyList<Edit>? edits = change.Kind == ChangeKind.Both ? []
            : note is not null ? [new NoteEdit(stretch.Place, [new([new(note)])])]
            : theirs.Contains(NoteCall, StringComparison.Ordinal) || stretch.Text.Contains(NoteCall, StringComparison.Ordinal) ? null
            : stretch.Replaced(approved.WordsOf(LengthOf(TokensOf(approved).Take(change.TheirsStart)), theirs.Length));
        return Told(stretch, change.Kind, Token.Join(change.Base), WithNotes(theirs, note is null ? [] : [note]), edits);
    }

    private static BlockChange Told(Stretch stretch, ChangeKind kind, string old, string theirs, IReadOnlyList<Edit>? edits) =>
        new(kind, stretch.Before.TrimStart(NoteCall), WithNotes(old, []), WithNotes(stretch.Text, []), theirs, stretch.After, edits);

    private Stretch StretchOf(int has, int firstToken, int count) =>
        new(block, has, LengthOf(mine[has].Take(firstToken)), LengthOf(mine[has].Skip(firstToken).Take(count)));

    private static bool AddsNote(WordChange change) => change is { Base.Count: 0, Mine.Count: 0, Theirs: [{ Text: "\u0002" }] };

    /// <summary>Which of its paragraph's notes a change adds.</summary>
    private static int NoteOf(WordChange change, BlockParagraph approved) => TokensOf(approved).Take(change.TheirsStart).Count(token => token.Text == "\u0002");

    private static IReadOnlyList<Token> TokensOf(BlockParagraph paragraph) => Token.In(paragraph.Text, paragraph.Controls());

    /// <returns>Null where paragraphs cannot be put there one by one.</returns>
    private IReadOnlyList<Edit>? Inserted((Place Place, bool IsItem, int List)? beside, int first, int count)
    {
        if (beside is not var (place, isItem, list) || Part(first, count) is not { } part)
            return null;
        var added = now.Paragraphs.Skip(first).Take(count).ToList();
        // A paragraph made beside an item becomes an item of the same list, and only then is it native.
        var native = (list > 0 || !isItem) && added.All(paragraph => paragraph is { TableDepth: 0, Plain: true, Notes.Count: 0, Text.Length: > 0 } && paragraph.List == list);
        return [new PackageEdit(place, part, "", string.Join('\n', added.Select(paragraph => paragraph.Text)), native ? new("", [.. added.Select(paragraph => NativeParagraph.Of(paragraph, block.Body()))]) : null)];
    }

    private IReadOnlyList<Edit>? Replaced(int has, int offered)
    {
        var place = new Stretch(block, has, 0, 0).Place;
        return block.Paragraphs[has].TableDepth == 0 && Part(offered, 1) is { } part
            ? [new RemoveEdit(place), new PackageEdit(place, part, "", now.Paragraphs[offered].Text)]
            : null;
    }

    /// <returns>Null in a table, and behind one: without a paragraph between, tables grow together.</returns>
    private IReadOnlyList<Edit>? Removed(int has) =>
        block.Paragraphs[has].TableDepth == 0 && (has == 0 || block.Paragraphs[has - 1].TableDepth == 0) ? [new RemoveEdit(new Stretch(block, has, 0, 0).Place)] : null;

    /// <returns>Null where the paragraphs are only a part of a table.</returns>
    private string? Part(int first, int count)
    {
        var (from, to) = (now.Paragraphs[first].Top, now.Paragraphs[first + count - 1].Top);
        return now.Paragraphs.Count(paragraph => paragraph.Top >= from && paragraph.Top <= to) == count ? BlockContent.Part(package, from, to) : null;
    }

    private string Shown(int first, int count) =>
        string.Join('\n', now.Paragraphs.Skip(first).Take(count).Select(paragraph => WithNotes(paragraph.Text, paragraph.Notes)));

    private string ShownThen(int paragraph) => then is null ? "" : WithNotes(then.Paragraphs[paragraph].Text, then.Paragraphs[paragraph].Notes);

    private string ShownMine(int paragraph, int? had) =>
        WithNotes(block.Paragraphs[paragraph].Text, had is { } old && then is not null ? then.Paragraphs[old].Notes : []);

    private static string WithNotes(string text, IReadOnlyList<string> notes)
    {
        var parts = text.Split(NoteCall);
        return string.Concat(parts.Select((part, index) => index == 0 ? part : $"[{(index <= notes.Count ? notes[index - 1] : "…")}]{part}"));
    }

    private static int LengthOf(IEnumerable<Token> tokens) => tokens.Sum(token => token.Text.Length);
}
