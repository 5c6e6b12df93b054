using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using NigerBrief.Drafting.Docx;
using Page = NigerBrief.Drafting.Page;

namespace NigerBrief.Matters.Extraction.Docx;

/// <summary>
/// Reads a Word file as if every tracked change had been accepted. Word keeps no pages in its files, only marks of where they ended when it
/// last showed the document; where a file has no such marks, a page is <see cref="WordsPerPage"/> words, and no numeral is claimed for it.
/// </summary>
public static class DocxPages
{
    public const int WordsPerPage = 400;

    /// <summary>Unpacked, in bytes: a small file can unpack to more than the memory holds.</summary>
    private const long LargestUnpacked = 400_000_000;

    private static ReadOnlySpan<byte> OldWordOrLocked => [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="UnreadableFileException">Locked, damaged, or not a Word file.</exception>
    public static IReadOnlyList<Page> Read(byte[] bytes, CancellationToken cancel)
    {
        if (bytes.AsSpan().StartsWith(OldWordOrLocked))
            throw new UnreadableFileException(new(
                "This file is locked with a password or in an old Word format. Save it as .docx without a password.",
                "Ce fichier est protégé par un mot de passe ou dans un ancien format de Word. Enregistrez-le en .docx sans mot de passe."));
        try
        {
            RefuseBomb(bytes);
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is { } main && Nesting.IsTooDeep(main))
                throw new UnreadableFileException(new(
                    "This Word file nests its parts too deeply to be read. Save it as a PDF.",
                    "Les parties de ce fichier Word sont trop imbriquées pour être lues. Enregistrez-le en PDF."));
            if (document.MainDocumentPart?.Document?.Body is not { } body)
                throw new UnreadableFileException(new(
                    "This Word file holds no document. Open it in Word and save it again.",
                    "Ce fichier Word ne contient pas de document. Ouvrez-le dans Word et enregistrez-le de nouveau."));
            var sheets = new DocxReader(document.MainDocumentPart, cancel).Read(body);
            return NumberedParagraphs.Mark(sheets);
        }
        // A damaged Word file can fail in any way inside the reader; whatever it is, the rest of the record must still be read.
        catch (Exception damaged) when (damaged is not (OperationCanceledException or OutOfMemoryException or UnreadableFileException))
        {
            throw new UnreadableFileException(new(
                "This file is damaged or not a Word file. Open it in Word and save it again.",
                "Ce fichier est endommagé ou n’est pas un fichier Word. Ouvrez-le dans Word et enregistrez-le de nouveau."), damaged);
        }
    }

    private static void RefuseBomb(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (archive.Entries.Sum(entry => entry.Length) > LargestUnpacked)
            throw new UnreadableFileException(new(
                "This Word file is too large unpacked. Save it as a PDF.",
                "Ce fichier Word est trop grand une fois décompressé. Enregistrez-le en PDF."));
    }
}
