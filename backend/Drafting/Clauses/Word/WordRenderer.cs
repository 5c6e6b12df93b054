using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>Renders a clause's nodes as WordprocessingML. Styles are named by id, and no run has a font or a size.</summary>
public sealed class WordRenderer : RendererBase
{
    private readonly List<OpenXmlElement> body = [];

    public WordRenderer(Clause clause, IReadOnlyDictionary<string, string> values, int headingLevel)
    {
        (Clause, Values, HeadingLevel, Blocks) = (clause, values, headingLevel, body);
        ObjectRenderers.AddRange(
        [
            new ParagraphRenderer(), new HeadingRenderer(), new ListRenderer(), new QuoteRenderer(), new CodeRenderer(),
            new ThematicBreakRenderer(), new TableRenderer(), new FootnoteGroupRenderer(), new FootnoteLinkRenderer(),
            new LinkReferencesRenderer(), new LiteralRenderer(), new EmphasisRenderer(), new CodeInlineRenderer(), new LineBreakRenderer(),
            new LinkRenderer(), new AutolinkRenderer(), new EntityRenderer(), new SlotRenderer(),
        ]);
    }

    public Clause Clause { get; }

    public IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>Outline level of the heading under which the block goes; 0 for none.</summary>
    public int HeadingLevel { get; }

    public NumberingOfLists Lists { get; } = new();

    public List<Footnote> Notes { get; } = [];

    public HashSet<string> Styles { get; } = ["Normal"];

    /// <summary>Style of the paragraphs that come next, unless a node has its own.</summary>
    public string ParagraphStyle { get; set; } = "Normal";

    public bool Bold { get; set; }

    public bool Italic { get; set; }

    /// <summary>Where blocks go now: the block itself, a table's cell, a note.</summary>
    public List<OpenXmlElement> Blocks { get; private set; }

    /// <summary>Ids of controls within the block; hosts give their own on insertion.</summary>
    public int NextId { get; set; } = 100;

    /// <summary>Whether the text of a note is being written.</summary>
    public bool InNote { get; set; }

    private Paragraph? Current { get; set; }

    public override object Render(MarkdownObject markdownObject)
    {
        Write(markdownObject);
        return body;
    }

    public void WriteInlines(LeafBlock block)
    {
        if (block.Inline is { } inlines)
            WriteChildren(inlines);
    }

    public Paragraph Begin(string? style = null)
    {
        var id = style ?? ParagraphStyle;
        Styles.Add(id);
        var properties = new ParagraphProperties { ParagraphStyleId = id == "Normal" ? null : new() { Val = id } };
        Lists.Apply(properties);
        Current = new(properties);
        Blocks.Add(Current);
        return Current;
    }

    public void Put(OpenXmlElement element) => (Current ?? Begin()).Append(element);

    public void Text(string text)
    {
        if (text.Length > 0)
            Put(RunOf(text));
    }

    public Run RunOf(string text) => new(Properties(), new Text(Writable(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Renders what goes elsewhere than after the last block: into a cell or a note.</summary>
    public List<OpenXmlElement> Aside(Action render)
    {
        var (blocks, current, style, lists) = (Blocks, Current, ParagraphStyle, Lists.Suspend());
        (Blocks, Current) = ([], null);
        render();
        var aside = Blocks;
        (Blocks, Current, ParagraphStyle) = (blocks, current, style);
        Lists.Resume(lists);
        return aside;
    }

    private RunProperties Properties()
    {
        var properties = new RunProperties();
        if (Bold)
            properties.Bold = new();
        if (Italic)
            properties.Italic = new();
        return properties;
    }

    // XML cannot hold control characters, nor half a surrogate pair.
    private static string Writable(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                written.Append(text[i++]).Append(text[i]);
            else
                written.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }
        return written.ToString();
    }
}
