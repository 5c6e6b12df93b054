using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>What a block's package holds, paragraph by paragraph, in the order of <see cref="Flow.Text"/>.</summary>
/// <param name="Paragraphs">Those in cells of tables among them, those of notes left out.</param>
internal sealed record BlockContent(IReadOnlyList<BlockParagraph> Paragraphs)
{
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
            reading.Runs,
            reading.Notes,
            reading.Controls,
            list is null ? 0 : int.Parse(list, CultureInfo.InvariantCulture),
            paragraph.Ancestors(W + "tbl").Count(),
            properties?.Elements().All(element => element.Name == W + "pStyle" || element.Name == W + "numPr") != false && reading.Plain,
            top);
    }

    private static string NoteText(XElement note) => string.Concat(note.Descendants(W + "t").Select(text => text.Value)).Trim();

    /// <summary>Files name built-in styles in small letters, Office.js with a capital.</summary>
    private static string BuiltIn(string name) => name.StartsWith("heading ", StringComparison.Ordinal) ? "H" + name[1..] : name;

    private sealed class Reading(Dictionary<string, string> notes)
    {
        public StringBuilder Text { get; } = new();

        public List<TextRun> Runs { get; } = [];

        public List<string> Notes { get; } = [];

        public List<DraftControl> Controls { get; } = [];

        public bool Plain { get; private set; } = true;

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
            var start = Text.Length;
            var tag = (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") ?? "";
            Through(control.Element(W + "sdtContent")!);
            Controls.Add(new(Controls.Count + 1, tag, start, Text.Length - start));
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
                Runs.Add(new(text.ToString(), properties.Contains("b"), properties.Contains("i")));
        }
    }
}

/// <summary>A paragraph of a composed block.</summary>
/// <param name="Text">A call of a note is U+0002, a line break U+000B, as in a draft.</param>
/// <param name="Style">English built-in name, else the style's own.</param>
/// <param name="Runs">Together they read as <paramref name="Text"/>.</param>
/// <param name="Notes">Text of each note called, in order.</param>
/// <param name="Controls">Cites and gaps.</param>
/// <param name="List">Number of the list that it is an item of; 0 for none.</param>
/// <param name="Plain">Style, bold and italic say all of its looks.</param>
/// <param name="Top">Index of the block's element that it is or lies in.</param>
internal sealed record BlockParagraph(
    string Text,
    string Style,
    IReadOnlyList<TextRun> Runs,
    IReadOnlyList<string> Notes,
    IReadOnlyList<DraftControl> Controls,
    int List,
    int TableDepth,
    bool Plain,
    int Top)
{
    /// <summary>The runs of a stretch of the text.</summary>
    public IReadOnlyList<TextRun> RunsOf(int start, int length)
    {
        var cut = new List<TextRun>();
        var at = 0;
        foreach (var run in Runs)
        {
            var (from, to) = (Math.Max(start, at), Math.Min(start + length, at + run.Text.Length));
            if (from < to)
                cut.Add(run with { Text = run.Text[(from - at)..(to - at)] });
            at += run.Text.Length;
        }
        return cut;
    }
}
