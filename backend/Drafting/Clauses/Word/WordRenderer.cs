using System.Buffers;
using System.Globalization;
using CommunityToolkit.HighPerformance.Buffers;
using Markdig.Renderers;
using Markdig.Syntax;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses.Slots;
using NigerBrief.Drafting.Clauses.TermUses;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>Renders a clause's nodes as WordprocessingML. Styles are named by id, and no run has a font or a size.</summary>
public sealed class WordRenderer : RendererBase, IDisposable
{
    /// <summary>Answers and notes that are called often can grow without measure out of a text that is not long.</summary>
    private const int MaximumLength = 8_000_000;

    /// <summary>What a paragraph weighs beside its text.</summary>
    private const int ParagraphLength = 20;

    // A block is one long text that grows piece by piece, and most of the time that it would take is spent on the memory for it.
    private readonly ArrayPoolBufferWriter<char> body = new();
    private readonly ArrayPoolBufferWriter<char> text = new();
    private readonly List<(int Start, int Length, string Tag)> cites = [];
    private readonly ArrayPoolBufferWriter<char> notes = new();

    private int length;

    /// <summary>Id of the note to come; 0 and 1 are the separators.</summary>
    private int nextNote = 2;

    internal WordRenderer(PreparedClause prepared, int headingLevel, BodyStyle bodyStyle)
    {
        ParagraphStyle = bodyStyle.Id;
        if (bodyStyle != BodyStyle.Normal)
            CarriedStyles.Add(bodyStyle.Id, BlockStyles.Named(bodyStyle.Id, bodyStyle.FileName));
        Flow = new(body, text);
        (Clause, Filled, Context, Wording, HeadingLevel) = (prepared.Clause, prepared.Filled, prepared.Context, prepared.Wording, headingLevel);
        ObjectRenderers.AddRange(
        [
            new TemplateParagraphRenderer(), new TemplateTableRenderer(), new ParagraphRenderer(), new HeadingRenderer(), new ListRenderer(), new QuoteRenderer(), new CodeRenderer(),
            new ThematicBreakRenderer(), new TableRenderer(), new FootnoteGroupRenderer(), new FootnoteLinkRenderer(),
            new LinkReferencesRenderer(), new LiteralRenderer(), new EmphasisRenderer(), new CodeInlineRenderer(), new LineBreakRenderer(),
            new LinkRenderer(), new AutolinkRenderer(), new EntityRenderer(), new SlotRenderer(), new DefinitionListRenderer(),
            new SmartPunctuationRenderer(), new ConditionRenderer(), new TermRenderer(), new CiteRenderer(), new DelimiterRenderer(),
            new FormattedRenderer(), new TabRenderer(),
        ]);
    }

    public Clause Clause { get; }

    public BlockContext Context { get; }

    /// <summary>Names of the slots that stay gaps, in the order of the text.</summary>
    public List<string> Open { get; } = [];

    /// <summary>The uses of terms, in the order of the text.</summary>
    internal List<TermInline> Terms { get; } = [];

    internal FilledSlots Filled { get; }

    internal TermWording Wording { get; }

    /// <summary>Outline level of the heading under which the block goes; 0 for none.</summary>
    public int HeadingLevel { get; }

    public NumberingOfLists Lists { get; } = new();

    /// <summary>What has been rendered of the body: the content of its <c>w:body</c>.</summary>
    public ReadOnlySpan<char> Body => body.WrittenSpan;

    /// <summary>The notes, in the order of their calls: each a <c>w:footnote</c>.</summary>
    public ReadOnlySpan<char> Notes => notes.WrittenSpan;

    /// <summary>What the body reads as: paragraphs parted by U+000A, lines by U+000B; calls of notes left out.</summary>
    public string BodyText => text.ToString();

    /// <summary>Where live cites stand in <see cref="BodyText"/>, in order.</summary>
    internal IReadOnlyCollection<(int Start, int Length, string Tag)> Cites => cites;

    public HashSet<string> Styles { get; } = ["Normal"];

    /// <summary>Definitions of styles that came with the clause's own Word file, by id.</summary>
    public Dictionary<string, string> CarriedStyles { get; } = new(StringComparer.Ordinal);

    /// <summary>Style of the paragraphs that come next, unless a node has its own.</summary>
    public string ParagraphStyle { get; set; } = "Normal";

    /// <summary>A value of <c>w:jc</c>; null for what the style says.</summary>
    public string? Alignment { get; set; }

    public RunFormat Format { get; set; }

    /// <summary>Where paragraphs go now: the block itself, or a note.</summary>
    public Flow Flow { get; private set; }

