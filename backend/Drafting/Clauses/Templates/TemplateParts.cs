using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>The parts of a Word file that a block may carry over. Nothing else of the file is read, and nothing that it points to.</summary>
internal sealed record TemplateParts(XElement Body, XElement? Styles, XElement? Numbering, XElement? Notes)
{
    /// <summary>Of a part, in characters. A clause is a few pages; a small file can unpack to more than the memory holds.</summary>
    private const long LongestPart = 5_000_000;

    private const int Deepest = 200;

    private static readonly Sentence Unreadable = new(
        "This is not a Word document (.docx), or it is damaged. Open it in Word, save it again as .docx, and put it here anew.",
        "Ce n’est pas un document Word (.docx), ou il est endommagé. Ouvrez-le dans Word, enregistrez-le de nouveau en .docx et remettez-le ici.");

    /// <exception cref="RefusedException">Damaged, hostile, with macros, or no Word document; its sentence is for the keeper of the clause.</exception>
    public static TemplateParts Of(byte[] docx)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false, new OpenSettings { MaxCharactersInPart = LongestPart });
            if (document.MainDocumentPart is not { } main)
                throw new RefusedException(Unreadable);
            if (main.VbaProjectPart is not null || document.DocumentType is not (DocumentFormat.OpenXml.WordprocessingDocumentType.Document or DocumentFormat.OpenXml.WordprocessingDocumentType.Template))
                throw new RefusedException(new(
                    "This Word file has macros, which a block must not have. Save it as .docx without them.",
                    "Ce fichier Word a des macros, qu’un bloc ne doit pas avoir. Enregistrez-le en .docx sans elles."));
            return new(
                Root(main)?.Child("body") ?? throw new RefusedException(Unreadable),
                Root(main.StyleDefinitionsPart),
                Root(main.NumberingDefinitionsPart),
                Root(main.FootnotesPart));
        }
        // A damaged Word file can fail in any way inside the reader.
        catch (Exception damaged) when (damaged is not (RefusedException or OutOfMemoryException))
        {
            throw new RefusedException(Unreadable);
        }
    }

    private static XElement? Root(OpenXmlPart? part)
    {
        if (part is null)
            return null;
        // Depth first: what is nested without end must not be built up in memory.
        using (var reader = Reader(part))
        {
            while (reader.Read())
            {
                if (reader.Depth > Deepest)
                    throw new RefusedException(new(
                        "This Word file nests its parts too deeply to be read. Copy its text into a new document.",
                        "Les parties de ce fichier Word sont trop imbriquées pour être lues. Copiez son texte dans un nouveau document."));
            }
        }
        using var again = Reader(part);
        return XDocument.Load(again).Root;
    }

    private static XmlReader Reader(OpenXmlPart part) => XmlReader.Create(
        part.GetStream(FileMode.Open, FileAccess.Read),
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestPart, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true });
}
