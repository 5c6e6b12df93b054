using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>Cites in the text that are not live, so that no refresh keeps them right: those of a document together, since one press makes them live.</summary>
internal sealed class Untracked : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) =>
        from cite in cites.All
        where cite.Typed is not null && cites.Draft.Paragraphs[cite.Paragraph].Note is null
        group cite by (cite.DocumentKey, Sure: cite.Typed!.Readings.Count == 1) into same
        select new Finding(
            "untracked", Severity.Info, same.Key.DocumentKey, Sentence([.. same]), [.. same.Select(cites.PlaceOf)], [], same.Key.Sure ? [.. same.Select(Live)] : []);

    private static string Sentence(IReadOnlyList<BriefCite> cites) => cites is [var only]
        ? $"“{only.Text}” is a cite typed by hand. Make it live, so that it is kept right."
        : $"{cites.Count} cites, from “{cites[0].Text}” on, are typed by hand. Make them live, so that they are kept right.";

    private static Edit Live(BriefCite cite)
    {
        var reading = cite.Typed!.Readings[0];
        return new TextEdit(cite.Place, [new(cite.Text)], CiteTag.Render(reading.Document.Key, reading.Pin), reading.Document.Title);
    }
}
