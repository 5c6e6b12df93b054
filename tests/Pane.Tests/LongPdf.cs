using System.Globalization;
using System.Text;

namespace NigerBrief.Pane.Tests;

/// <summary>A PDF whose pages lie far apart in the file.</summary>
internal static class LongPdf
{
    /// <param name="apart">In bytes.</param>
    /// <param name="pages">What each page says.</param>
    public static byte[] Of(int apart, params IReadOnlyList<string> pages)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var starts = new List<int>();
        void Add(string content)
        {
            starts.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{starts.Count} 0 obj\n{content}\nendobj\n");
        }
        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add($"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, page) => $"{4 + page} 0 R"))}]>>");
        Add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>");
        // A branch for each page, at the front, by which a reader finds a page without looking at those before it.
        for (var page = 0; page < pages.Count; page++)
            Add($"<</Type/Pages/Parent 2 0 R/Count 1/Kids[{4 + pages.Count + (2 * page)} 0 R]>>");
        for (var page = 0; page < pages.Count; page++)
        {
            var text = $"BT /F1 12 Tf 72 700 Td ({pages[page]}) Tj ET";
            Add($"<</Type/Page/Parent {4 + page} 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents {5 + pages.Count + (2 * page)} 0 R>>");
            Add($"<</Length {text.Length}>>stream\n{text}\nendstream");
            file.Append('%').Append('x', apart).Append('\n');
        }
        var index = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {starts.Count + 1}\n0000000000 65535 f \n");
        foreach (var start in starts)
            file.Append(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {starts.Count + 1}/Root 1 0 R>>\nstartxref\n{index}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
