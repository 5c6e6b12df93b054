using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>A text at a place of a sheet, in points from its left and top.</summary>
public sealed record Printed(double Left, double Top, string Text, double Size = 11);

/// <summary>Prints PDFs for the tests, letter by letter where they say.</summary>
public static class PrintedPdf
{
    public const double Foot = 760;

    public static byte[] Of(params IEnumerable<Printed>[] sheets)
    {
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var sheet in sheets)
        {
            var page = pdf.AddPage(PageSize.Letter);
            foreach (var text in sheet)
                page.AddText(text.Text, text.Size, new PdfPoint(text.Left, page.PageSize.Height - text.Top), font);
        }
        return pdf.Build();
    }

    /// <summary>Lines of body text from the given height down, 14 points apart.</summary>
    public static IEnumerable<Printed> Lines(double left, double top, params IEnumerable<string> lines) =>
        lines.Select((line, index) => new Printed(left, top + (14 * index), line));

    /// <summary>Some body text that differs from sheet to sheet.</summary>
    public static IEnumerable<Printed> Body(int sheet) =>
        Lines(72, 120, $"This is the first line of the body on sheet {(char)('A' + sheet)} and it goes on", $"until its second line ends the sentence of sheet {(char)('A' + sheet)}.");
}
