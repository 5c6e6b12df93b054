using System.Text;
using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Tests.Cites;

/// <summary>Drafts of tests/specs/cites.md, and what becomes of them.</summary>
internal static partial class CiteDraft
{
    public static IReadOnlyDictionary<string, RecordDocument> Record { get; } = Spec.Rows("cites.md", "The record of the next tables").Select(row =>
        new RecordDocument(row[0], row[3], row[2], Enum.Parse<DocumentKind>(row[1], ignoreCase: true), CiteRows.Cell(row[4]), Volume: CiteRows.Cell(row[5]), EcfNumber: CiteRows.Cell(row[6])))
        .ToDictionary(document => document.Key, StringComparer.OrdinalIgnoreCase);

    public static MatterView Matter(string forum) => new("m", ForumProfiles.BuiltIn[forum], Record, []);

    public static Draft Parse(string text, string forum, IReadOnlyDictionary<string, RecordDocument>? record = null)
    {
        var paragraphs = new List<DraftParagraph>();
        var id = 0;
        foreach (var part in text.Split(" // "))
        {
            var notes = Note().Matches(part).Select(note => note.Groups[1].Value).ToList();
            var body = Note().Replace(part, "\u0002");
            var (style, level) = body.StartsWith("# ", StringComparison.Ordinal) ? ("Heading 1", 1) : body.StartsWith("> ", StringComparison.Ordinal) ? ("Quote", 10) : ("Normal", 10);
            paragraphs.Add(WithCites(style == "Normal" ? body : body[2..], style, level, forum, record ?? Record, ref id));
            var first = paragraphs.Sum(paragraph => paragraph.Text.Count(letter => letter == '\u0002')) - notes.Count + 1;
            foreach (var (index, note) in notes.Index())
                paragraphs.Add(WithCites(note, "footnote text", 10, forum, record ?? Record, ref id) with { Note = first + index });
        }
        return new(paragraphs);
    }

    public static string Write(Draft draft)
    {
        var notes = new Queue<DraftParagraph>(draft.Paragraphs.Where(paragraph => paragraph.Note is not null));
        return string.Join(" // ", draft.Paragraphs.Where(paragraph => paragraph.Note is null).Select(paragraph =>
            paragraph.Style switch { "Heading 1" => "# ", "Quote" => "> ", _ => "" }
            + Regex.Replace(paragraph.Text, "\u0002", _ => $"fn{{{notes.Dequeue().Text}}}"))).Replace('\u00A0', ' ');
    }

    /// <summary>As the writer does it: places counted in the draft that was read.</summary>
    public static Draft Apply(Draft draft, IEnumerable<Edit> edits)
    {
        var paragraphs = draft.Paragraphs.ToArray();
        var spans = edits.Select(edit =>
        {
            if (edit.Place.Kind == PlaceKind.Span)
                return (edit.Place.Paragraph, edit.Place.Start, edit.Place.Length, Edit: edit);
            var at = Array.FindIndex(paragraphs, paragraph => paragraph.Controls?.Any(control => control.Id == edit.Place.Control) == true);
            var control = paragraphs[at].Controls!.First(control => control.Id == edit.Place.Control);
            return (at, control.Start, control.Length, Edit: edit);
        }).OrderByDescending(span => (span.Item1, span.Start)).ToList();
        var id = paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => control.Id).DefaultIfEmpty().Max();
        foreach (var (at, start, length, edit) in spans)
        {
            if (edit is TextEdit text)
            {
                paragraphs[at] = Apply(paragraphs[at], start, length, text, ++id);
                continue;
            }
            var from = start;
            var place = edit.Place;
            foreach (var words in ((WordsEdit)edit).Words)
            {
                paragraphs[at] = Apply(paragraphs[at], from, place.Length, new TextEdit(place, words.Runs, words.Tag), ++id);
                from += words.Runs.Sum(run => run.Text.Length);
                place = place with { Start = from, Length = 0, Expected = "" };
            }
        }
        return draft with { Paragraphs = paragraphs };
    }

    private static DraftParagraph Apply(DraftParagraph paragraph, int start, int length, TextEdit edit, int id)
    {
        Assert.Equal(edit.Place.Expected, paragraph.Text.Substring(start, length));
        var text = string.Concat(edit.Runs.Select(run => run.Text));
        var controls = (paragraph.Controls ?? []).Select(control =>
            control.Id == edit.Place.Control && edit.Place.Kind == PlaceKind.Control ? control with { Length = text.Length, Tag = edit.Tag ?? control.Tag }
            : control.Start >= start + length ? control with { Start = control.Start + text.Length - length }
            : control).ToList();
        if (edit.Place.Kind == PlaceKind.Span && edit.Tag is { } tag && paragraph.Note is null)
            controls.Add(new(id, tag, start, text.Length));
        return paragraph with { Text = paragraph.Text.Remove(start, length).Insert(start, text), Controls = [.. controls.OrderBy(control => control.Start)] };
    }

    private static DraftParagraph WithCites(string body, string style, int level, string forum, IReadOnlyDictionary<string, RecordDocument> record, ref int id)
    {
        var text = new StringBuilder();
        var controls = new List<DraftControl>();
        var from = 0;
        foreach (var cite in Cite().Matches(body).Cast<Match>())
        {
            text.Append(body, from, cite.Index - from);
            from = cite.Index + cite.Length;
            var document = record.GetValueOrDefault(cite.Groups["key"].Value) ?? new(cite.Groups["key"].Value, "Gone", cite.Groups["key"].Value, DocumentKind.Exhibit);
            var rendered = CiteText.Of(document, CiteRows.Pin(cite.Groups["pin"].Value), ForumProfiles.BuiltIn[forum]);
            controls.Add(new(++id, $"nb1:cite:{cite.Groups["key"].Value}@{cite.Groups["pin"].Value}", text.Length, rendered.Length));
            text.Append(rendered);
        }
        return new(text.Append(body[from..]).ToString(), style, level, Controls: controls);
    }

    [GeneratedRegex(@"\[(?<key>[\w-]+)@(?<pin>[^\]\s]+)\]")]
    private static partial Regex Cite();

    [GeneratedRegex(@"fn\{([^{}]*)\}")]
    private static partial Regex Note();
}
