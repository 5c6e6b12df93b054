using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NigerBrief.Drafting.Clauses.Conditions;
using NigerBrief.Drafting.Clauses.Slots;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>Makes of a Word file the same tree that a Markdown clause is read into, so that both are shown, composed and checked alike. Only what is named here is carried over.</summary>
/// <param name="answers">What decides which passages stand; null for all.</param>
internal sealed partial class TemplateBuilder(ClauseTemplate template, ConditionAnswers? answers)
{
    private static readonly string[] BeforeList = ["keepNext", "keepLines"];
    private static readonly string[] AfterList = ["ind", "jc"];
    private static readonly string[] OfTable = ["tblW", "jc", "tblBorders", "tblLayout", "tblLook"];
    private static readonly string[] OfCell = ["tcW", "gridSpan", "vMerge", "tcBorders", "vAlign"];

    private readonly FootnoteGroup notes = new(null!);

    public MarkdownDocument Build()
    {
        var document = new MarkdownDocument();
        Blocks(template.Body, document);
        if (notes.Count > 0)
            document.Add(notes);
        return document;
    }

    private void Blocks(IEnumerable<XElement> elements, ContainerBlock into)
    {
        foreach (var element in elements)
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    AddParagraphs(element, into);
                    break;
                case "tbl":
                    into.Add(Table(element));
                    break;
                case "sdt":
                    AddControl(element, into);
                    break;
                case "ins" or "moveTo" or "customXml" or "smartTag":
                    Blocks(element.Elements(), into);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddControl(XElement sdt, ContainerBlock into)
    {
        var content = sdt.Child("sdtContent")?.Elements() ?? [];
        switch (TemplateControl.Of(sdt))
        {
            case { Condition: { } condition } control:
                var holds = answers is null ? true : answers.Holds(condition);
                if (holds == false)
                    return;
                var passage = new ConditionBlock(null!, "::: " + control.Tag, condition) { Ended = true, Asked = holds is null };
                into.Add(passage);
                if (holds == true)
                    Blocks(content, passage);
                else if (!(into.Count > 1 && into[^2] is ConditionBlock { Asked: true } before && before.Condition!.Slot == condition.Slot))
                    passage.Add(Paragraph(sdt.Descendants(W.Main + "p").FirstOrDefault(), new SlotInline(condition.Slot)));
                break;
            case { Slot: { } slot }:
                into.Add(Paragraph(sdt.Descendants(W.Main + "p").FirstOrDefault(), new SlotInline(slot.Name)));
                break;
            default:
                Blocks(content, into);
                break;
        }
    }

    private void AddParagraphs(XElement p, ContainerBlock into)
    {
        if (p.Child("pPr")?.Child("numPr") is null || Repeated(p) is not var (slot, end) || answers is null || !answers.Filled.Answers.TryGetValue(slot.Name, out var answer))
        {
            into.Add(Paragraph(p, null));
            return;
        }
        var count = ListRule.Items(answer).Count;
        for (var number = 1; number <= count; number++)
        {
            var item = Paragraph(p, new SlotInline(SlotInline.ItemName(slot.Name, number)));
            item.Inline!.AppendChild(new LiteralInline(RepeatedItems.End(slot, answers.Clause.Language, end, count - number)));
            into.Add(item);
        }
    }

    /// <summary>The item of a list that holds nothing but a slot for several answers, with the mark after it.</summary>
    private static (Slot Slot, string End)? Repeated(XElement p) =>
        p.Elements(W.Main + "sdt").ToList() is [var sdt] && TemplateControl.Of(sdt).Slot is { Type: SlotType.List } slot
        && string.Concat(p.Elements(W.Main + "r").Select(run => run.Value)).Trim() is ("" or "." or ";" or ",") and var end
            ? (slot, end)
            : null;

    /// <param name="only">What stands in it; null for its own text.</param>
    private LeafBlock Paragraph(XElement? p, Inline? only)
    {
        var properties = p?.Child("pPr");
        var style = properties.Value("pStyle");
        var list = properties?.Child("numPr").Value("numId") is { } id and not "0" && template.Numbering.Levels(id) is not null
            ? (id, int.TryParse(properties.Child("numPr").Value("ilvl"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? Math.Min(level, 8) : 0)
            : ((string, int)?)null;
        LeafBlock block = template.Styles.Heading(style) is { } heading
            ? new HeadingBlock(null!) { Level = heading }
            : new TemplateParagraph(template.Styles.Id(style), list, Xml(properties, BeforeList), Xml(properties, AfterList));
        block.Inline = new ContainerInline();
        if (only is not null)
            block.Inline.AppendChild(only);
        else if (p is not null)
            Inlines(p.Elements(), block.Inline);
        return block;
    }

    private void Inlines(IEnumerable<XElement> elements, ContainerInline into)
    {
        foreach (var element in elements)
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    AddRun(element, into);
                    break;
                case "sdt":
                    AddInlineControl(element, into);
                    break;
                case "hyperlink" or "fldSimple" or "ins" or "moveTo" or "customXml" or "smartTag" or "dir" or "bdo":
                    Inlines(element.Elements(), into);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddInlineControl(XElement sdt, ContainerInline into)
    {
        switch (TemplateControl.Of(sdt))
        {
            case { Condition: { } condition } control:
                var holds = answers is null ? true : answers.Holds(condition);
                if (holds is null)
                    into.AppendChild(new SlotInline(condition.Slot));
                if (holds != true)
                    return;
                var words = new ConditionInline(control.Tag, condition);
                into.AppendChild(words);
                Inlines(sdt.Child("sdtContent")?.Elements() ?? [], words);
                break;
            case { Slot: { } slot }:
                into.AppendChild(new SlotInline(slot.Name));
                break;
            default:
                Inlines(sdt.Child("sdtContent")?.Elements() ?? [], into);
                break;
        }
    }

    private void AddRun(XElement run, ContainerInline into)
    {
        var look = run.Child("rPr");
        if (look.IsOn("vanish"))
            return;
        var format = Format(look);
        if (format != default)
        {
            var formatted = new FormattedInline(format);
            into.AppendChild(formatted);
            into = formatted;
        }
        var text = new StringBuilder();
        foreach (var child in run.Elements())
        {
            if (child.Is("t"))
            {
                text.Append(child.Value);
                continue;
            }
            AddText(text, into);
            switch (child.Name.LocalName)
            {
                case "tab" or "ptab":
                    into.AppendChild(new TabInline());
                    break;
                case "br" or "cr":
                    into.AppendChild(new LineBreakInline { IsHard = true });
                    break;
                case "noBreakHyphen":
                    text.Append('\u2011');
                    break;
                case "softHyphen":
                    text.Append('\u00AD');
                    break;
                case "sym" when int.TryParse((string?)child.Attribute(W.Main + "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue:
                    text.Append((char)code);
                    break;
                case "footnoteReference" when (string?)child.Attribute(W.Main + "id") is { } id && template.Notes.TryGetValue(id, out var note):
                    into.AppendChild(Call(id, note));
                    break;
                default:
                    break;
            }
        }
        AddText(text, into);
    }

    private FootnoteLink Call(string id, IReadOnlyList<XElement> content)
    {
        var note = notes.OfType<Footnote>().FirstOrDefault(known => known.Label == id);
        if (note is null)
        {
            note = new Footnote(null!) { Label = id, Order = notes.Count + 1 };
            // Before its content: a note that calls itself must find itself.
            notes.Add(note);
            Blocks(content, note);
        }
        var link = new FootnoteLink(note) { Index = note.Order };
        note.Links.Add(link);
        return link;
    }

    private static void AddText(StringBuilder gathered, ContainerInline into)
    {
        var (text, at) = (gathered.ToString(), 0);
        foreach (Match braces in InBraces().Matches(text))
        {
            if (BracesParser.Read(braces.Groups["inside"].Value) is not { } node)
                continue;
            if (braces.Index > at)
                into.AppendChild(new LiteralInline(text[at..braces.Index]));
            into.AppendChild(node);
            at = braces.Index + braces.Length;
        }
        if (at < text.Length)
            into.AppendChild(new LiteralInline(text[at..]));
        gathered.Clear();
    }

    private static RunFormat Format(XElement? look) => new(
        look.IsOn("b"),
        look.IsOn("i"),
        look.IsOn("strike"),
        look.Value("vertAlign") is ("superscript" or "subscript") and var position ? position : null,
        look.IsOn("u"),
        look.IsOn("smallCaps"),
        look.IsOn("caps"));

    private TemplateTable Table(XElement tbl)
    {
        var properties = tbl.Child("tblPr");
        var table = new TemplateTable(template.Styles.Id(properties.Value("tblStyle") ?? ""), Xml(properties, OfTable), tbl.Child("tblGrid")?.ToString(SaveOptions.DisableFormatting) ?? "");
        foreach (var tr in tbl.Descendants(W.Main + "tr").Where(row => row.Ancestors(W.Main + "tbl").First() == tbl))
        {
            var row = new TableRow { IsHeader = tr.Child("trPr").IsOn("tblHeader") };
            foreach (var tc in tr.Descendants(W.Main + "tc").Where(cell => cell.Ancestors(W.Main + "tr").First() == tr))
            {
                var cell = new TemplateCell(tc.Child("tcPr") is { } given ? TemplateStyles.Kept(given, OfCell)!.ToString(SaveOptions.DisableFormatting) : "")
                {
                    ColumnSpan = int.TryParse(tc.Child("tcPr").Value("gridSpan"), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 63) : 1,
                };
                Blocks(tc.Elements(), cell);
                row.Add(cell);
            }
            if (row.Count > 0)
                table.Add(row);
        }
        return table;
    }

    private static string Xml(XElement? properties, IEnumerable<string> names) => properties is null
        ? ""
        : string.Concat(names.Select(properties.Child).OfType<XElement>().Select(property => property.ToString(SaveOptions.DisableFormatting)));

    [GeneratedRegex(@"\{\{(?<inside>[^{}\n]+)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex InBraces();
}
