using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Merging;
using NigerBrief.Drafting.Clauses.Standing;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>A block in a brief, and what becomes of it when edits are written.</summary>
internal static class BlockText
{
    private const int Control = 5;

    private static readonly RecordDocument[] Record = [new("C-0001", "Agreement", "Agreement", DocumentKind.Exhibit, "C-0001"), new("C-0002", "Notice", "Notice", DocumentKind.Exhibit, "C-0002")];

    private static readonly BlockContext Context = BlockContext.Of(new MatterView("m", ForumProfiles.BuiltIn["icj"], Record.ToDictionary(document => document.Key), []));

    public static Clause Clause(int version, string body) =>
        new("pacta", "Treaties bind", "Treaties", version, ClauseStatus.Approved, "A", null, null, [], "en", null, [], body);

    /// <param name="inserted">What its tag says was inserted.</param>
    /// <param name="brief">Markdown that reads as the author has it now, of what paragraphs in styles can hold.</param>
    public static BlockInBrief Block(string inserted, string brief)
    {
        var paragraphs = NativeBlock.With((PackageEdit)Composed(1, brief).Edits[0], "").Native!.Paragraphs;
        var id = 100;
        return new(Control, Composed(1, inserted).Tag, [.. paragraphs.Select(paragraph => Paragraph(paragraph.Style, paragraph.Words, ref id))]);
    }

    public static BlockMerge Merge(BlockInBrief block, string inserted, string approved) => BlockMerging.Of(block, Clause(1, inserted), Clause(2, approved), Context);

    /// <summary>Paragraphs as they read, live cites in brackets.</summary>
    public static string Shown(IEnumerable<DraftParagraph> paragraphs) => string.Join('|', paragraphs.Select(paragraph =>
        (paragraph.Controls ?? []).OrderByDescending(control => control.Start).Aggregate(paragraph.Text, (text, control) =>
            text.Remove(control.Start, control.Length).Insert(control.Start, $"[{control.Tag["nb1:cite:".Length..]}]"))));

    public static string Shown(string body) => Shown(Block(body, body).Paragraphs);

    /// <summary>As the writer does it: above paragraphs first, then from the end backwards, what comes later at one place first, then what goes by its control.</summary>
    public static IReadOnlyList<DraftParagraph> Applied(BlockInBrief block, IEnumerable<BlockChange> changes)
    {
        var lines = block.Paragraphs.Select(paragraph => new Line(paragraph)).ToList();
        var standing = lines.ToList();
        var edits = changes.SelectMany(change => change.Edits!).ToList();
        foreach (var edit in edits.Where(edit => edit.Place.Kind == PlaceKind.Above))
            lines.InsertRange(lines.IndexOf(standing[edit.Place.Paragraph]), Lines(edit));
        foreach (var edit in edits.Where(edit => edit.Place.Kind == PlaceKind.Span).Reverse().OrderByDescending(edit => edit.Place.Paragraph).ThenByDescending(edit => edit.Place.Start))
        {
            var (place, line) = (edit.Place, standing[edit.Place.Paragraph]);
            Assert.Equal((Control, block.Paragraphs[place.Paragraph].Text), (place.Control, place.Context));
            switch (edit)
            {
                case PackageEdit:
                    lines.InsertRange(lines.IndexOf(line) + 1, Lines(edit));
                    break;
                case RemoveEdit:
                    lines.Remove(line);
                    break;
                case LookEdit look:
                    line.Style = look.Style ?? line.Style;
                    break;
                default:
                    line.Put(place.Start, place.Expected!, WordsOf(edit));
                    break;
            }
        }
        foreach (var edit in edits.Where(edit => edit.Place.Kind is PlaceKind.Control or PlaceKind.Before or PlaceKind.After))
            lines.Single(line => line.Has(edit.Place.Control!.Value)).PutAt(edit.Place, WordsOf(edit));
        var id = 1000;
        return [.. lines.Select(line => Paragraph(line.Style, line.Words, ref id))];
    }

    private static ComposedClause Composed(int version, string body) => ClauseComposer.Compose(Clause(version, body), new Dictionary<string, string>(), 0, Context);

    private static IEnumerable<Line> Lines(Edit edit) => edit is PackageEdit { Native: { } native }
        ? native.Paragraphs.Select(paragraph => new Line(paragraph.Style, paragraph.Words))
        : ((PackageEdit)edit).Text.Split('\n').Select(text => new Line("Normal", [new([new(text)])]));

    private static IReadOnlyList<TaggedRuns> WordsOf(Edit edit) => edit is TextEdit text ? text.Runs.Count == 0 ? [] : [new(text.Runs, text.Tag)] : ((WordsEdit)edit).Words;

    private static DraftParagraph Paragraph(string style, IEnumerable<TaggedRuns> words, ref int id)
    {
        var (text, controls) = ("", new List<DraftControl>());
        foreach (var piece in words)
        {
            var written = string.Concat(piece.Runs.Select(run => run.Text));
            if (piece.Tag is { } tag)
                controls.Add(new(id++, tag, text.Length, written.Length));
            text += written;
        }
        return new(text, style, Controls: controls);
    }

    /// <summary>A paragraph while it is written: pieces of plain text, and controls.</summary>
    private sealed class Line(string style, IEnumerable<TaggedRuns> words)
    {
        private readonly List<(int? Id, string? Tag, string Text)> pieces = [.. words.Select(piece => ((int?)null, piece.Tag, string.Concat(piece.Runs.Select(run => run.Text))))];

        public Line(DraftParagraph paragraph)
            : this(paragraph.Style, [])
        {
            var at = 0;
            foreach (var control in paragraph.Controls ?? [])
            {
                pieces.Add((null, null, paragraph.Text[at..control.Start]));
                at = control.Start + control.Length;
                pieces.Add((control.Id, control.Tag, paragraph.Text[control.Start..at]));
            }
            pieces.Add((null, null, paragraph.Text[at..]));
        }

        public string Style { get; set; } = style;

        public IEnumerable<TaggedRuns> Words => pieces.Select(piece => new TaggedRuns([new(piece.Text)], piece.Tag));

        public bool Has(int control) => pieces.Exists(piece => piece.Id == control);

        /// <summary>In the stead of text that lies in no control, and at no edge of one either, where hosts would write into it.</summary>
        public void Put(int start, string expected, IReadOnlyList<TaggedRuns> words)
        {
            var (index, from) = (0, 0);
            while (pieces[index].Tag is not null || from + pieces[index].Text.Length < start + expected.Length)
                from += pieces[index++].Text.Length;
            var (text, at) = (pieces[index].Text, start - from);
            Assert.Equal(expected, text.Substring(at, expected.Length));
            Assert.True(expected.Length > 0 || at > 0 || index == 0, "The point lies at the edge of a control.");
            pieces.RemoveAt(index);
            pieces.InsertRange(index, [(null, null, text[..at]), .. New(words), (null, null, text[(at + expected.Length)..])]);
        }

        public void PutAt(Place place, IReadOnlyList<TaggedRuns> words)
        {
            var index = pieces.FindIndex(piece => piece.Id == place.Control);
            Assert.Equal(place.Expected, pieces[index].Text);
            if (place.Kind == PlaceKind.Control)
                pieces.RemoveAt(index);
            pieces.InsertRange(place.Kind == PlaceKind.After ? index + 1 : index, New(words));
        }

        private static IEnumerable<(int? Id, string? Tag, string Text)> New(IReadOnlyList<TaggedRuns> words) =>
            words.Select(piece => ((int?)null, piece.Tag, string.Concat(piece.Runs.Select(run => run.Text))));
    }
}
