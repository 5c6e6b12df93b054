using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace NigerBrief.Matters.Extraction.Scans;

/// <summary>Reads the sheets of a PDF that are pictures and hold no text. A scanner makes one picture of each sheet, which is taken as it lies in the file.</summary>
internal static class ScannedSheets
{
    /// <summary>A longer scan is read so far, and its other sheets are left without text.</summary>
    private const int MostSheets = 500;

    private const int LargestPicture = 50_000_000;

    /// <summary>Of the sheet that the picture covers. A smaller one is a seal or a photograph.</summary>
    private const double LeastCovered = 0.5;

    /// <param name="sheets">File pages, from 1.</param>
    /// <param name="late">When it is cancelled, what has been read is enough.</param>
    /// <returns>The lines of each sheet on which any were read.</returns>
    public static IReadOnlyDictionary<int, IReadOnlyList<string>> Read(byte[] bytes, IReadOnlyList<int> sheets, Tesseract tesseract, CancellationToken late, CancellationToken cancel)
    {
        var read = new Dictionary<int, IReadOnlyList<string>>();
        if (sheets.Count == 0)
            return read;
        using var pdf = PdfDocument.Open(bytes, new ParsingOptions { SkipMissingFonts = true });
        foreach (var number in sheets.Take(MostSheets).TakeWhile(_ => !late.IsCancellationRequested))
        {
            if (Picture(pdf.GetPage(number)) is var (picture, dots) && tesseract.Read(picture, dots, cancel) is { Count: > 0 } lines)
                read[number] = lines;
        }
        return read;
    }

    private static (byte[] Picture, int DotsPerInch)? Picture(Page page)
    {
        try
        {
            var image = page.GetImages().MaxBy(Area);
            if (image is null || Area(image) < LeastCovered * page.Width * page.Height || image.RawBytes.Length > LargestPicture)
                return null;
            var dots = (int)Math.Clamp(image.WidthInSamples * 72 / Math.Max(1, image.BoundingBox.Width), 70, 1200);
            ReadOnlySpan<byte> jpeg = [0xFF, 0xD8];
            return image.RawBytes.StartsWith(jpeg) ? (image.RawBytes.ToArray(), dots) : image.TryGetPng(out var png) ? (png, dots) : null;
        }
        // A picture in a form that the reader does not know: the sheet stays without text.
        catch (Exception unknown) when (unknown is not (OutOfMemoryException or OperationCanceledException))
        {
            return null;
        }
    }

    private static double Area(IPdfImage image) => Math.Abs(image.BoundingBox.Width * image.BoundingBox.Height);
}
