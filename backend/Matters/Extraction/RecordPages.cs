using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction.Docx;
using NigerBrief.Matters.Extraction.Pdf;
using NigerBrief.Matters.Extraction.Scans;

namespace NigerBrief.Matters.Extraction;

/// <summary>Reads the pages of a record file by its kind, within bounds.</summary>
public static class RecordPages
{
    public const long LongestFile = 250_000_000;
    public const int MostPages = 5_000;

    private static readonly TimeSpan LongestRead = TimeSpan.FromMinutes(3);

    /// <summary>Recognising a page takes seconds. After this the rest of a scan is left without text.</summary>
    private static readonly TimeSpan LongestRecognition = TimeSpan.FromMinutes(30);

    /// <param name="file">The file's name, whose ending says what it is.</param>
    /// <param name="tesseract">Reads scans; null where it is not installed.</param>
    /// <exception cref="UnreadableFileException">The file holds no text that we can read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static IReadOnlyList<Page> Read(string file, byte[] bytes, TimeProvider clock, CancellationToken cancel, Tesseract? tesseract = null)
    {
        using var limit = new CancellationTokenSource(LongestRead, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            return Read(file, bytes, tesseract is null ? null : Recognise, both.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new UnreadableFileException(new(
                "Reading this file takes too long. Split it into smaller files.",
                "La lecture de ce fichier prend trop de temps. Divisez-le en fichiers plus petits."));
        }

        IReadOnlyDictionary<int, IReadOnlyList<string>> Recognise(IReadOnlyList<int> sheets)
        {
            using var late = new CancellationTokenSource(LongestRecognition, clock);
            return ScannedSheets.Read(bytes, sheets, tesseract!, late.Token, cancel);
        }
    }

    private static IReadOnlyList<Page> Read(string file, byte[] bytes, Func<IReadOnlyList<int>, IReadOnlyDictionary<int, IReadOnlyList<string>>>? scans, CancellationToken cancel)
    {
        if (bytes.Length == 0)
            throw new UnreadableFileException(new("This file is empty. Put the document there again.", "Ce fichier est vide. Remettez-y le document."));
        var pages = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".pdf" => PdfPages.Read(bytes, cancel, scans),
            ".docx" => DocxPages.Read(bytes, cancel),
            ".txt" or ".md" => TextPages.Read(bytes),
            _ => throw new UnreadableFileException(new(
                "Only PDF, DOCX, TXT and MD files can be read. Save the document as a PDF.",
                "Seuls les fichiers PDF, DOCX, TXT et MD peuvent être lus. Enregistrez le document en PDF.")),
        };
        if (pages.Count > MostPages)
            throw TooManyPages();
        if (pages.All(page => page.Lines.Count == 0))
            throw new UnreadableFileException(new(
                "No text was found on the pages. If this is a scan, run text recognition (OCR) on it and save it again.",
                "Aucun texte n’a été trouvé sur les pages. S’il s’agit d’une numérisation, faites-en la reconnaissance de texte (OCR) et enregistrez-la de nouveau."));
        return pages;
    }

    internal static UnreadableFileException TooManyPages() => new(new(
        $"This document has more than {MostPages} pages. Split it into volumes.",
        $"Ce document a plus de {MostPages} pages. Divisez-le en volumes."));
}
