namespace NigerBrief.Drafting.Terms;

/// <summary>Reads a brief's paragraphs into passages: what each is, and where its notes are called.</summary>
internal static class Passages
{
    private static readonly string[] ExcludedStyles =
        ["TOC", "Table of", "Index", "Header", "Footer", "Caption", "Signature", "Case Caption", "Closing", "Envelope", "Annotation", "Comment", "Balloon"];

    private static readonly string[] QuotationStyles = ["Quote", "Quotation", "Block Text", "Citation bloc"];

    private static readonly string[] ExcludedSections =
        ["table of contents", "table of authorities", "certificate of service", "certificate of compliance", "table des matières", "index of exhibits", "list of exhibits"];

    private static readonly string[] GlossarySections =
        ["glossary", "definitions", "abbreviations", "defined terms", "table of defined terms", "list of abbreviations", "glossaire", "définitions", "abréviations"];

    /// <returns>One passage a paragraph, in the draft's order.</returns>
    public static IReadOnlyList<Passage> Of(Draft draft)
    {
        var calls = Calls(draft);
        var kinds = Kinds(draft);
        return [.. draft.Paragraphs.Select((paragraph, index) => new Passage(
            draft,
            index,
            kinds[index],
            paragraph.Note is { } note && calls.TryGetValue(note, out var call) ? call : new(index, 0)))];
    }

    private static Dictionary<int, ReadingKey> Calls(Draft draft)
    {
        var calls = new Dictionary<int, ReadingKey>();
        for (var paragraph = 0; paragraph < draft.Paragraphs.Count; paragraph++)
        {
            if (draft.Paragraphs[paragraph].Note is not null)
                continue;
            var text = draft.Paragraphs[paragraph].Text;
            for (var at = text.IndexOf('\u0002', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\u0002', at + 1))
                calls.Add(calls.Count + 1, new(paragraph, at));
        }

        return calls;
    }

    private static PassageKind[] Kinds(Draft draft)
    {
        var kinds = new PassageKind[draft.Paragraphs.Count];
        var section = PassageKind.Body;
        for (var i = 0; i < kinds.Length; i++)
        {
            var paragraph = draft.Paragraphs[i];
            var text = paragraph.Text.AsSpan().Trim();
            var heading = IsHeading(paragraph);
            if (heading)
                section = SectionUnder(text);
            else if (section == PassageKind.Body && text.StartsWith("Respectfully submitted", StringComparison.OrdinalIgnoreCase))
                section = PassageKind.Excluded;
            kinds[i] = KindOf(paragraph, heading, section);
        }

        GlossaryTable.Mark(draft, kinds);
        return kinds;
    }

    private static PassageKind KindOf(DraftParagraph paragraph, bool heading, PassageKind section)
    {
        if (ExcludedStyles.Any(style => paragraph.Style.StartsWith(style, StringComparison.OrdinalIgnoreCase)))
            return PassageKind.Excluded;
        if (heading)
            return PassageKind.Heading;
        if (section == PassageKind.Excluded)
            return section;
        if (QuotationStyles.Any(style => paragraph.Style.Contains(style, StringComparison.OrdinalIgnoreCase)))
            return PassageKind.Quotation;
        return section == PassageKind.Glossary && GlossaryTable.IsLine(paragraph.Text) ? PassageKind.Glossary : PassageKind.Body;
    }

    private static bool IsHeading(DraftParagraph paragraph) =>
        paragraph.OutlineLevel < 10 ||
        paragraph.Style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) ||
        paragraph.Style is "Title" or "Subtitle" or "TOC Heading";

    private static PassageKind SectionUnder(ReadOnlySpan<char> heading)
    {
        var name = heading.TrimStart("0123456789IVX.) \t").TrimEnd(". :").ToString();
        if (ExcludedSections.Contains(name, StringComparer.OrdinalIgnoreCase))
            return PassageKind.Excluded;
        return GlossarySections.Contains(name, StringComparer.OrdinalIgnoreCase) ? PassageKind.Glossary : PassageKind.Body;
    }
}
