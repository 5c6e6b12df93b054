using NigerBrief.Drafting.Cites.Drift;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>The document was replaced, and what is cited is in it no longer.</summary>
internal sealed class CiteGone : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites) =>
        from drifted in cites.Drifts
        where drifted.Drift.Kind == DriftKind.Gone
        select new Finding(
            "cite-gone", Severity.Error, drifted.Cite.Document!.Key,
            new(
                $"“{drifted.Cite.Document!.CiteAs}” was replaced, and what “{drifted.Cite.Text}” pointed to is in it no longer. Find another place, or take the cite out.",
                $"« {drifted.Cite.Document!.CiteAs} » a été remplacé, et le passage auquel renvoyait « {drifted.Cite.Text} » n’y est plus. Trouvez un autre passage, ou retirez la référence."),
            [cites.PlaceOf(drifted.Cite)], [], [])
        {
            Versions = drifted.Left,
        };
}
