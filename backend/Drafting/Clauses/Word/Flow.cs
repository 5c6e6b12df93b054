using System.Text;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>Paragraphs and tables one after another, written as WordprocessingML: a block's body, or one of its notes.</summary>
/// <param name="mark">Runs at the head of the first paragraph; none when empty.</param>
public sealed class Flow(string mark = "")
{
    private readonly StringBuilder text = new();
    private RunFormat? run;

    public bool InParagraph { get; private set; }

    /// <summary>How many paragraphs have begun, those in cells included.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>Nothing has come after the last table: two in a row would grow together, and nothing may end with one.</summary>
    public bool AfterTable { get; private set; }

    public bool AwaitsMark => mark.Length > 0 && Paragraphs == 0;

    public StringBuilder Xml { get; } = new();

    /// <summary>What it reads as: paragraphs parted by U+000A, lines by U+000B; calls of notes left out.</summary>
    public string Text => text.ToString();

    /// <param name="properties">The content of its <c>w:pPr</c>.</param>
    public void BeginParagraph(string properties)
    {
        EndParagraph();
        AfterTable = false;
        Xml.Append("<w:p>");
        if (properties.Length > 0)
            Xml.Append("<w:pPr>").Append(properties).Append("</w:pPr>");
        if (Paragraphs++ == 0)
            Xml.Append(mark);
        else
            text.Append('\n');
        InParagraph = true;
    }

    public void EndParagraph()
    {
        EndRun();
        if (InParagraph)
            Xml.Append("</w:p>");
        InParagraph = false;
    }

    public void Words(ReadOnlySpan<char> words, RunFormat format = default)
    {
        if (run != format)
        {
            EndRun();
            Xml.Append("<w:r>");
            if (format != default)
                Xml.Append("<w:rPr>").Append(format.Xml).Append("</w:rPr>");
            Xml.Append("<w:t xml:space=\"preserve\">");
            run = format;
        }
        var writable = XmlText.Writable(words);
        text.Append(writable);
        Xml.AppendEscaped(writable);
    }

    public void Break()
    {
        Element("<w:r><w:br/></w:r>");
        text.Append('\v');
    }

    public void Tab()
    {
        Element("<w:r><w:tab/></w:r>");
        text.Append('\t');
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
        Xml.Append(element);
    }

    private void EndRun()
    {
        if (run is not null)
            Xml.Append("</w:t></w:r>");
        run = null;
    }
}
