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
            "untracked", Severity.Info, same.Key.DocumentKey, Told([.. same]), [.. same.Select(cites.PlaceOf)], [], same.Key.Sure ? [.. same.Select(Live)] : []);

    private static Sentence Told(IReadOnlyList<BriefCite> cites) => cites is [var only]
        ? new(
            $"“{only.Text}” is a cite typed by hand. Make it live, so that it is kept right.",
            $"« {only.Text} » est une référence saisie à la main. Rendez-la vivante, pour qu’elle reste juste.")
        : new(
            $"{cites.Count} cites, from “{cites[0].Text}” on, are typed by hand. Make them live, so that they are kept right.",
            $"{cites.Count} références, à partir de « {cites[0].Text} », sont saisies à la main. Rendez-les vivantes, pour qu’elles restent justes.");

    private static Edit Live(BriefCite cite)
    {
        var reading = cite.Typed!.Readings[0];
        return new TextEdit(cite.Place, [new(cite.Text)], CiteTag.Render(reading.Document.Key, reading.Pin), reading.Document.Title);
    }
}
