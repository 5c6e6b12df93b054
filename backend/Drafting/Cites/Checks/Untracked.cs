using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>A cite in the text that is not live, so that no refresh keeps it right.</summary>
internal sealed class Untracked : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) =>
        from cite in cites.All
        where cite.Typed is not null && cites.Draft.Paragraphs[cite.Paragraph].Note is null
        select new Finding(
            "untracked", Severity.Info, cite.DocumentKey,
            new(
                $"“{cite.Text}” is a cite typed by hand. Make it live, so that it is kept right.",
                $"« {cite.Text} » est une référence saisie à la main. Rendez-la vivante, pour qu’elle reste juste."),
            [cites.PlaceOf(cite)], [],
            cite.Typed!.Readings is [var only] ? [new TextEdit(cite.Place, [new(cite.Text)], CiteTag.Render(only.Document.Key, only.Pin), only.Document.Title)] : []);
}
