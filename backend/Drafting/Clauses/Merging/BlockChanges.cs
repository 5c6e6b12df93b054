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
    private const int ContextLength = 60;
    private const char NoteCall = '\u0002';

    private readonly List<BlockChange> changes = [];

    /// <summary>The brief's paragraph after which new ones go; -1 before the first.</summary>
    private int last = -1;

    public IReadOnlyList<BlockChange> Of(IReadOnlyList<ParagraphStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            if (step is { Base: null, Mine: null, Theirs: { } first })
            {
                var count = steps.Skip(i).TakeWhile(next => next is { Base: null, Mine: null }).Count();
                var list = i > 0 && steps[i - 1] is { Theirs: { } before, Mine: not null } ? now.Paragraphs[before].List : 0;
                changes.Add(new(ChangeKind.Theirs, "", "", "", Shown(first, count), "", Inserted(first, count, list)));
                i += count - 1;
            }
            else if (step.Kind is not null)
                changes.Add(Paragraph(step));
            else
                Within(step);
            last = step.Mine ?? last;
        }
        return changes;
    }

    private BlockChange Paragraph(ParagraphStep step)
    {
        var (kind, had, has, offered) = (step.Kind!.Value, step.Base, step.Mine, step.Theirs);
        IReadOnlyList<Edit>? edits = kind == ChangeKind.Both ? []
            : has is { } gone && offered is null ? Removed(gone)
            : offered is { } back ? Inserted(back, 1, 0)
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

    private void Within(ParagraphStep step)
    {
        var (had, has, offered) = (step.Base!.Value, step.Mine!.Value, step.Theirs!.Value);
        var approved = now.Paragraphs[offered];
        var added = step.Words.Where(AddsNote).Select(change => NoteOf(change, approved)).ToHashSet();
        var notesDiffer = then is not null && !then.Paragraphs[had].Notes.SequenceEqual(approved.Notes.Where((_, index) => !added.Contains(index)));
        var untouched = step.Words.All(change => change.Kind is ChangeKind.Theirs);
        // A note that reads otherwise comes only with its paragraph: words alone cannot bring it.
        if (notesDiffer && untouched)
        {
            changes.Add(new(ChangeKind.Theirs, "", ShownThen(had), ShownMine(has, had), Shown(offered, 1), "", Replaced(has, offered)));
            return;
        }
        changes.AddRange(step.Words.Select(change => Words(change, has, had, approved)));
        if (notesDiffer)
            changes.Add(new(ChangeKind.Conflict, "", ShownThen(had), ShownMine(has, had), Shown(offered, 1), "", null));
    }

    private BlockChange Words(WordChange change, int has, int had, BlockParagraph approved)
    {
        var text = block.Paragraphs[has].Text;
        var (start, length) = (LengthOf(mine[has].Take(change.MineStart)), LengthOf(change.Mine));
        var theirs = Token.Join(change.Theirs);
        IReadOnlyList<Edit>? edits = change.Kind == ChangeKind.Both ? []
            : AddsNote(change) ? [new NoteEdit(Span(has, start, 0), [new([new(approved.Notes[NoteOf(change, approved)])])])]
            : theirs.Contains(NoteCall, StringComparison.Ordinal) || text.AsSpan(start, length).Contains(NoteCall) ? null
            : [new TextEdit(Span(has, start, length), Runs(approved, theirs, change))];
        return new(
            change.Kind,
            text[Math.Max(0, start - ContextLength)..start].TrimStart(NoteCall),
            WithNotes(Token.Join(change.Base), []),
            WithNotes(text.Substring(start, length), []),
            WithNotes(theirs, AddsNote(change) ? [approved.Notes[NoteOf(change, approved)]] : []),
            text[(start + length)..Math.Min(text.Length, start + length + ContextLength)],
            edits);
    }

    private static bool AddsNote(WordChange change) => change is { Base.Count: 0, Mine.Count: 0, Theirs: [{ Text: "\u0002" }] };

    /// <summary>Which of its paragraph's notes a change adds.</summary>
    private static int NoteOf(WordChange change, BlockParagraph approved) =>
        Token.In(approved.Text, approved.Controls).Take(change.TheirsStart).Count(token => token.Text == "\u0002");

    private static IReadOnlyList<TextRun> Runs(BlockParagraph approved, string theirs, WordChange change)
    {
        var start = LengthOf(Token.In(approved.Text, approved.Controls).Take(change.TheirsStart));
        return approved.RunsOf(start, theirs.Length);
    }

    /// <returns>Null where paragraphs cannot be put there one by one.</returns>
    private IReadOnlyList<Edit>? Inserted(int first, int count, int list)
    {
        if (last < 0)
            return null;
        var added = now.Paragraphs.Skip(first).Take(count).ToList();
        var at = Span(last, 0, 0);
        // A paragraph made after an item becomes an item of the same list, and only then is it native.
        if (block.Paragraphs[last].TableDepth == 0 && added.All(paragraph => paragraph is { TableDepth: 0, Plain: true, Notes.Count: 0 } && paragraph.List == list))
            return [.. added.Select(paragraph => new TextEdit(at, paragraph.Runs, Style: paragraph.Style))];
        return Part(first, count) is { } part ? [new PackageEdit(at, part, "", string.Join('\n', added.Select(paragraph => paragraph.Text)))] : null;
    }

    private IReadOnlyList<Edit>? Replaced(int has, int offered) =>
        block.Paragraphs[has].TableDepth == 0 && Part(offered, 1) is { } part
            ? [new RemoveEdit(Span(has, 0, 0)), new PackageEdit(Span(has, 0, 0), part, "", now.Paragraphs[offered].Text)]
            : null;

    private IReadOnlyList<Edit>? Removed(int has) =>
        block.Paragraphs[has].TableDepth == 0 && then?.Paragraphs.Any(paragraph => paragraph.TableDepth > 0) != true ? [new RemoveEdit(Span(has, 0, 0))] : null;

    /// <returns>Null where the paragraphs are only a part of a table.</returns>
    private string? Part(int first, int count)
    {
        var (from, to) = (now.Paragraphs[first].Top, now.Paragraphs[first + count - 1].Top);
        return now.Paragraphs.Count(paragraph => paragraph.Top >= from && paragraph.Top <= to) == count ? BlockContent.Part(package, from, to) : null;
    }

    private Place Span(int paragraph, int start, int length)
    {
        var text = block.Paragraphs[paragraph].Text;
        return new(PlaceKind.Span, paragraph, start, length, block.Control, text.Substring(start, length), text);
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
