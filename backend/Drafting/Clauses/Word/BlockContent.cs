using System.Globalization;
using System.Text;
using System.Xml.Linq;
using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>What a block's package holds, paragraph by paragraph, in the order of <see cref="WordRenderer.BodyText"/>.</summary>
/// <param name="Paragraphs">Those in cells of tables among them, those of notes left out.</param>
internal sealed record BlockContent(IReadOnlyList<BlockParagraph> Paragraphs)
{
    internal const string Heading = "Heading ";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <param name="package">Flat OPC, as a block is composed.</param>
    public static BlockContent Of(string package)
    {
        var xml = XDocument.Parse(package, LoadOptions.PreserveWhitespace);
        var names = xml.Descendants(W + "style").ToDictionary(
            style => (string)style.Attribute(W + "styleId")!, style => BuiltIn((string)style.Element(W + "name")!.Attribute(W + "val")!));
        var notes = xml.Descendants(W + "footnote").ToDictionary(note => (string)note.Attribute(W + "id")!, NoteText);
        var content = Content(xml);
        return new([.. content.Elements().SelectMany((top, index) => top.DescendantsAndSelf(W + "p").Select(paragraph => Read(paragraph, index, names, notes)))]);
    }

    /// <summary>The same under a heading of that level.</summary>
    public BlockContent Under(int level) => new([.. Paragraphs.Select(paragraph => paragraph.HeadingLevel is > 0 and var own
        ? paragraph with { Style = Heading + Math.Min(own + level, 9).ToString(CultureInfo.InvariantCulture) }
        : paragraph)]);

    /// <summary>The same with gaps filled.</summary>
    /// <param name="answers">By slot name.</param>
    public BlockContent Filled(IReadOnlyDictionary<string, string> answers) => new([.. Paragraphs.Select(paragraph => paragraph.Filled(answers))]);

