using NigerBrief.Drafting;
using NigerBrief.Matters.Sources;

namespace NigerBrief.Matters.Extraction;

/// <summary>Plain text and Markdown: a form feed ends a page; without one, a page is <see cref="LinesPerPage"/> lines, as a typist's sheet.</summary>
public static class TextPages
{
    public const int LinesPerPage = 54;

    public static IReadOnlyList<Page> Read(byte[] bytes)
    {
        var text = Utf8Text.Decode(bytes)
            ?? throw new UnreadableFileException(new(
                "This text file is not UTF-8, so its accents would come out wrong. Save it again as UTF-8.",
                "Ce fichier texte n’est pas en UTF-8, et ses accents seraient faux. Enregistrez-le de nouveau en UTF-8."));
        var sheets = text.Split('\f');
        var pages = sheets.Length > 1
            ? sheets.Select(Lines)
            : Lines(text).Chunk(LinesPerPage);
        return NumberedParagraphs.Mark([.. pages.Select(lines => new Sheet(null, [.. lines.Select(line => new SheetLine(line))]))]);
    }

    private static string[] Lines(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse()];
}
