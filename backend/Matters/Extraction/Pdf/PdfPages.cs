using NigerBrief.Drafting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>Reads a PDF: letters to rows, rows to reading order, furniture and gutters taken out of the text.</summary>
public static class PdfPages
{
    /// <summary>A page whose drawing is damaged is one without lines; where all are, the file cannot be read.</summary>
    /// <exception cref="UnreadableFileException">Encrypted, damaged, or too long.</exception>
    /// <param name="scans">Reads the sheets that hold no text, by their file pages; null where nothing can.</param>
    public static IReadOnlyList<Page> Read(
        byte[] bytes, CancellationToken cancel, Func<IReadOnlyList<int>, IReadOnlyDictionary<int, IReadOnlyList<string>>>? scans = null)
    {
        var (read, damaged, pictured) = Sheets(bytes, cancel);
        var pages = CondensedTranscript.Read(read) ?? [.. read.Select((rows, at) => (at + 1, rows))];
        var perSheet = pages.CountBy(page => page.FilePage).Select(sheet => sheet.Value).DefaultIfEmpty(1).Max();
        var sheets = Furniture.TakeOut(TranscriptGutter.TakeOut([.. pages.Select(page => page.Rows)]), perSheet)
            .Zip(pages, (sheet, page) => (Bare: sheet, page.FilePage)).ToList();
        var recognised = scans?.Invoke([.. sheets.GroupBy(sheet => sheet.FilePage).Where(sheet => !damaged.Contains(sheet.Key) && sheet.All(page => page.Bare.Rows.Count == 0)).Select(sheet => sheet.Key)]);
        return NumberedParagraphs.Mark([.. sheets.Select(sheet => recognised?.GetValueOrDefault(sheet.FilePage) is { } lines
            ? new Sheet(sheet.Bare.Printed, [.. lines.Select(line => new SheetLine(line))], sheet.Bare.Stamps) { FilePage = sheet.FilePage, Recognised = true }
            : new Sheet(
                sheet.Bare.Printed,
                [.. Columns.InReadingOrder(sheet.Bare.Rows).Select(row => new SheetLine(row.Text, row.Number, row.Left, row.Size))],
                sheet.Bare.Stamps) { FilePage = sheet.FilePage, Damaged = damaged.Contains(sheet.FilePage), Pictured = pictured.Contains(sheet.FilePage) })]);
    }

    /// <returns>The rows of each sheet, and the file pages of those that are damaged and of those that are only pictures.</returns>
    private static (List<IReadOnlyList<TextRow>> Sheets, HashSet<int> Damaged, HashSet<int> Pictured) Sheets(byte[] bytes, CancellationToken cancel)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { SkipMissingFonts = true, FilterProvider = new GuardedFilters(cancel) });
            if (pdf.NumberOfPages > RecordPages.MostPages)
                throw RecordPages.TooManyPages();
            var drawings = new NestedDrawings(pdf);
            var (sheets, damaged, pictured, first) = (new List<IReadOnlyList<TextRow>>(), new HashSet<int>(), new HashSet<int>(), (UnreadableFileException?)null);
            for (var number = 1; number <= pdf.NumberOfPages; number++)
            {
                cancel.ThrowIfCancellationRequested();
                try
                {
                    var (rows, pictures) = Rows(pdf, drawings, number);
                    sheets.Add(rows);
                    if (rows.Count == 0 && pictures > 0)
                        pictured.Add(number);
                }
                catch (UnreadableFileException unreadable)
                {
                    first ??= unreadable;
                    damaged.Add(number);
                    sheets.Add([]);
                }
            }
            return first is not null && damaged.Count == sheets.Count ? throw first : (sheets, damaged, pictured);
        }
        catch (PdfDocumentEncryptedException locked)
        {
            throw new UnreadableFileException(new(
                "This PDF is locked with a password. Save a copy without one.",
                "Ce PDF est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe."), locked);
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw new UnreadableFileException(new(
                "This file is damaged or not a PDF. Put a sound copy in its place.",
                "Ce fichier est endommagé ou n’est pas un PDF. Mettez une bonne copie à sa place."), damage);
        }
    }

    private static (IReadOnlyList<TextRow> Rows, int Pictures) Rows(PdfDocument pdf, NestedDrawings drawings, int number)
    {
        try
        {
            if (!drawings.CanBeDrawn(number))
                throw new UnreadableFileException(new(
                    $"Page {number} of this PDF is drawn within itself, without end. Print it to a new PDF and put that in its place.",
                    $"La page {number} de ce PDF se dessine en elle-même, sans fin. Imprimez-le dans un nouveau PDF et mettez celui-ci à sa place."));
            var page = pdf.GetPage(number);
            return (RowReader.Read(page.Letters), page.NumberOfImages);
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw new UnreadableFileException(new(
                $"This PDF is damaged on page {number}. Put a sound copy in its place, or print it to a new PDF.",
                $"Ce PDF est endommagé à la page {number}. Mettez une bonne copie à sa place, ou imprimez-le dans un nouveau PDF."), damage);
        }
    }

    /// <summary>A damaged PDF can fail in any way inside the library; whatever it is, the rest of the record must still be read.</summary>
    private static bool IsDamage(Exception thrown) => thrown is not (OperationCanceledException or OutOfMemoryException or UnreadableFileException);
}
