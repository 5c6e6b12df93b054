using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>A cite of something that is not in the record: a paper and its attachment are two things.</summary>
internal sealed class CitedMissing : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites)
    {
        var live = cites.All.Where(cite => cite.Document is null).Select(cite => (Name: cite.DocumentKey, Place: cites.PlaceOf(cite)));
        var typed = UnknownCite.In(cites.Draft, cites).Select(cite => Place.Of(cites.Draft, cite.Paragraph, cite.Start, cite.Length)).Select(place => (Name: place.Expected!.Replace('\u00A0', ' '), Place: place));
        return live.Concat(typed).GroupBy(cite => cite.Name, StringComparer.Ordinal).Select(group => new Finding(
            "cited-missing", Severity.Error, group.Key,
            new(
                $"“{group.Key}” is not in the record of this matter. Add the document, or correct the cite.",
                $"« {group.Key} » n’est pas dans le dossier de cette affaire. Ajoutez le document, ou corrigez la référence."),
            [.. group.Select(cite => cite.Place)], [], []));
    }
}
