using System.Globalization;
using System.Text;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>A PDF of one sheet whose drawing is given as the file holds it, for what no library would draw.</summary>
internal static class DrawnPdf
{
    /// <param name="drawing">Operators; the font is <c>F1</c>.</param>
    public static byte[] Of(string drawing, int rotate = 0)
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[4 0 R]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
            $"<</Type/Page/Parent 2 0 R/Rotate {rotate}/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>",
            $"<</Length {drawing.Length}>>stream\n{drawing}\nendstream",
        ];
        return File(objects);
    }

    /// <param name="forms">Drawings with names of their own, as the file holds them: the first is object 5 and the page knows it as <c>A</c>.</param>
    public static byte[] WithForms(string drawing, params string[] forms) => File(
    [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[4 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
        $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>/XObject<</A 5 0 R>>>>/Contents {forms.Length + 5} 0 R>>",
        .. forms,
        $"<</Length {drawing.Length}>>stream\n{drawing}\nendstream",
    ]);

    /// <param name="drawings">One a sheet; null for a sheet that is drawn within itself, which no program can read.</param>
    public static byte[] Sheets(params string?[] drawings) => File(
    [
        "<</Type/Catalog/Pages 2 0 R>>",
        $"<</Type/Pages/Count {drawings.Length}/Kids[{string.Join(' ', drawings.Select((_, at) => $"{(2 * at) + 6} 0 R"))}]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
        "<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</A 5 0 R>>>>/Length 5>>stream\n/A Do\nendstream",
        "<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</A 4 0 R>>>>/Length 5>>stream\n/A Do\nendstream",
        .. drawings.SelectMany((drawing, at) => new[]
        {
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>{(drawing is null ? "/XObject<</A 4 0 R>>" : "")}>>/Contents {(2 * at) + 7} 0 R>>",
            $"<</Length {(drawing ?? "/A Do").Length}>>stream\n{drawing ?? "/A Do"}\nendstream",
        }),
    ]);

    private static byte[] File(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var index = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= objects.Length; number++)
        {
            index.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }
        var start = file.Length;
        return Encoding.ASCII.GetBytes($"{file}{index}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
    }

    /// <param name="matrix">How the text lies, and where: <c>a b c d x y</c>.</param>
    /// <param name="mode">3 draws nothing that can be seen.</param>
    public static string Text(string text, string matrix, double size = 11, int mode = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {mode} Tr {matrix} Tm ({text}) Tj ET\n");
}
