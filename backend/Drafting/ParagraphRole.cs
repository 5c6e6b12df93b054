namespace NigerBrief.Drafting;

/// <summary>What a paragraph is in the brief, as its style and outline level say.</summary>
internal static class ParagraphRole
{
    private const int BodyText = 10;

    private static readonly string[] QuotationStyles = ["Quote", "Quotation", "Block Text", "Citation bloc"];

    public static bool IsHeading(this DraftParagraph paragraph) =>
        paragraph.OutlineLevel < BodyText ||
        paragraph.Style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) ||
        paragraph.Style is "Title" or "Subtitle" or "TOC Heading";

    public static bool IsBlockQuotation(this DraftParagraph paragraph) =>
        QuotationStyles.Any(style => paragraph.Style.Contains(style, StringComparison.OrdinalIgnoreCase));
}