    /// <summary>Ids of controls within the block; hosts give their own on insertion.</summary>
    public int NextId { get; set; } = 100;

    /// <summary>Whether the text of a note is being written.</summary>
    public bool InNote { get; private set; }

    /// <returns>The <see cref="Word.Flow"/> of the block's body, whose text is had from <see cref="Body"/>.</returns>
    /// <exception cref="RefusedException">It would be too long, or Word cannot show it.</exception>
    public override object Render(MarkdownObject markdownObject)
    {
        Write(markdownObject);
        Close();
        return Flow;
    }

    public void WriteInlines(LeafBlock block)
    {
        if (block.Inline is { } inlines)
            WriteChildren(inlines);
    }

    /// <summary>In twentieths of a point.</summary>
    private const int SpaceAfterTable = 120;

    public void Begin(string? style = null) =>
        Begin(style ?? ParagraphStyle, Lists.OfNextParagraph() + (Alignment is null ? "" : $"<w:jc w:val=\"{Alignment}\"/>"));

    /// <param name="properties">What its <c>w:pPr</c> has beside the style.</param>
    public void Begin(string style, string properties)
    {
        Grow(ParagraphLength);
        Styles.Add(style);
        // Styles part paragraphs below, so that the words after a table would touch it.
        if (Flow.AfterTable && !style.StartsWith("Heading", StringComparison.Ordinal) && !properties.Contains("<w:numPr>", StringComparison.Ordinal))
            properties = $"<w:spacing w:before=\"{SpaceAfterTable}\"/>{properties}";
        Flow.BeginParagraph(style, properties);
    }

    /// <summary>Takes a style over from the clause's own Word file, with those that it is based on.</summary>
    public void Carry(string style)
    {
        foreach (var (id, xml) in Clause.Template?.Styles.Carried(style) ?? [])
        {
            Styles.Add(id);
            CarriedStyles.TryAdd(id, xml);
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        Grow(text.Length);
        InParagraph().Words(text, Format);
    }

    /// <summary>What an answer or a cite puts in; a cite is live where a control may stand.</summary>
    internal void Fill(Filling filling)
    {
        // Word on the web keeps no control in a note: there a cite is known again by its form.
        var tag = InNote ? null : filling.Tag;
        if (tag is not null)
            Element(ContentControl.Opening(filling.Title ?? "", tag, NextId++));
        var (outside, from) = (Format, text.WrittenCount);
        foreach (var run in filling.Runs)
        {
            Format = outside with { Italic = outside.Italic != run.Italic, Bold = outside.Bold || run.Bold };
            Text(run.Text);
        }
        Format = outside;
        if (tag is null)
            return;
        Element(ContentControl.Closing);
        if (CiteTag.Parse(tag) is not null)
            cites.Add((from, text.WrittenCount - from, tag));
    }

    public void Break() => InParagraph().Break();

    public void Tab() => InParagraph().Tab();

    /// <summary>A tag or an element that stands beside the runs of a paragraph.</summary>
    public void Element(string element) => InParagraph().Element(element);

    /// <summary>Renders what goes into a note.</summary>
    /// <returns>The note's id.</returns>
    public int Note(string mark, Action render)
    {
        var outside = (Flow, ParagraphStyle, Alignment, Format);
        (Flow, ParagraphStyle, Alignment, Format, InNote) = (new(notes, text: null, mark), "FootnoteText", null, default, true);
        notes.Write(string.Create(CultureInfo.InvariantCulture, $"<w:footnote w:id=\"{nextNote}\">"));
        Lists.Outside(() =>
        {
            render();
            Close();
        });
        notes.Write("</w:footnote>");
        (Flow, ParagraphStyle, Alignment, Format) = outside;
        InNote = false;
        return nextNote++;
    }

    /// <summary>Word wants a paragraph in every flow, and one at its end.</summary>
    private void Close()
    {
        if (Flow.Paragraphs == 0 || Flow.AfterTable)
            Begin();
        Flow.EndParagraph();
    }

    public void Dispose()
    {
        body.Dispose();
        text.Dispose();
        notes.Dispose();
    }

    private Flow InParagraph()
    {
        if (!Flow.InParagraph)
            Begin();
        return Flow;
    }

    private void Grow(int by)
    {
        if ((length += by) > MaximumLength)
            throw new RefusedException(new(
                "This block would be far longer than a clause once it is filled in. Split it into several.",
                "Une fois complété, ce bloc serait bien plus long qu’une clause. Divisez-le en plusieurs."));
    }
}
