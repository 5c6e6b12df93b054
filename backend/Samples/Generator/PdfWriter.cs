using System.Security.Cryptography;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace NigerBrief.Samples;

/// <summary>Draws sheets into a PDF with embedded fonts; the same sheets give the same bytes.</summary>
public static class PdfWriter
{
    /// <returns>The number of pages.</returns>
    public static int Write(Source source, IReadOnlyList<(Sheet Sheet, Layout Layout)> sheets, string path)
    {
        using var document = new PdfDocumentBuilder();
        document.DocumentInformation.Title = source.Front.Title;
        document.DocumentInformation.Subject = "Sample record of a fictional matter";
        document.DocumentInformation.Producer = "NigerBrief.Samples";
        document.DocumentInformation.CreationDate = "D:20240603090000Z";

        var fonts = new Dictionary<Face, PdfDocumentBuilder.AddedFont>();
        foreach (var (sheet, layout) in sheets)
        {
            var page = document.AddPage(layout.SheetWidth, layout.SheetHeight);
            PdfPoint At(double x, double y) => new(Rounded(x), Rounded(layout.SheetHeight - y));
            foreach (var rule in sheet.Rules)
                page.DrawLine(At(rule.X1, rule.Y1), At(rule.X2, rule.Y2), rule.Width);
            foreach (var text in sheet.Texts)
            {
                if (!fonts.TryGetValue(text.Face, out var font))
                    fonts[text.Face] = font = document.AddTrueTypeFont(FontFile.Of(text.Face).Bytes);
                page.AddText(Typeface.Shape(text.Text, text.Face), text.Type.Size, At(text.X, text.Y), font);
            }
        }

        File.WriteAllBytes(path, WithId(document.Build(), source.Key));
        return sheets.Count;
    }

    // The library draws the file's two ids at random; ours follow from the key, so that an unchanged source is an unchanged file.
    private static byte[] WithId(byte[] file, string key)
    {
        var id = Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(key)));
        var at = file.AsSpan().LastIndexOf("/ID [ <"u8) + "/ID [ <".Length;
        Encoding.ASCII.GetBytes($"{id}><{id}", file.AsSpan(at));
        return file;
    }

    // Hundredths of a point: finer than any printer, and a third of the file.
    private static double Rounded(double length) => Math.Round(length, 2);
}
