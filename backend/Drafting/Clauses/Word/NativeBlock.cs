namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>
/// A block as Word's own paragraphs: quicker than a package, and undone on the web too. Only where that keeps everything: a list, a table or a note
/// of its own, or looks that a style does not say, come as a package alone.
/// </summary>
/// <param name="Title">Of the control around them.</param>
public sealed record NativeBlock(string Title, IReadOnlyList<NativeParagraph> Paragraphs)
{
    /// <summary>Whoever pastes a book waits for it.</summary>
    private const int LongestPackage = 400_000;

    private static readonly string[] PackagesOnly = ["<w:numPr>", "<w:tbl>", "<w:footnoteReference ", "<w:br/>", "<w:ind "];

    /// <param name="body">In which the package was made.</param>
    /// <returns>The same edit, with its native form where there is one.</returns>
    public static PackageEdit With(PackageEdit edit, string title, BodyStyle? body = null)
    {
        if (edit.Package.Length > LongestPackage || PackagesOnly.Any(element => edit.Package[..edit.Package.IndexOf("</w:body>", StringComparison.Ordinal)].Contains(element, StringComparison.Ordinal)))
            return edit;
        var content = BlockContent.Of(edit.Package);
        // An empty paragraph stands only where a table or a rule needs it.
        return content.Paragraphs.All(paragraph => paragraph.Plain && paragraph.Text.Length > 0)
            ? edit with { Native = new(title, [.. content.Paragraphs.Select(paragraph => NativeParagraph.Of(paragraph, body ?? BodyStyle.Normal))]) }
            : edit;
    }
}

/// <param name="Style">English built-in name, else the brief's own.</param>
public sealed record NativeParagraph(string Style, IReadOnlyList<TaggedRuns> Words)
{
    /// <param name="body">Whose name Word shows in the brief's language.</param>
    internal static NativeParagraph Of(BlockParagraph paragraph, BodyStyle body) => new(paragraph.Style == body.FileName ? body.Name : paragraph.Style, paragraph.Words);
}
