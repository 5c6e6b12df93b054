using NigerBrief.Drafting.Cites.Tables;

namespace NigerBrief.Drafting.Terms;

/// <summary>Reads a brief's paragraphs into passages: what each is, and where its notes are called.</summary>
internal static class Passages
{
    private static readonly string[] ExcludedStyles =
        ["TOC", "Table of", "Index", "Header", "Footer", "Caption", "Signature", "Case Caption", "Closing", "Envelope", "Annotation", "Comment", "Balloon"];

    private static readonly string[] ExcludedSections = ["certificate of service", "certificate of compliance"];

    private static readonly string[] Tables = ["table of contents", "table of authorities", "table des matières", "index of exhibits", "list of exhibits"];

    private static readonly string[] GlossarySections =
        ["glossary", "definitions", "abbreviations", "defined terms", "table of defined terms", "list of abbreviations", "glossaire", "définitions", "abréviations"];

    /// <returns>One passage a paragraph, in the draft's order.</returns>
    public static IReadOnlyList<Passage> Of(Draft draft)
    {
        var order = new ReadingOrder(draft);
        return [.. Kinds(draft).Select((kind, index) => new Passage(draft, index, kind, order))];
    }

    public static PassageKind[] Kinds(Draft draft)
    {
        var kinds = new PassageKind[draft.Paragraphs.Count];
        var section = PassageKind.Body;
        var inTable = false;
        // A brief has few styles, and each is told by many comparisons.
        var styles = new Dictionary<string, PassageKind>(StringComparer.Ordinal);
        for (var i = 0; i < kinds.Length; i++)
        {
            var paragraph = draft.Paragraphs[i];
            var text = paragraph.Text.AsSpan().Trim();
            var heading = paragraph.IsHeading();
            if (heading)
                (section, inTable) = (SectionUnder(text), Tables.Contains(NameOf(text), StringComparer.OrdinalIgnoreCase));
            else if (section == PassageKind.Excluded && inTable && IsProse(text))
                section = PassageKind.Body;
            else if (section == PassageKind.Body && text.StartsWith("Respectfully submitted", StringComparison.OrdinalIgnoreCase))
                section = PassageKind.Excluded;
            if (!styles.TryGetValue(paragraph.Style, out var style))
                styles.Add(paragraph.Style, style = KindByStyle(paragraph));
            kinds[i] = KindOf(paragraph, style, heading, section);
        }

        GlossaryTable.Mark(draft, kinds);
        return kinds;
    }

    private static PassageKind KindByStyle(DraftParagraph paragraph) =>
        ExcludedStyles.Any(style => paragraph.Style.StartsWith(style, StringComparison.OrdinalIgnoreCase)) ? PassageKind.Excluded
        : paragraph.IsBlockQuotation() ? PassageKind.Quotation
        : PassageKind.Body;

    private static PassageKind KindOf(DraftParagraph paragraph, PassageKind style, bool heading, PassageKind section)
    {
        // Our own table of terms repeats definitions of the brief and makes none.
        if (TableTag.IsOn(paragraph) || style == PassageKind.Excluded)
            return PassageKind.Excluded;
        if (heading)
            return PassageKind.Heading;
        if (section == PassageKind.Excluded)
            return section;
        if (style == PassageKind.Quotation)
            return style;
        return section == PassageKind.Glossary && GlossaryTable.IsLine(paragraph.Text) ? PassageKind.Glossary : PassageKind.Body;
    }

    /// <summary>The introduction of a brief often follows its tables without a heading of its own. A line of a table is short, or ends with its page.</summary>
    private static bool IsProse(ReadOnlySpan<char> text)
    {
        const int Shortest = 150;
        return text.Length >= Shortest && !char.IsDigit(text[^1]) && !text.Contains("....", StringComparison.Ordinal);
    }

    private static PassageKind SectionUnder(ReadOnlySpan<char> heading)
    {
        var name = NameOf(heading);
        if (ExcludedSections.Concat(Tables).Contains(name, StringComparer.OrdinalIgnoreCase))
            return PassageKind.Excluded;
        return GlossarySections.Contains(name, StringComparer.OrdinalIgnoreCase) ? PassageKind.Glossary : PassageKind.Body;
    }

    private static string NameOf(ReadOnlySpan<char> heading) => heading.TrimStart("0123456789IVX.) \t").TrimEnd(". :").ToString();
}
