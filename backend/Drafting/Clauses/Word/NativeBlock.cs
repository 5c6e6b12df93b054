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
        return content.Paragraphs.All(paragraph => paragraph.Plain && paragraph.Text.Length > 0 && paragraph.Controls.All(control => paragraph.RunsOf(control.Start, control.Length) is [_]))
            ? edit with { Native = new(title, [.. content.Paragraphs.Select(paragraph => Paragraph(paragraph, body ?? BodyStyle.Normal))]) }
            : edit;
    }

    private static NativeParagraph Paragraph(BlockParagraph paragraph, BodyStyle body)
    {
        var runs = new List<NativeRun>();
        var at = 0;
        foreach (var control in paragraph.Controls)
        {
            runs.AddRange(paragraph.RunsOf(at, control.Start - at).Select(run => new NativeRun(run.Text, run.Bold, run.Italic)));
            var inside = paragraph.RunsOf(control.Start, control.Length);
            var text = string.Concat(inside.Select(run => run.Text));
            runs.Add(new(text, inside[0].Bold, inside[0].Italic, control.Tag, text.Trim('[', ']')));
            at = control.Start + control.Length;
        }
        runs.AddRange(paragraph.RunsOf(at, paragraph.Text.Length - at).Select(run => new NativeRun(run.Text, run.Bold, run.Italic)));
        return new(paragraph.Style == body.FileName ? body.Name : paragraph.Style, runs);
    }
}

/// <param name="Style">English built-in name, else the brief's own.</param>
public sealed record NativeParagraph(string Style, IReadOnlyList<NativeRun> Runs);

/// <param name="Tag">Of the control around the run; null for text alone.</param>
/// <param name="Title">That control's.</param>
public sealed record NativeRun(string Text, bool Bold = false, bool Italic = false, string? Tag = null, string? Title = null);
