using NigerBrief.Drafting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>Reads a PDF: letters to rows, rows to reading order, furniture and gutters taken out of the text.</summary>
public static class PdfPages
{
    /// <exception cref="UnreadableFileException">Encrypted, damaged, or too long.</exception>
    /// <param name="scans">Reads the sheets that hold no text, by their file pages; null where nothing can.</param>
    public static IReadOnlyList<Page> Read(
        byte[] bytes, CancellationToken cancel, Func<IReadOnlyList<int>, IReadOnlyDictionary<int, IReadOnlyList<string>>>? scans = null)
    {
        var read = Sheets(bytes, cancel);
        var pages = CondensedTranscript.Read(read) ?? [.. read.Select((rows, at) => (at + 1, rows))];
        var perSheet = pages.CountBy(page => page.FilePage).Select(sheet => sheet.Value).DefaultIfEmpty(1).Max();
        var sheets = Furniture.TakeOut(TranscriptGutter.TakeOut([.. pages.Select(page => page.Rows)]), perSheet)
            .Zip(pages, (sheet, page) => (Bare: sheet, page.FilePage)).ToList();
        var recognised = scans?.Invoke([.. sheets.GroupBy(sheet => sheet.FilePage).Where(sheet => sheet.All(page => page.Bare.Rows.Count == 0)).Select(sheet => sheet.Key)]);
        return NumberedParagraphs.Mark([.. sheets.Select(sheet => recognised?.GetValueOrDefault(sheet.FilePage) is { } lines
            ? new Sheet(sheet.Bare.Printed, [.. lines.Select(line => new SheetLine(line))], sheet.Bare.Stamps) { FilePage = sheet.FilePage, Recognised = true }
            : new Sheet(
                sheet.Bare.Printed,
                [.. Columns.InReadingOrder(sheet.Bare.Rows).Select(row => new SheetLine(row.Text, row.Number, row.Left, row.Size))],
                sheet.Bare.Stamps) { FilePage = sheet.FilePage })]);
    }

    private static List<IReadOnlyList<TextRow>> Sheets(byte[] bytes, CancellationToken cancel)
    {
        var sheets = new List<IReadOnlyList<TextRow>>();
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { SkipMissingFonts = true, FilterProvider = new GuardedFilters(cancel) });
            if (pdf.NumberOfPages > RecordPages.MostPages)
                throw RecordPages.TooManyPages();
            var drawings = new NestedDrawings(pdf);
            for (var number = 1; number <= pdf.NumberOfPages; number++)
            {
                cancel.ThrowIfCancellationRequested();
                if (!drawings.CanBeDrawn(number))
                    throw new UnreadableFileException(new(
                        $"Page {number} of this PDF is drawn within itself, without end. Print it to a new PDF and put that in its place.",
                        $"La page {number} de ce PDF se dessine en elle-même, sans fin. Imprimez-le dans un nouveau PDF et mettez celui-ci à sa place."));
                sheets.Add(RowReader.Read(pdf.GetPage(number).Letters));
            }
            return sheets;
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw new UnreadableFileException(new(
                "This PDF is locked with a password. Save a copy without one.",
                "Ce PDF est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe."), locked);
        }
        // A damaged PDF can fail in any way inside the reader; whatever it is, the rest of the record must still be read.
        catch (Exception damaged) when (damaged is not (OperationCanceledException or OutOfMemoryException or UnreadableFileException))
        {
            throw new UnreadableFileException(
                sheets.Count == 0
                    ? new(
                        "This file is damaged or not a PDF. Put a sound copy in its place.",
                        "Ce fichier est endommagé ou n’est pas un PDF. Mettez une bonne copie à sa place.")
                    : new(
                        $"This PDF is damaged on page {sheets.Count + 1}. Put a sound copy in its place, or print it to a new PDF.",
                        $"Ce PDF est endommagé à la page {sheets.Count + 1}. Mettez une bonne copie à sa place, ou imprimez-le dans un nouveau PDF."), damaged);
        }
    }
}
