using NigerBrief.Drafting.Cites.Reading;
using NigerBrief.Drafting.Cites.Reading.Written;

namespace NigerBrief.Drafting.Cites;

/// <summary>The documents that a draft may cite: those that its live cites or its words name.</summary>
public static class CitedDocuments
{
    public static IEnumerable<RecordDocument> In(Draft draft, MatterView matter)
    {
        var written = new WrittenCites([.. matter.Documents.Values], [matter.Profile, .. ForumProfiles.BuiltIn.Values]);
        return Shown(draft, FormerRecord.Of(draft, matter).Prepend(matter)).SelectMany(documents => documents).Select(document => matter.Documents[document.Key])
            .Concat(draft.Paragraphs.SelectMany(paragraph => written.In(CiteForms.Plain(paragraph.Text))).SelectMany(cite => cite.Readings).Select(reading => reading.Document))
            .Distinct();
    }

    /// <summary>Of each record, those alone whose own name or number stands in the text, as every form of a forum has it.</summary>
    internal static IReadOnlyList<IReadOnlyList<RecordDocument>> Shown(Draft draft, IEnumerable<MatterView> records)
    {
        var live = draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => CiteTag.Parse(control.Tag)?.Key).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var text = CiteForms.Plain(string.Join('\n', draft.Paragraphs.Select(paragraph => paragraph.Text)));
        return [.. records.Select(record => (IReadOnlyList<RecordDocument>)[.. record.Documents.Values.Where(document => live.Contains(document.Key) || DocumentNames.Showing(document).Any(words => text.Contains(words, StringComparison.Ordinal)))])];
    }
}
