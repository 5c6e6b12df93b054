using NigerBrief.Drafting.Cites.Here;

namespace NigerBrief.Drafting.Tests.Cites;

/// <summary>A paragraph with the cursor in it as tests/specs/cites.md writes it, and what becomes of it.</summary>
internal static class SpotText
{
    private const string Note = "note: ";

    public static CiteSpot Parse(string cell, string forum)
    {
        var inNote = cell.StartsWith(Note, StringComparison.Ordinal);
        var paragraph = CiteDraft.Parse(inNote ? cell[Note.Length..] : cell, forum).Paragraphs[0];
        var first = paragraph.Text.IndexOf('^', StringComparison.Ordinal);
        var last = paragraph.Text.LastIndexOf('^');
        var controls = paragraph.Controls!.Select(control => control with { Start = control.Start - paragraph.Text[..control.Start].Count(letter => letter == '^') }).ToList();
        return new(new(paragraph.Text.Replace("^", "", StringComparison.Ordinal), Note: inNote ? 1 : null, Controls: controls), first, first == last ? 0 : last - 1 - first);
    }

    public static string Write(DraftParagraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var control in paragraph.Controls!.OrderByDescending(control => control.Start))
            text = text.Insert(control.Start + control.Length, "]").Insert(control.Start, "[");
        return ((paragraph.Note is null ? "" : Note) + text).Replace('\u00A0', ' ').Trim();
    }

    /// <summary>As the writer does it: every place counted in the paragraph that was read.</summary>
    public static DraftParagraph Apply(CiteSpot spot, IReadOnlyList<Edit> edits)
    {
        var paragraph = spot.Paragraph;
        var spaced = false;
        foreach (var (edit, (start, length)) in edits.Select((edit, index) => (Edit: edit, Index: index, Place: PlaceOf(spot, edit.Place)))
            .OrderByDescending(one => one.Place.Start).ThenByDescending(one => one.Place.Length).ThenByDescending(one => one.Index).Select(one => (one.Edit, one.Place)))
        {
            if (edit is NoteEdit { Words: [] })
                return new("fn{}", Controls: []);
            if (edit is NoteEdit note)
            {
                paragraph = Written(paragraph, start, 0, "fn{" + string.Concat(note.Words.Select(words => words.Tag is null ? Text(words.Runs) : $"[{Text(words.Runs)}]")) + "}", null);
                continue;
            }
            var text = (TextEdit)edit;
            if (edits[^1] == edit && edit.Place.Kind == PlaceKind.Cursor && LacksSpace(Text(text.Runs), spot.Paragraph.Text[(spot.Offset + spot.Length)..]))
                paragraph = Written(paragraph, start, 0, " ", null);
            var first = edits.First(other => other.Place == edit.Place) == edit;
            var last = edits.Last(other => other.Place == edit.Place) == edit;
            paragraph = Written(paragraph, start, last ? length : 0, Text(text.Runs), text);
            if (first && edit.Place.Kind == PlaceKind.Cursor && LacksSpace(spot.Paragraph.Text[..start], Text(text.Runs)) && !spaced)
            {
                spaced = true;
                paragraph = Written(paragraph, start, 0, " ", null);
            }
        }
        Assert.DoesNotContain(paragraph.Controls!, control => control.Length == 0);
        return paragraph;
    }

    private static DraftParagraph Written(DraftParagraph paragraph, int start, int length, string text, TextEdit? edit)
    {
        Assert.DoesNotContain(paragraph.Controls!, control => edit?.Place.Control != control.Id && control.Start < start + length && start < control.Start + control.Length
            && !(start <= control.Start && control.Start + control.Length <= start + length));
        var replaced = edit?.Place.Kind == PlaceKind.Control ? edit.Place.Control : null;
        var by = text.Length - length;
        var controls = paragraph.Controls!
            .Where(control => control.Id != replaced || text.Length > 0)
            .Select(control => control.Id == replaced ? control with { Length = text.Length, Tag = edit!.Tag ?? control.Tag }
                : control.Start >= start + length ? control with { Start = control.Start + by } : control).ToList();
        if (replaced is null && edit?.Tag is { } tag && paragraph.Note is null)
            controls.Add(new((controls.Max(control => (int?)control.Id) ?? 0) + 1_000, tag, start, text.Length));
        // Longest first, so that no control lies beyond the text in between.
        return paragraph with { Text = paragraph.Text.Remove(start, length).Insert(start, text), Controls = [.. controls.OrderBy(control => control.Start)] };
    }

    private static (int Start, int Length) PlaceOf(CiteSpot spot, Place place)
    {
        var control = spot.Paragraph.Controls!.FirstOrDefault(control => control.Id == place.Control);
        (int Start, int Length) at = place.Kind switch
        {
            PlaceKind.Control => (control!.Start, control.Length),
            PlaceKind.Before => (control!.Start, 0),
            PlaceKind.After => (control!.Start + control.Length, 0),
            _ => (place.Start, place.Length),
        };
        if (place.Expected is { } expected)
            Assert.Equal(expected, spot.Paragraph.Text.Substring(at.Start, at.Length));
        return at;
    }

    // As addin/src/word/spacing.ts.
    private static bool LacksSpace(string before, string written) =>
        before is [.., var last] && (char.IsLetterOrDigit(last) || ".,;:!?)]”»%…".Contains(last, StringComparison.Ordinal))
        && written is [var next, ..] && (char.IsLetterOrDigit(next) || "“‘«([¶§$".Contains(next, StringComparison.Ordinal));

    private static string Text(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Text));
}
