using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Drafting.Docx;

/// <summary>Reads a .docx into the same <see cref="Draft"/> that the pane reads from Word.</summary>
public static class DraftReader
{
    private static readonly Sentence Unreadable = new(
        "This is not a Word document (.docx), or it is damaged. Open it in Word, save it again, and retry.",
        "Ce n’est pas un document Word (.docx), ou il est endommagé. Ouvrez-le dans Word, enregistrez-le de nouveau et réessayez.");

    private static ReadOnlySpan<byte> OldWordOrLocked => [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="docx">Seekable; read from its start and left open.</param>
    /// <exception cref="RefusedException">Empty, locked, damaged, hostile, or no Word document; its message is a sentence for the lawyer.</exception>
    public static Draft Read(Stream docx)
    {
        ArgumentNullException.ThrowIfNull(docx);
        RefuseOldOrLocked(docx);
        try
        {
            using var document = WordprocessingDocument.Open(docx, isEditable: false, new OpenSettings { MaxCharactersInPart = Nesting.LongestPart });
            if (document.MainDocumentPart is not { } main)
                throw new RefusedException(Unreadable);
            if (Nesting.IsTooDeep(main))
                throw new RefusedException(new(
                    "This document nests its parts too deeply to be read. Copy its text into a new document.",
                    "Les parties de ce document sont trop imbriquées pour être lues. Copiez son texte dans un nouveau document."));
            if (main.Document?.Body is not { } body)
                throw new RefusedException(Unreadable);
            return new(new DraftParagraphs(main).Of(body), LanguageOf(main));
        }
        // A damaged Word file can fail in any way inside the reader.
        catch (Exception damaged) when (damaged is not (RefusedException or OutOfMemoryException))
        {
            throw new RefusedException(Unreadable);
        }
    }

    private static void RefuseOldOrLocked(Stream docx)
    {
        docx.Position = 0;
        Span<byte> start = stackalloc byte[OldWordOrLocked.Length];
        var read = docx.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        docx.Position = 0;
        if (read == 0)
            throw new RefusedException(new("This file is empty.", "Ce fichier est vide."));
        if (start[..read].SequenceEqual(OldWordOrLocked))
            throw new RefusedException(new(
                "This file is locked with a password or in an old Word format. Save it as .docx without a password.",
                "Ce fichier est protégé par un mot de passe ou dans un ancien format de Word. Enregistrez-le en .docx sans mot de passe."));
    }

    private static string LanguageOf(MainDocumentPart main)
    {
        var language = main.StyleDefinitionsPart?.Styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.Val?.Value
            ?? main.DocumentSettingsPart?.Settings?.GetFirstChild<ThemeFontLanguages>()?.Val?.Value;
        return language?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == true ? "fr" : "en";
    }
}
