using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Drafting.Docx;

/// <summary>Reads a .docx into the same <see cref="Draft"/> that the pane reads from Word.</summary>
public static class DraftReader
{
    /// <summary>Per part, in characters: a small file can unpack to more than the memory holds.</summary>
    private const long LongestPart = 100_000_000;

    /// <summary>Elements within elements. Word writes some dozens; a hostile file could nest until the stack ends.</summary>
    private const int DeepestNesting = 400;

    private const string Unreadable = "This is not a Word document (.docx), or it is damaged. Open it in Word, save it again, and retry.";

    private static ReadOnlySpan<byte> OldWordOrLocked => [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="docx">Seekable; read from its start and left open.</param>
    /// <exception cref="RefusedException">Empty, locked, damaged, hostile, or no Word document; its message is a sentence for the lawyer.</exception>
    public static Draft Read(Stream docx)
    {
        ArgumentNullException.ThrowIfNull(docx);
        RefuseOldOrLocked(docx);
        try
        {
            using var document = WordprocessingDocument.Open(docx, isEditable: false, new OpenSettings { MaxCharactersInPart = LongestPart });
            if (document.MainDocumentPart is not { } main)
                throw new RefusedException(Unreadable);
            RefuseDeep(main);
            if (main.FootnotesPart is { } notes)
                RefuseDeep(notes);
            if (main.Document?.Body is not { } body)
                throw new RefusedException(Unreadable);
            return new(new DraftParagraphs(main).Of(body), LanguageOf(main));
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or OpenXmlPackageException or XmlException or InvalidOperationException
            or ArgumentException or FormatException or NotSupportedException or UriFormatException or KeyNotFoundException)
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
            throw new RefusedException("This file is empty.");
        if (start[..read].SequenceEqual(OldWordOrLocked))
            throw new RefusedException("This file is locked with a password or in an old Word format. Save it as .docx without a password.");
    }

    private static void RefuseDeep(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestPart });
        while (reader.Read())
        {
            if (reader.Depth > DeepestNesting)
                throw new RefusedException("This document nests its parts too deeply to be read. Copy its text into a new document.");
        }
    }

    private static string LanguageOf(MainDocumentPart main)
    {
        var language = main.StyleDefinitionsPart?.Styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.Languages?.Val?.Value
            ?? main.DocumentSettingsPart?.Settings?.GetFirstChild<ThemeFontLanguages>()?.Val?.Value;
        return language?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == true ? "fr" : "en";
    }
}
