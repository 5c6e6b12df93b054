using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Extraction.Docx;

/// <summary>The numerals that a Word file prints on its pages: those its heads or feet hold a page field for.</summary>
internal sealed class DocxNumerals(MainDocumentPart main)
{
    private readonly bool printed = main.HeaderParts.Select(part => (OpenXmlElement?)part.Header)
        .Concat(main.FooterParts.Select(part => (OpenXmlElement?)part.Footer))
        .Any(IsNumbered);

    private readonly PageNumberType? numbering = main.Document!.Descendants<SectionProperties>().FirstOrDefault()?.GetFirstChild<PageNumberType>();

    /// <param name="index">Of the page, from 0.</param>
    public string? Of(int index)
    {
        if (!printed)
            return null;
        var number = (numbering?.Start?.Value ?? 1) + index;
        var format = numbering?.Format?.Value ?? NumberFormatValues.Decimal;
        return format == NumberFormatValues.LowerRoman ? RomanNumeral.Write(number)
            : format == NumberFormatValues.UpperRoman ? RomanNumeral.Write(number).ToUpperInvariant()
            : number.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsNumbered(OpenXmlElement? edge) => edge is not null
        && (edge.Descendants<FieldCode>().Any(code => IsPage(code.Text)) || edge.Descendants<SimpleField>().Any(field => IsPage(field.Instruction?.Value)));

    private static bool IsPage(string? code) => code?.Trim().Split(' ')[0].Equals("PAGE", StringComparison.OrdinalIgnoreCase) == true;
}
