using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MathText = DocumentFormat.OpenXml.Math.Text;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace NigerBrief.Drafting.Docx;

/// <summary>
/// The text of a paragraph with its tracked changes accepted, as <see cref="DraftParagraph.Text"/> describes it, with the notes it calls and the
/// content controls within it.
/// </summary>
internal sealed class ParagraphText
{
    private const char NoteCall = '\u0002';
    private const char LineBreak = '\u000B';

    private readonly StringBuilder text = new();
    private readonly List<long> calls = [];
    private readonly List<DraftControl> controls = [];

    public ParagraphText(Paragraph paragraph)
    {
        Read(paragraph);
        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>Ids of the footnotes called, in order.</summary>
    public IReadOnlyList<long> FootnoteCalls => calls;

    public IReadOnlyList<DraftControl> Controls => controls;

    public static DraftControl ControlOf(SdtElement control, int start, int length) => new(
        control.SdtProperties?.GetFirstChild<SdtId>()?.Val?.Value ?? 0,
        control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value ?? "",
        start,
        length);

    private void Read(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case DeletedRun or MoveFromRun or DeletedText or FieldCode or ParagraphProperties or RunProperties or SdtProperties:
                case Drawing or Picture or EmbeddedObject or AlternateContent:
                    break;
                case Run { RunProperties.Vanish: { } vanish } when vanish.Val?.Value ?? true:
                    break;
                case RunText or MathText:
                    text.Append(element.InnerText);
                    break;
                case TabChar or PositionalTab:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append(LineBreak);
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
                case SoftHyphen:
                    text.Append('\u00AD');
                    break;
                case SymbolChar { Char.Value: { } code }:
                    text.Append((char)ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    break;
                case FootnoteReference call:
                    text.Append(NoteCall);
                    calls.Add(call.Id?.Value ?? 0);
                    break;
                case EndnoteReference:
                    text.Append(NoteCall);
                    break;
                case SdtElement control:
                    var start = text.Length;
                    Read(control);
                    controls.Add(ControlOf(control, start, text.Length - start));
                    break;
                default:
                    Read(element);
                    break;
            }
        }
    }
}
