using NigerBrief.Drafting.Cites.Drift;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>The document was replaced, and nothing tells whether what is cited stayed the same.</summary>
internal sealed class CiteUnread : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) =>
        from document in cites.Drifts.Where(drifted => drifted.Drift.Kind == DriftKind.Unread).GroupBy(drifted => drifted.Cite.DocumentKey, StringComparer.OrdinalIgnoreCase)
        let first = document.First()
        select new Finding(
            "cite-unread", Severity.Warning, first.Cite.Document!.Key,
            new(
                $"“{first.Cite.Document!.CiteAs}” was replaced, and its earlier text is not kept. Read again what is cited of it.",
                $"« {first.Cite.Document!.CiteAs} » a été remplacé, et son texte antérieur n’est pas conservé. Relisez ce qui en est cité."),
            [.. document.Select(drifted => cites.PlaceOf(drifted.Cite))], [], [])
        {
            Versions = document.SelectMany(drifted => drifted.Left).DistinctBy(left => left.Key).ToDictionary(),
        };
}
