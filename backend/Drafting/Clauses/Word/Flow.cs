using System.Buffers;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>Paragraphs and tables one after another, written as WordprocessingML: a block's body, or one of its notes.</summary>
/// <param name="xml">Where they are written to, behind what stands there.</param>
/// <param name="text">Where what they read as is written to; null when nobody asks for it.</param>
/// <param name="mark">Runs at the head of the first paragraph; none when empty.</param>
public sealed class Flow(IBufferWriter<char> xml, IBufferWriter<char>? text, string mark = "")
{
    private RunFormat? run;

    public bool InParagraph { get; private set; }

    /// <summary>How many paragraphs have begun, those in cells included.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>Nothing has come after the last table: two in a row would grow together, and nothing may end with one.</summary>
    public bool AfterTable { get; private set; }

    public bool AwaitsMark => mark.Length > 0 && Paragraphs == 0;

    /// <param name="properties">What its <c>w:pPr</c> has beside the style.</param>
    public void BeginParagraph(string style, string properties)
    {
        EndParagraph();
        AfterTable = false;
        xml.Write("<w:p>");
        if (style != "Normal" || properties.Length > 0)
        {
            xml.Write("<w:pPr>");
            if (style != "Normal")
                xml.Write($"<w:pStyle w:val=\"{style}\"/>");
            xml.Write(properties);
            xml.Write("</w:pPr>");
        }
        if (Paragraphs++ == 0)
            xml.Write(mark);
        else
            text?.Write("\n");
        InParagraph = true;
    }

    public void EndParagraph()
    {
        EndRun();
        if (InParagraph)
            xml.Write("</w:p>");
        InParagraph = false;
    }

    public void Words(ReadOnlySpan<char> words, RunFormat format = default)
    {
        if (run != format)
        {
            EndRun();
            xml.Write("<w:r>");
            if (format != default)
                xml.Write($"<w:rPr>{format.Xml}</w:rPr>");
            xml.Write("<w:t xml:space=\"preserve\">");
            run = format;
        }
        var writable = XmlText.Writable(words);
        text?.Write(writable);
        xml.WriteEscaped(writable);
    }

    public void Break()
    {
        Element("<w:r><w:br/></w:r>");
        text?.Write("\v");
    }

    public void Tab()
    {
        Element("<w:r><w:tab/></w:r>");
        text?.Write("\t");
    }

    public void EndTable()
    {
        Element("</w:tbl>");
        AfterTable = true;
    }

    /// <summary>A tag or an element as it stands, outside of any run.</summary>
    public void Element(string element)
    {
        EndRun();
        xml.Write(element);
    }

    private void EndRun()
    {
        if (run is not null)
            xml.Write("</w:t></w:r>");
        run = null;
    }
}