    /// <summary>The same package with some of its block's elements alone, and without the control around them.</summary>
    /// <param name="first">Index of the first element that stays, as <paramref name="last"/> of the last.</param>
    public static string Part(string package, int first, int last)
    {
        var xml = XDocument.Parse(package, LoadOptions.PreserveWhitespace);
        var content = Content(xml);
        var kept = content.Elements().Skip(first).Take(last - first + 1).ToList();
        var control = content.Parent!;
        control.AddBeforeSelf(kept.Select(element => new XElement(element)));
        control.Remove();
        var called = xml.Descendants(W + "footnoteReference").Select(call => (string)call.Attribute(W + "id")!).ToHashSet(StringComparer.Ordinal);
        // A note that nothing calls would stay in the brief for ever.
        xml.Descendants(W + "footnote").Where(note => note.Attribute(W + "type") is null && !called.Contains((string)note.Attribute(W + "id")!)).ToList().ForEach(note => note.Remove());
        return xml.Declaration + xml.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Content(XDocument xml) => xml.Descendants(W + "body").First().Element(W + "sdt")!.Element(W + "sdtContent")!;

    private static BlockParagraph Read(XElement paragraph, int top, Dictionary<string, string> styles, Dictionary<string, string> notes)
    {
        var properties = paragraph.Element(W + "pPr");
        var style = (string?)properties?.Element(W + "pStyle")?.Attribute(W + "val") ?? "Normal";
        var list = (string?)properties?.Element(W + "numPr")?.Element(W + "numId")?.Attribute(W + "val");
        var reading = new Reading(notes);
        reading.Through(paragraph);
        return new(
            reading.Text.ToString(),
            styles.GetValueOrDefault(style, style),
            reading.Words(),
            reading.Notes,
            list is null ? 0 : int.Parse(list, CultureInfo.InvariantCulture),
            paragraph.Ancestors(W + "tbl").Count(),
            properties?.Elements().All(element => element.Name == W + "pStyle" || element.Name == W + "numPr") != false && reading.Plain,
            top);
    }

    private static string NoteText(XElement note) => string.Concat(note.Descendants(W + "t").Select(text => text.Value)).Trim();

    /// <summary>Files name built-in styles in small letters, Office.js with a capital.</summary>
    private static string BuiltIn(string name) => name.StartsWith(Heading, StringComparison.OrdinalIgnoreCase) ? Heading + name[Heading.Length..] : name;

    private sealed class Reading(Dictionary<string, string> notes)
    {
        private readonly List<TextRun> runs = [];
        private readonly List<TaggedRuns> words = [];

        public StringBuilder Text { get; } = new();

        public List<string> Notes { get; } = [];

        public bool Plain { get; private set; } = true;

        public IReadOnlyList<TaggedRuns> Words()
        {
            Put(null, null);
            return words;
        }

        public void Through(XElement within)
        {
            foreach (var element in within.Elements())
            {
                if (element.Name == W + "r")
                    Run(element);
                else if (element.Name == W + "sdt")
                    Control(element);
                else if (element.Name == W + "hyperlink")
                    Through(element);
            }
        }

        private void Control(XElement control)
        {
            Put(null, null);
            Through(control.Element(W + "sdtContent")!);
            Put(Property(control, "tag") ?? "", Property(control, "alias") ?? "");
        }

        private static string? Property(XElement control, string name) => (string?)control.Element(W + "sdtPr")?.Element(W + name)?.Attribute(W + "val");

        private void Put(string? tag, string? title)
        {
            if (runs.Count > 0)
                words.Add(new([.. runs], tag, title));
            runs.Clear();
        }

        private void Run(XElement run)
        {
            var properties = run.Element(W + "rPr")?.Elements().Select(element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal) ?? [];
            var text = new StringBuilder();
            foreach (var element in run.Elements())
            {
                switch (element.Name.LocalName)
                {
                    case "t":
                        text.Append(element.Value);
                        break;
                    case "br":
                        text.Append('\v');
                        break;
                    case "tab":
                        text.Append('\t');
                        break;
                    case "footnoteReference":
                        text.Append('\u0002');
                        Notes.Add(notes.GetValueOrDefault((string)element.Attribute(W + "id")!, ""));
                        break;
                    default:
                        break;
                }
            }
            Plain &= properties.All(name => name is "b" or "i" or "rStyle");
            Text.Append(text);
            if (text.Length > 0)
                runs.Add(new(text.ToString(), properties.Contains("b"), properties.Contains("i")));
        }
    }
}

/// <summary>A paragraph of a composed block.</summary>
/// <param name="Text">A call of a note is U+0002, a line break U+000B, as in a draft.</param>
/// <param name="Style">English built-in name, else the style's own.</param>
/// <param name="Words">Together they read as <paramref name="Text"/>; those with a tag are cites and gaps.</param>
/// <param name="Notes">Text of each note called, in order.</param>
/// <param name="List">Number of the list that it is an item of; 0 for none.</param>
/// <param name="Plain">Style, bold and italic say all of its looks.</param>
/// <param name="Top">Index of the block's element that it is or lies in.</param>
internal sealed record BlockParagraph(
    string Text,
    string Style,
    IReadOnlyList<TaggedRuns> Words,
    IReadOnlyList<string> Notes,
    int List,
    int TableDepth,
    bool Plain,
    int Top)
{
    /// <summary>1 to 9; 0 for none.</summary>
    public int HeadingLevel =>
        Style.StartsWith(BlockContent.Heading, StringComparison.Ordinal) && int.TryParse(Style[BlockContent.Heading.Length..], CultureInfo.InvariantCulture, out var level) ? level : 0;

    /// <summary>The same with gaps filled.</summary>
    /// <param name="answers">By slot name.</param>
    public BlockParagraph Filled(IReadOnlyDictionary<string, string> answers)
    {
        IReadOnlyList<TaggedRuns> words = [.. Words.Select(gap => gap.Tag is { } tag && answers.FirstOrDefault(answer => SlotTag.Of(answer.Key) == tag).Value is { } answer
            ? gap with { Runs = [gap.Runs[0] with { Text = answer }] }
            : gap)];
        return this with { Words = words, Text = string.Concat(words.Select(each => each.Text())) };
    }

    /// <summary>Cites and gaps.</summary>
    public IReadOnlyList<DraftControl> Controls()
    {
        var controls = new List<DraftControl>();
        var at = 0;
        foreach (var words in Words)
        {
            var length = words.Text().Length;
            if (words.Tag is { } tag)
                controls.Add(new(controls.Count + 1, tag, at, length));
            at += length;
        }
        return controls;
    }

    /// <summary>The words of a stretch of the text; what lies in it of a cite or a gap that reaches beyond is text alone.</summary>
    public IReadOnlyList<TaggedRuns> WordsOf(int start, int length)
    {
        var cut = new List<TaggedRuns>();
        var at = 0;
        foreach (var words in Words)
        {
            var (begin, runs) = (at, new List<TextRun>());
            foreach (var run in words.Runs)
            {
                var (from, to) = (Math.Max(start, at), Math.Min(start + length, at + run.Text.Length));
                if (from < to)
                    runs.Add(run with { Text = run.Text[(from - at)..(to - at)] });
                at += run.Text.Length;
            }
            if (runs.Count > 0)
                cut.Add(begin >= start && at <= start + length ? words with { Runs = runs } : new(runs));
        }
        return cut;
    }
}
