using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>A cite of a confidential document, which may have to be sealed or blacked out.</summary>
internal sealed class ConfidentialCited : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) => cites.Cited.Where(cited => cited.Document.Confidential)
        .GroupBy(cited => cited.Document.Key, StringComparer.Ordinal)
        .Select(group => new Finding(
            "confidential-cited", Severity.Warning, group.Key,
            new(
                $"“{group.First().Document.CiteAs}” is confidential. See whether the brief may be filed openly.",
                $"« {group.First().Document.CiteAs} » est confidentiel. Voyez si le mémoire peut être déposé publiquement."),
            [.. group.Select(cited => cites.PlaceOf(cited.Cite))], [], []));
}
