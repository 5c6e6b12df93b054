using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>A block as Word would show it, a line a paragraph: <c>Style|→→3. text</c>, formatted runs as <c>[b:text]</c>, cells' paragraphs after <c>¦</c>.</summary>
internal static class ClauseInWord
{
    private const int IndentPerLevel = 720;

    public static Clause Clause(string body, string language = "en", bool smart = false) => new(
        "clause-1", "A clause", "Topic", 3, ClauseStatus.Approved, "A", null, null, [], language, null, [new("gap", "Which?")], body, smart);

    public static WordprocessingDocument Open(ComposedClause composed)
    {
        var document = WordprocessingDocument.FromFlatOpcString(Assert.IsType<PackageEdit>(Assert.Single(composed.Edits)).Package);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        return document;
    }

    public static IEnumerable<string> Lines(WordprocessingDocument document, OpenXmlElement within)
    {
        var counts = new Dictionary<int, int>();
        return within.Descendants<Paragraph>().Select(paragraph => Line(document, paragraph, counts)).ToList();
    }

    public static string TextOf(OpenXmlElement paragraph) => string.Concat(paragraph.Descendants().Select(element => element switch
    {
        Text text => text.Text,
        Break => "\v",
        _ => "",
    }));

    private static string Line(WordprocessingDocument document, Paragraph paragraph, Dictionary<int, int> counts)
    {
        var properties = paragraph.ParagraphProperties;
        var style = properties?.ParagraphStyleId?.Val?.Value is { } id ? id + "|" : "";
        var aligned = properties?.Justification?.Val?.InnerText is { } side ? $"({side}) " : "";
        var cell = paragraph.Parent is TableCell ? "¦" : "";
        var mark = properties?.NumberingProperties?.NumberingId?.Val?.Value is { } number ? Mark(document, number, counts) : Steps(properties?.Indentation);
        return style + cell + aligned + mark + string.Concat(paragraph.Descendants<Run>().Select(Shown));
    }

    private static string Mark(WordprocessingDocument document, int number, Dictionary<int, int> counts)
    {
        var level = document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Elements<AbstractNum>().Single(kind => kind.AbstractNumberId?.Value == number).GetFirstChild<Level>()!;
        var count = counts[number] = counts.TryGetValue(number, out var before) ? before + 1 : level.StartNumberingValue!.Val!.Value;
        return Steps(level.PreviousParagraphProperties?.Indentation)[1..] + level.LevelText!.Val!.Value!.Replace("%1", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + " ";
    }

    private static string Steps(Indentation? indentation) =>
        new('→', int.Parse(indentation?.Left?.Value ?? "0", CultureInfo.InvariantCulture) / IndentPerLevel);

    private static string Shown(Run run)
    {
        if (run.GetFirstChild<FootnoteReference>() is not null)
            return "[note]";
        var format = string.Concat((run.RunProperties?.Elements() ?? []).Select(element => element switch
        {
            Bold => "b",
            Italic => "i",
            Strike => "s",
            VerticalTextAlignment { Val.InnerText: [var a, var b, var c, ..] } => $"{a}{b}{c}",
            _ => "",
        }));
        return format.Length == 0 ? TextOf(run) : $"[{format}:{TextOf(run)}]";
    }
}
